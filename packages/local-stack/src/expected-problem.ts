/**
 * Something that can go wrong on an honest machine: a port in use, a database that is away. It is printed as two
 * sentences, what happened and what to do, and never with a stack trace.
 */
export class ExpectedProblem extends Error {
  override readonly name = 'ExpectedProblem';
  readonly wayOut: string;

  constructor(what: string, wayOut: string, options?: ErrorOptions) {
    super(what, options);
    this.wayOut = wayOut;
  }
}
