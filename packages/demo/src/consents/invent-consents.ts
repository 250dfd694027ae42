import { sessionKindOf } from '@stipple/domain/appointments';
import type { ConsentPurpose } from '@stipple/domain/consents';
import type { LinkTask } from '@stipple/domain/links';
import { instantOf, type Millis, millisOfDay, minute } from '../calendar/calendar.ts';
import type { AppointmentRow, ClientRow, SessionRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';
import type { ConsentHistory, LinkRow, LinkUseRow, SignatureRow, WithdrawalRow } from './consent-rows.ts';
import { recordReads } from './record-reads.ts';
import { drawSignature } from './signature.ts';
import type { Wordings } from './wordings.ts';

interface Given {
  readonly clients: readonly ClientRow[];
  readonly sessions: readonly SessionRow[];
  readonly appointments: readonly AppointmentRow[];
  readonly wordings: Wordings;
  readonly owner: string;
  readonly now: Millis;
}

const share = {
  photos: 0.93,
  marketing: 0.42,
  withdrawn: 0.14,
  byLink: 0.3,
  openLink: 0.18,
  signedAhead: 0.86,
  drawn: 0.2,
} as const;

/** Links are in use for so many days; signatures before that were all given on the tablet. */
const linksSinceDays = 150;

/** Follows from the visits: who was worked on had signed the text of that day, a quarter of an hour before. */
export function inventConsents(given: Given, chance: Chance): ConsentHistory {
  const writer = new Writer(given, chance);
  const sessionsOf = Map.groupBy(given.sessions, ({ clientId }) => clientId);
  const comingOf = Map.groupBy(given.appointments.filter(isComing(given.now)), ({ clientId }) => clientId);
  for (const client of given.clients) {
    const sessions = sessionsOf.get(client.id) ?? [];
    if (sessions.length > 0) writer.treated(client, sessions);
    else if (comingOf.has(client.id)) writer.expected(client, comingOf.get(client.id) ?? []);
  }
  const { signatures, withdrawals, links, linkUses } = writer;
  return {
    consentVersions: given.wordings.rows,
    ...{ signatures, withdrawals, links, linkUses },
    recordReads: recordReads(given, chance.fork('record reads')),
  };
}

const isComing =
  (now: Millis) =>
  ({ startsAt, state, kind }: AppointmentRow) =>
    Date.parse(startsAt) > now && (state === 'booked' || state === 'confirmed') && kind !== 'consultation';

class Writer {
  readonly signatures: SignatureRow[] = [];
  readonly withdrawals: WithdrawalRow[] = [];
  readonly links: LinkRow[] = [];
  readonly linkUses: LinkUseRow[] = [];
  readonly #given: Given;
  readonly #chance: Chance;

  constructor(given: Given, chance: Chance) {
    this.#given = given;
    this.#chance = chance;
  }

  /** The text of the first session's day, and once more at the first session after a new text. */
  treated(client: ClientRow, sessions: readonly SessionRow[]): void {
    const { wordings } = this.#given;
    let signed: string | undefined;
    for (const session of [...sessions].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))) {
      const at = Date.parse(session.startedAt) - this.#chance.whole(12, 40) * minute;
      const version = wordings.at('treatment', at);
      if (!version || version.id === signed) continue;
      const first = signed === undefined;
      signed = version.id;
      const purposes: ConsentPurpose[] = ['treatment'];
      if (first && this.#chance.happens(share.photos)) purposes.push('photos');
      if (first && this.#chance.happens(share.marketing)) purposes.push('marketing');
      this.#sign(client, purposes, { at, by: session.practitionerId });
    }
  }

  /** Somebody who comes for the first time was perhaps sent a link. */
  expected(client: ClientRow, coming: readonly AppointmentRow[]): void {
    const [next] = coming;
    if (!next) return;
    if (sessionKindOf(next.kind) !== null && this.#chance.happens(share.signedAhead)) {
      const at = this.#given.now - this.#chance.whole(20, 5 * 24 * 60) * minute;
      this.#sign(client, ['treatment', 'photos'], { at, by: next.practitionerId });
      return;
    }
    if (!this.#chance.happens(share.openLink)) return;
    const at = this.#given.now - this.#chance.whole(1, 5 * 24 * 60) * minute;
    const opened = this.#chance.happens(0.35) ? at + 90 * minute : null;
    this.#link(client, ['health', 'treatment', 'photos'], { at, by: next.practitionerId, opened });
  }

  #sign(client: ClientRow, purposes: readonly ConsentPurpose[], visit: { at: Millis; by: string }): void {
    const { now, wordings } = this.#given;
    const recent = now - visit.at < linksSinceDays * millisOfDay;
    const byLink = recent && this.#chance.happens(share.byLink);
    const at = byLink ? visit.at - this.#chance.whole(1, 3) * millisOfDay : visit.at;
    const linkId = byLink ? this.#link(client, purposes, { at: at - 200 * minute, by: visit.by, opened: at }) : null;
    for (const [nth, purpose] of purposes.entries()) {
      const version = wordings.at(purpose, at);
      if (!version) continue;
      const signedAt = at + nth * 2 * minute;
      const drawn = this.#chance.happens(share.drawn) ? drawSignature(this.#chance) : null;
      const signature: SignatureRow = {
        id: this.#chance.id(signedAt),
        ...{ clientId: client.id, purpose, versionId: version.id, textHash: version.textHash, linkId },
        ...{ signedName: client.name, method: drawn === null ? 'typed' : 'drawn', drawn },
        ...{ signedAt: instantOf(signedAt), device: byLink ? 'link' : 'tablet' },
        witnessedBy: byLink ? null : visit.by,
      };
      this.signatures.push(signature);
      if (linkId !== null) this.#use(client, linkId, purpose, signature);
      if (purpose === 'marketing' && this.#chance.happens(share.withdrawn))
        this.#withdraw(signature, visit.by, signedAt);
    }
  }

  #withdraw({ id: signatureId, clientId }: SignatureRow, recordedBy: string, signedAt: Millis): void {
    const withdrawnAt = signedAt + this.#chance.whole(5, 200) * millisOfDay;
    if (withdrawnAt >= this.#given.now) return;
    const when = { withdrawnAt: instantOf(withdrawnAt), device: 'tablet' as const };
    this.withdrawals.push({ signatureId, clientId, ...when, recordedBy, linkId: null });
  }

  #link(
    { id: clientId }: ClientRow,
    tasks: readonly LinkTask[],
    { at, by, opened }: { readonly at: Millis; readonly by: string; readonly opened: Millis | null },
  ): string {
    const id = this.#chance.id(at);
    // Nobody knows a token that has this hash.
    const tokenHash = Array.from({ length: 8 }, () => this.#chance.bits().toString(16).padStart(8, '0')).join('');
    const times = { createdAt: instantOf(at), expiresAt: instantOf(at + 7 * millisOfDay), revokedAt: null };
    const openedAt = opened === null || opened >= this.#given.now ? null : instantOf(opened);
    this.links.push({
      id,
      clientId,
      tasks,
      oneUse: true,
      appointmentId: null,
      ...times,
      createdBy: by,
      openedAt,
      version: 1,
      tokenHash,
    });
    return id;
  }

  #use({ id: clientId }: ClientRow, linkId: string, task: LinkTask, { id, signedAt: doneAt }: SignatureRow): void {
    this.linkUses.push({ id, linkId, clientId, task, doneAt });
  }
}
