import { phoneOf, renderMessage, smsLength, usualMessageSettings, usualWords } from '@stipple/domain/messages';
import type { Instant } from '@stipple/domain/time';
import type { AppointmentRow, ClientRow, MessageAttemptRow, ReminderRow } from '../chain/rows.ts';
import type { ClinicWorld } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';

interface Told {
  readonly clients: readonly ClientRow[];
  readonly appointments: readonly AppointmentRow[];
  readonly reminders: readonly ReminderRow[];
}

/** What the messages that were sent said, in the usual words; to clients without an address nothing was sent. */
export function inventAttempts(
  organization: string,
  clinics: readonly Pick<ClinicWorld, 'row'>[],
  { clients, appointments, reminders }: Told,
  chance: Chance,
): { readonly reminders: ReminderRow[]; readonly messageAttempts: MessageAttemptRow[] } {
  const asked = new Set(
    reminders.flatMap(({ state, clientId, subjectId }) => (state === 'sent' ? [clientId, subjectId] : [])),
  );
  const clientOf = new Map(clients.filter(({ id }) => asked.has(id)).map((client) => [client.id, client]));
  const startOf = new Map(appointments.filter(({ id }) => asked.has(id)).map(({ id, startsAt }) => [id, startsAt]));
  const clinicOf = new Map(clinics.map(({ row }) => [row.id, row]));
  const messageAttempts: MessageAttemptRow[] = [];
  const settled = reminders.map((reminder): ReminderRow => {
    const client = clientOf.get(reminder.clientId);
    const clinic = clinicOf.get(reminder.clinicId);
    if (reminder.state !== 'sent' || !client || !clinic) return reminder;
    if (phoneOf(client.phone) === null && client.email === null)
      return { ...reminder, state: 'skipped', reason: 'no_address', claim: 0, sentAt: null };
    const names = { organization, clinic: clinic.name, zone: clinic.zone };
    messageAttempts.push(handedOver(reminder, client, { ...names, startsAt: startOf.get(reminder.subjectId) }, chance));
    return reminder;
  });
  return { reminders: settled, messageAttempts };
}

interface Setting {
  readonly organization: string;
  readonly clinic: string;
  readonly zone: string;
  readonly startsAt: Instant | undefined;
}

function handedOver(
  { id: reminderId, clientId, clinicId, purpose, dueAt }: ReminderRow,
  { name, phone, email }: ClientRow,
  { organization, clinic, zone, startsAt }: Setting,
  chance: Chance,
): MessageAttemptRow {
  const number = phoneOf(phone);
  const channel = number === null ? 'email' : 'sms';
  const first_name = name.split(' ')[0] ?? name;
  const values = { name, first_name, organization, clinic, link: '{{link}}', ...(startsAt && whenOf(startsAt, zone)) };
  const words = renderMessage(usualWords(purpose, channel), values);
  const id = chance.id(Date.parse(dueAt));
  return {
    ...{ id, reminderId, clinicId, clientId, claim: 1, key: `${reminderId}.1`, channel, language: 'en', ...words },
    ...{ carrier: channel === 'sms' ? 'sms' : 'smtp', recipient: number ?? email ?? '' },
    segments: channel === 'sms' ? smsLength(words.text.replace('{{link}}', 'x'.repeat(70))).segments : 1,
    hundredMinor: channel === 'sms' ? usualMessageSettings.smsHundredMinor : 0,
    ...{ startedAt: dueAt, outcome: 'accepted', outcomeAt: dueAt, providerId: null },
  };
}

function whenOf(startsAt: Instant, timeZone: string) {
  const at = new Date(startsAt);
  const day = { timeZone, weekday: 'long', day: 'numeric', month: 'long' } as const;
  return {
    day: at.toLocaleDateString('en-GB', day),
    time: at.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
  };
}
