import { consentTemplates, templateRow } from '@stipple/domain/consents';
import type { Instant } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';

/** Runs one statement in the transaction that founds an organization. */
type Query = (text: string, params: readonly unknown[]) => Promise<unknown>;

/** Gives a new organization the consent texts everybody starts with, published and marked as templates. */
export async function giveConsentTemplates(query: Query, organizationId: string, now: Instant): Promise<void> {
  for (const { purpose, language, text, topics } of consentTemplates.map(templateRow)) {
    await query(
      `insert into consent_version
         (organization_id, id, purpose, language, number, text, topics, text_hash, template, created_at, published_at)
       values ($1, $2, $3, $4, 1, $5, $6, encode(sha256(convert_to($5, 'UTF8')), 'hex'), true, $7, $7)`,
      [organizationId, uuidv7(), purpose, language, text, topics, now],
    );
  }
}
