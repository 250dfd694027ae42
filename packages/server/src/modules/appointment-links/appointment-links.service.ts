import {
  type ClientRules,
  findInAct,
  type LinkAppointmentInput,
  type SetClientRulesInput,
  usualClientRules,
} from '@stipple/domain/appointment-links';
import { Problem } from '@stipple/domain/problems';
import { addMinutes } from '@stipple/domain/time';
import { type Context, found, type Tx, type Work } from '../../work/index.ts';
import { newToken } from '../access/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { LinksService, MadeLink } from '../links/index.ts';
import { ClientRulesRows } from './client-rules.repository.ts';

interface Neighbours {
  readonly links: LinksService;
  readonly appointments: AppointmentsService;
}

/** Days after the start for which a link still says what became of the appointment, also when it is moved later. */
const daysAfter = 30;

/** Links to one appointment as the staff make them, and what clients may do there. */
export class AppointmentLinksService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /**
   * A link for the client of an appointment that is still to come; its token is told this once.
   *
   * @throws Problem LINK.APPOINTMENT_OVER, LINK.APPOINTMENT_CANCELLED, LINK.ADDRESS_LOST, INPUT.NOT_FOUND.
   */
  async make(ctx: Context, { id, appointmentId }: LinkAppointmentInput): Promise<MadeLink> {
    const { token, tokenHash } = newToken();
    const made = await this.#work.in(ctx, async (tx) => {
      const { appointments, links } = this.#neighbours;
      const appointment = found(await appointments.byIdIn(tx, appointmentId), 'appointmentId');
      const [over] = findInAct('confirm', { ...appointment, movedByClient: 0 }, usualClientRules, tx.now);
      if (over) throw new Problem(over.code, { field: 'appointmentId' });
      const { clientId, startsAt } = appointment;
      const expiresAt = addMinutes(startsAt, daysAfter * 24 * 60);
      const asked = { id, clientId, tasks: ['appointment'], oneUse: false, appointmentId, expiresAt } as const;
      return { link: await links.makeIn(tx, asked, tokenHash), tokenHash };
    });
    if (made.tokenHash !== tokenHash) throw new Problem('LINK.ADDRESS_LOST');
    return { link: made.link, token };
  }

  rules(ctx: Context): Promise<ClientRules> {
    return this.#work.read(ctx, (tx) => this.rulesIn(tx));
  }

  /** For another use case, in its transaction: the usual ones until somebody has changed them. */
  async rulesIn(tx: Tx): Promise<ClientRules> {
    return (await tx.get(ClientRulesRows).kept()) ?? usualClientRules;
  }

  /** @throws Problem INPUT.STALE when somebody else was first. */
  setRules(ctx: Context, input: SetClientRulesInput): Promise<ClientRules> {
    return this.#work.in(ctx, async (tx) => {
      const kept = await tx.get(ClientRulesRows).keep(input);
      if (!kept) throw new Problem('INPUT.STALE', { field: 'version' });
      tx.announce('organizations');
      return kept;
    });
  }
}
