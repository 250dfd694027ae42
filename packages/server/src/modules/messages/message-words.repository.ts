import {
  type MessageChoice,
  type MessageSettings,
  type MessageTemplate,
  type TemplatePlace,
  type TemplateWords,
  usualMessageSettings,
} from '@stipple/domain/messages';
import type { ReminderPurpose } from '@stipple/domain/reminders';
import { Repository } from '../../work/index.ts';

const templateColumns = `id, purpose, channel, language, clinic_id as "clinicId", subject, text, html, version`;

/** An organization's own words and settings, and what its clients want to hear. */
export class MessageWords extends Repository {
  /** Every template of its own, or those of one purpose. */
  templates(purpose?: ReminderPurpose): Promise<MessageTemplate[]> {
    return this.tx.query<MessageTemplate>(
      `select ${templateColumns} from message_template
       where organization_id = $1 and ($2::text is null or purpose = $2)
       order by purpose, channel, language, clinic_id nulls first limit 2000`,
      [this.tx.ctx.organizationId, purpose ?? null],
    );
  }

  /** Saves words over the version that was seen, or new ones over version 0. @returns undefined when another was first */
  async saveTemplate(
    id: string,
    { purpose, channel, language, clinicId, subject, text, html }: TemplatePlace & TemplateWords,
    version: number,
  ): Promise<MessageTemplate | undefined> {
    const { organizationId, staffMemberId } = this.tx.ctx;
    const place = [
      organizationId,
      purpose,
      channel,
      language,
      clinicId,
      subject,
      text,
      html,
      this.tx.now,
      staffMemberId,
    ];
    if (version > 0)
      return this.tx.first<MessageTemplate>(
        `update message_template set subject = $6, text = $7, html = $8, changed_at = $9, changed_by = $10,
           version = version + 1
         where organization_id = $1 and purpose = $2 and channel = $3 and language = $4
           and clinic_id is not distinct from $5 and version = $11 returning ${templateColumns}`,
        [...place, version],
      );
    return this.tx.first<MessageTemplate>(
      `insert into message_template (organization_id, purpose, channel, language, clinic_id, subject, text, html,
         changed_at, changed_by, id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning ${templateColumns}`,
      [...place, id],
    );
  }

  /** Back to the usual words. @returns false when there were none of its own */
  async removeTemplate({ purpose, channel, language, clinicId }: TemplatePlace): Promise<boolean> {
    const rows = await this.tx.query(
      `delete from message_template where organization_id = $1 and purpose = $2 and channel = $3 and language = $4
         and clinic_id is not distinct from $5 returning id`,
      [this.tx.ctx.organizationId, purpose, channel, language, clinicId],
    );
    return rows.length > 0;
  }

  /** Those of the organization, the usual ones until it has its own. */
  async settings(): Promise<MessageSettings> {
    const own = await this.tx.first<MessageSettings>(
      `select quiet_from as "quietFrom", quiet_until as "quietUntil", channels, holdout_percent as "holdoutPercent",
         sms_hundred_minor as "smsHundredMinor", version from message_settings where organization_id = $1`,
      [this.tx.ctx.organizationId],
    );
    return own ?? usualMessageSettings;
  }

  /** @returns false when another was first */
  async saveSettings({ version, ...given }: MessageSettings): Promise<boolean> {
    const rows = await this.tx.query(
      `insert into message_settings as s (organization_id, quiet_from, quiet_until, channels, holdout_percent, sms_hundred_minor)
       select $1, $2, $3, $4, $5, $6 where $7 = 0 or exists (select from message_settings where organization_id = $1)
       on conflict (organization_id) do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
         channels = excluded.channels, holdout_percent = excluded.holdout_percent,
         sms_hundred_minor = excluded.sms_hundred_minor, version = s.version + 1
         where s.version = $7
       returning version`,
      [
        ...[this.tx.ctx.organizationId, given.quietFrom, given.quietUntil, given.channels],
        ...[given.holdoutPercent, given.smsHundredMinor, version],
      ],
    );
    return rows.length > 0;
  }

  /** The last word of a client on each purpose they said one about. */
  choices(clientId: string): Promise<MessageChoice[]> {
    return this.tx.query<MessageChoice>(
      `select distinct on (purpose) client_id as "clientId", purpose, wanted, chosen_at as "chosenAt",
         chosen_by as "chosenBy"
       from message_choice where organization_id = $1 and client_id = $2 order by purpose, chosen_at desc, id desc`,
      [this.tx.ctx.organizationId, clientId],
    );
  }

  async choose(id: string, clientId: string, purpose: ReminderPurpose, wanted: boolean): Promise<void> {
    const { organizationId, actor, link } = this.tx.ctx;
    await this.tx.query(
      `insert into message_choice (organization_id, id, client_id, purpose, wanted, chosen_at, chosen_by, link_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [organizationId, id, clientId, purpose, wanted, this.tx.now, actor?.staffMemberId ?? null, link?.linkId ?? null],
    );
  }

  /** Whether a treatment has an appointment ahead that will still take place. */
  async bookedAhead(clientId: string, treatmentId: string): Promise<boolean> {
    const rows = await this.tx.query(
      `select 1 from appointment where organization_id = $1 and client_id = $4 and treatment_id = $2 and starts_at > $3
         and state in ('booked', 'confirmed') limit 1`,
      [this.tx.ctx.organizationId, treatmentId, this.tx.now, clientId],
    );
    return rows.length > 0;
  }
}
