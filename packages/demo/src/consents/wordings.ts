import { createHash } from 'node:crypto';
import {
  type ConsentParts,
  type ConsentPurpose,
  type ConsentVersion,
  consentTemplates,
  textOf,
} from '@stipple/domain/consents';
import { instantOf, type Millis, millisOfDay } from '../calendar/calendar.ts';
import type { Chance } from '../chance/chance.ts';

export type ConsentVersionRow = ConsentVersion & { readonly createdAt: string };

/** So long ago the owner had the text of the treatment reviewed and published it anew. */
const reviewedDaysAgo = 700;

/** The wordings of a chain in the order they came, each with the moment from which it was signed. */
export class Wordings {
  readonly rows: readonly ConsentVersionRow[];

  constructor(rows: readonly ConsentVersionRow[]) {
    this.rows = rows;
  }

  /** What was signed at a moment. */
  at(purpose: ConsentPurpose, moment: Millis): ConsentVersionRow | undefined {
    const published = this.rows.filter((row) => row.purpose === purpose && Date.parse(row.createdAt) <= moment);
    return published.at(-1);
  }
}

/** The templates from the first day on; the treatment's reviewed by the chain when it is old enough. */
export function inventWordings(
  chain: { readonly name: string; readonly foundedAt: Millis; readonly now: Millis; readonly owner: string },
  chance: Chance,
): Wordings {
  const { foundedAt, now, owner } = chain;
  const wording = (at: Millis, purpose: ConsentPurpose, parts: ConsentParts, reviewedBy: string | null) => {
    const text = textOf(parts);
    return {
      id: chance.id(at),
      ...{ purpose, language: 'en', number: reviewedBy === null ? 1 : 2, text },
      topics: parts.statements.map(({ topic }) => topic),
      textHash: createHash('sha256').update(text, 'utf8').digest('hex'),
      template: reviewedBy === null,
      ...{ publishedAt: instantOf(at), publishedBy: reviewedBy, createdAt: instantOf(at), version: 1 },
    };
  };
  const given = consentTemplates.filter(({ language }) => language === 'en');
  const templates = given.map(({ purpose, parts }) => wording(foundedAt, purpose, parts, null));
  const reviewedAt = now - reviewedDaysAgo * millisOfDay;
  const treatment = given.find(({ purpose }) => purpose === 'treatment')?.parts;
  if (!treatment || reviewedAt < foundedAt) return new Wordings(templates);
  const reviewed = {
    ...treatment,
    title: `Consent to scalp micropigmentation at ${chain.name}`,
    body: `${treatment.body}\n\n## How to reach us\n\nCall the clinic where you were treated. Outside its hours, and when you feel ill, call a doctor first.`,
  };
  return new Wordings([...templates, wording(reviewedAt, 'treatment', reviewed, owner)]);
}
