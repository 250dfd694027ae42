/** What somebody has ticked, written and drawn so far. */
export interface SigningDraft {
  readonly ticked: readonly number[];
  readonly signedName: string;
  readonly method: 'drawn' | 'typed';
  readonly drawn: string | null;
}

export const unsigned = (signedName = ''): SigningDraft => ({ ticked: [], signedName, method: 'drawn', drawn: null });

/** What is still missing, in words; undefined when it can be signed. */
export function missingIn(draft: SigningDraft, statements: readonly string[]): string | undefined {
  const open = statements.filter((_, index) => !draft.ticked.includes(index)).length;
  if (open > 0) return `${statements.length - open} of ${statements.length} ticked`;
  if (draft.signedName.trim() === '') return 'Write your name';
  if (draft.method === 'drawn' && draft.drawn === null) return 'Sign in the field';
  return undefined;
}

/** The draft as it is sent. */
export const signatureOf = ({ ticked, signedName, method, drawn }: SigningDraft) => ({
  ticked: [...ticked],
  signedName: signedName.trim(),
  method,
  drawn: method === 'drawn' ? drawn : null,
});
