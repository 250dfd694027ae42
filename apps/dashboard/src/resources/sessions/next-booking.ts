import type { NextStep } from '@stipple/domain/sessions';

interface About {
  readonly client: { readonly id: string };
  readonly clinic: { readonly id: string };
  readonly treatment: { readonly id: string };
}

/** The address that opens the booking of the next step, everything filled in but the time. */
export function nextBooking(step: Pick<NextStep, 'kind' | 'from'>, { client, clinic, treatment }: About): string {
  const wish = {
    book: '1',
    client: client.id,
    at: clinic.id,
    treatment: treatment.id,
    kind: step.kind,
    day: step.from,
  };
  return `/?${new URLSearchParams(wish)}`;
}
