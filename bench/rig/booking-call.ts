import type { ServerProcess } from './child-process.ts';

export interface Wanted {
  readonly id: string;
  readonly clinicId: string;
  readonly clientId: string;
  readonly practitionerId: string;
  readonly kind: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface Answer {
  readonly status: number;
  /** Code of the first error, or null when it was booked. */
  readonly code: string | null;
  readonly appointment: Readonly<Record<string, unknown>> | null;
}

const query = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { id state startsAt endsAt roomId version }
}`;

/** Asks for a booking over HTTP. @throws Error when there is no answer */
export async function book(
  api: Pick<ServerProcess, 'url'>,
  headers: Readonly<Record<string, string>>,
  input: Wanted,
): Promise<Answer> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const answer = (await response.json()) as {
    readonly data?: { readonly bookAppointment?: Answer['appointment'] } | null;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  const code = answer.errors?.[0]?.extensions.code ?? null;
  return { status: response.status, code, appointment: answer.data?.bookAppointment ?? null };
}
