import {
  type ChooseMessagesInput,
  findTemplateFaults,
  type MessageChoice,
  type MessageSettings,
  type MessageTemplate,
  type PreviewMessageInput,
  phoneOf,
  type SaveTemplateInput,
  sampleValues,
  type TemplatePlace,
} from '@stipple/domain/messages';
import { Problem, refuseOn } from '@stipple/domain/problems';
import { addMinutes } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import { type Context, found, type Tx, type Work } from '../../work/index.ts';
import type { Knock, VisitsService } from '../links/index.ts';
import { type Composed, compose, withLink } from './composer.ts';
import { MessageWords } from './message-words.repository.ts';
import type { MessageNeighbours } from './neighbours.ts';
import type { SendingService } from './sending.service.ts';

interface Neighbours extends Pick<MessageNeighbours, 'organizations' | 'clinics' | 'clients'> {
  readonly visits: VisitsService;
}

/** A message as its reader will see it. */
export interface MessagePreview extends Composed {
  /** Null when the client has no address for this channel, or no client was named. */
  readonly recipient: string | null;
}

/** An organization's own words, settings, and what its clients want to hear. */
export class MessageTextsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;
  readonly #sending: SendingService;

  constructor(work: Work, neighbours: Neighbours, sending: SendingService) {
    this.#work = work;
    this.#neighbours = neighbours;
    this.#sending = sending;
  }

  /** Templates of its own; where there is none, the usual words are sent. */
  templates(ctx: Context): Promise<MessageTemplate[]> {
    return this.#work.read(ctx, (tx) => tx.get(MessageWords).templates());
  }

  /** @throws Problem of the first fault with its field; INPUT.STALE when somebody else was first. */
  saveTemplate(ctx: Context, { version, ...template }: SaveTemplateInput): Promise<MessageTemplate> {
    return this.#work.in(ctx, async (tx) => {
      refuseOn(findTemplateFaults(template, template));
      if (template.clinicId !== null) await this.#neighbours.clinics.byIdIn(tx, template.clinicId);
      const saved = await tx.get(MessageWords).saveTemplate(uuidv7(), template, version);
      if (!saved) throw new Problem('INPUT.STALE', { field: 'version' });
      tx.announce('messageTexts');
      return saved;
    });
  }

  /** Back to the usual words, or to the organization's where they were a clinic's. @throws Problem TEMPLATE.USUAL. */
  removeTemplate(ctx: Context, place: TemplatePlace): Promise<void> {
    return this.#work.in(ctx, async (tx) => {
      if (!(await tx.get(MessageWords).removeTemplate(place))) throw new Problem('TEMPLATE.USUAL');
      tx.announce('messageTexts');
    });
  }

  /** What a client would read, without sending it. With no client named: somebody of usual length. */
  preview(ctx: Context, asked: PreviewMessageInput): Promise<MessagePreview> {
    refuseOn(findTemplateFaults(asked, asked));
    return this.#work.read(ctx, (tx) => this.#previewIn(tx, asked));
  }

  /** Hands the words to the carrier with a client's values, addressed to whoever asks for it. @throws MESSAGE.NOT_SENT. */
  async test(ctx: Context, asked: PreviewMessageInput & { readonly id: string; readonly to: string }): Promise<void> {
    refuseOn(findTemplateFaults(asked, asked));
    const { channel, clientId } = asked;
    if (channel === 'sms' && phoneOf(asked.to) === null) throw new Problem('MESSAGE.NO_ADDRESS', { field: 'to' });
    const { words, clinicId, from } = await this.#work.read(ctx, async (tx) => {
      const client = found(clientId ? await this.#neighbours.clients.byIdIn(tx, clientId, 'clientId') : undefined);
      const organization = await this.#neighbours.organizations.currentIn(tx);
      return { words: await this.#previewIn(tx, asked), clinicId: client.clinicId, from: organization.name };
    });
    const { organizationId } = ctx;
    const handed = await this.#sending.carrierOf(channel).handOver({
      ...{
        key: `test.${asked.id}`,
        organizationId,
        clinicId,
        clientId: clientId ?? '',
        reminderId: null,
        channel,
        from,
      },
      ...{ to: asked.to, callbackPath: `/hooks/sms/${organizationId}/${asked.id}` },
      ...withLink(words, 'https://example.com/c/test'),
    });
    if (handed.outcome !== 'accepted') throw new Problem('MESSAGE.NOT_SENT');
  }

  settings(ctx: Context): Promise<MessageSettings> {
    return this.#work.read(ctx, (tx) => tx.get(MessageWords).settings());
  }

  /** @throws Problem INPUT.STALE when somebody else was first. */
  changeSettings(ctx: Context, input: MessageSettings): Promise<MessageSettings> {
    return this.#work.in(ctx, async (tx) => {
      if (!(await tx.get(MessageWords).saveSettings(input))) throw new Problem('INPUT.STALE', { field: 'version' });
      tx.announce('messageTexts');
      return tx.get(MessageWords).settings();
    });
  }

  /** The last word of a client on each purpose they said one about. */
  choicesOf(ctx: Context, clientId: string): Promise<MessageChoice[]> {
    return this.#work.read(ctx, (tx) => tx.get(MessageWords).choices(clientId));
  }

  choose(ctx: Context, { clientId, purpose, wanted }: ChooseMessagesInput): Promise<MessageChoice[]> {
    return this.#work.in(ctx, async (tx) => {
      await this.#neighbours.clients.byIdIn(tx, clientId, 'clientId');
      await tx.get(MessageWords).choose(uuidv7(), clientId, purpose, wanted);
      tx.announce('messageChoices');
      return tx.get(MessageWords).choices(clientId);
    });
  }

  /** What a client at their link wants to hear. @throws Problem LINK.NOT_OPEN, LINK.TOO_MANY_ATTEMPTS. */
  async choicesByLink(knock: Knock): Promise<MessageChoice[]> {
    const ctx = await this.#neighbours.visits.enter(knock, 'messages');
    return this.#work.read(ctx, (tx) => tx.get(MessageWords).choices(ctx.link?.clientId ?? ''));
  }

  /** One tap, and undone by another. @throws Problem LINK.NOT_OPEN, LINK.TOO_MANY_ATTEMPTS. */
  async chooseByLink(knock: Knock, choice: Omit<ChooseMessagesInput, 'clientId'>): Promise<MessageChoice[]> {
    const ctx = await this.#neighbours.visits.enter(knock, 'messages');
    return this.choose(ctx, { ...choice, clientId: ctx.link?.clientId ?? '' });
  }

  async #previewIn(tx: Tx, { clientId, ...template }: PreviewMessageInput): Promise<MessagePreview> {
    const { organizations, clinics, clients } = this.#neighbours;
    const own = { ...template, id: '', version: 0, language: template.language, clinicId: null };
    const organization = await organizations.currentIn(tx);
    const client = clientId ? await clients.byIdIn(tx, clientId, 'clientId') : null;
    const clinic = client ? await clinics.byIdIn(tx, template.clinicId ?? client.clinicId) : null;
    const composed = compose({
      ...{
        purpose: template.purpose,
        channel: template.channel,
        templates: [own],
        organizationName: organization.name,
      },
      clinic: clinic ?? { id: '', name: sampleValues.clinic, zone: 'UTC' },
      client: { name: client?.name ?? sampleValues.name, language: template.language },
      // Nobody has chosen an appointment here: in three days, at this hour.
      appointment: { startsAt: addMinutes(tx.now, 3 * 24 * 60) },
    });
    const addresses = { sms: phoneOf(client?.phone ?? null), email: client?.email ?? null };
    return { ...composed, recipient: addresses[template.channel] };
  }
}
