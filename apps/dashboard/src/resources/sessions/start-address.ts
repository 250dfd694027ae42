import type { SessionKind } from '@stipple/domain/sessions';

/** What is to be started. */
export interface Start {
  treatmentId: string;
  /** Chosen on the screen when left out. */
  kind?: SessionKind;
  appointmentId?: string;
  /** Where it is done; the treatment's clinic when left out. */
  clinicId?: string;
}

/** The address that starts a session. Opened twice it starts one. */
export function startAddress({ treatmentId, kind, appointmentId, clinicId }: Start): string {
  const params = new URLSearchParams({ treatment: treatmentId });
  if (kind) params.set('kind', kind);
  if (appointmentId) params.set('appointment', appointmentId);
  if (clinicId) params.set('clinic', clinicId);
  return `/sessions/start?${params}`;
}
