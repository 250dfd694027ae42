import type { ConsentPurpose, ConsentVersionPartsFragment } from '../../generated/graphql.ts';

/** What is being edited: a draft that stands, or a new one begun from a wording. */
export interface Editing {
  readonly purpose: ConsentPurpose;
  readonly language: string;
  readonly draft: ConsentVersionPartsFragment | null;
  readonly from: ConsentVersionPartsFragment | null;
}
