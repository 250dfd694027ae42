import type { RecordRead } from '@stipple/domain/audit';
import type { ConsentSignature } from '@stipple/domain/consents';
import type { ClientLink, LinkTask } from '@stipple/domain/links';
import type { ConsentVersionRow } from './wordings.ts';

export type SignatureRow = Omit<ConsentSignature, 'withdrawnAt'> & { readonly linkId: string | null };

export interface WithdrawalRow {
  readonly signatureId: string;
  readonly clientId: string;
  readonly withdrawnAt: string;
  readonly device: 'tablet' | 'link';
  readonly recordedBy: string | null;
  readonly linkId: string | null;
}

export type LinkRow = Omit<ClientLink, 'done'> & { readonly tokenHash: string };

export interface LinkUseRow {
  readonly id: string;
  readonly linkId: string;
  readonly clientId: string;
  readonly task: LinkTask;
  readonly doneAt: string;
}

/** What clients signed, withdrew and were asked by link, and who opened their records. */
export interface ConsentHistory {
  readonly consentVersions: readonly ConsentVersionRow[];
  readonly signatures: readonly SignatureRow[];
  readonly withdrawals: readonly WithdrawalRow[];
  readonly links: readonly LinkRow[];
  readonly linkUses: readonly LinkUseRow[];
  readonly recordReads: readonly RecordRead[];
}
