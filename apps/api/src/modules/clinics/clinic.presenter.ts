import type { Clinic } from '@stipple/domain/clinics';
import type { ClinicType } from './clinic.type.ts';

export function presentClinic(clinic: Clinic): ClinicType {
  const { id, name, city, zone, currency, region, phone, email, asksPersonLicence, asksPremisesLicence, version } =
    clinic;
  return { id, name, city, zone, currency, region, phone, email, asksPersonLicence, asksPremisesLicence, version };
}
