import type { AppointmentKind } from '../../generated/graphql.ts';

/** What is known of a booking before its dialog opens. */
export interface Wish {
  readonly clientId?: string | undefined;
  readonly treatmentId?: string | undefined;
  readonly kind?: AppointmentKind | undefined;
  readonly minutes?: number | undefined;
  readonly clinicId?: string | undefined;
  readonly practitionerId?: string | undefined;
  readonly roomId?: string | undefined;
  readonly day?: string | undefined;
  /** On the clinic's wall; with it the time is chosen already. */
  readonly time?: string | undefined;
}

/** The wish an address makes: `?book=1&client=…&at=…&treatment=…&kind=…&day=…`. */
export function wishIn(params: URLSearchParams): Wish {
  const text = (name: string) => params.get(name) ?? undefined;
  return {
    clientId: text('client'),
    clinicId: text('at'),
    treatmentId: text('treatment'),
    kind: text('kind') as AppointmentKind | undefined,
    day: text('day'),
  };
}

/** The names in an address that make a wish. */
export const wishNames = ['book', 'client', 'at', 'treatment', 'kind'] as const;
