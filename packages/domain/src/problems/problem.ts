import type { ProblemCode } from './codes.ts';

/** Values that a sentence about a problem may need; never personal data. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** A rule said no. Carries a code; the sentence is made where somebody reads it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  /** Path of the input field it is about, such as `passes.0.mixId`. */
  readonly field: string | undefined;
  readonly params: ProblemParams;

  constructor(code: ProblemCode, about: { readonly field?: string; readonly params?: ProblemParams } = {}) {
    super(code);
    this.code = code;
    this.field = about.field;
    this.params = about.params ?? {};
  }
}

/** One point that a rule found: blocking unless it is a warning. */
export interface Finding {
  readonly code: ProblemCode;
  readonly field: string;
  readonly params?: ProblemParams;
  /** A warning is shown and does not block. */
  readonly warning?: true;
}

/** The first finding that blocks, thrown as a problem. */
export function refuseOn(findings: readonly Finding[]): void {
  const blocking = findings.find((finding) => !finding.warning);
  if (blocking) {
    throw new Problem(blocking.code, { field: blocking.field, ...(blocking.params && { params: blocking.params }) });
  }
}
