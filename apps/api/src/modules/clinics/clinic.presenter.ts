import type { Clinic } from '@stipple/domain/clinics';
import type { ClinicType } from './clinic.type.ts';

export function presentClinic({ id, name, city, zone, currency, version }: Clinic): ClinicType {
  return { id, name, city, zone, currency, version };
}
