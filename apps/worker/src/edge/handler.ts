import type { SubscriberDeclaration } from '@stipple/domain/events';
import type { JobDeclaration, PayloadOf, SweepDeclaration, Verdict } from '@stipple/domain/jobs';
import type { Context } from '@stipple/server/work';

/** What a handler can be for: one job, or one subscriber's answer to its events. */
export type Handled = JobDeclaration | SubscriberDeclaration;

/** The hands of a job or subscriber: one service call, and how it ended. Whatever it throws is judged by the runner. */
export interface Handler<D extends Handled = Handled> {
  handle(ctx: Context, payload: PayloadOf<D>): Promise<Verdict>;
}

/** One page of what a sweep found in one organization. */
export interface Found<Item> {
  /** Payloads of the job the sweep adds; the organization is put in by the edge. */
  readonly items: readonly Item[];
  /** The last id of this page; undefined when no page follows. */
  readonly next: string | undefined;
}

/** Ids after `after`, in their order, at most `limit`. The first page is after `beforeAllIds`. */
export interface Page {
  readonly after: string;
  readonly limit: number;
}

export const beforeAllIds = '00000000-0000-0000-0000-000000000000';

/** The eyes of a sweep: finds what is due in one organization and changes nothing. */
export interface Finder<S extends SweepDeclaration = SweepDeclaration> {
  find(ctx: Context, page: Page): Promise<Found<Omit<PayloadOf<S['adds']>, 'organizationId'>>>;
}

/** A page made of ids: a full one is followed by another. */
export function foundIds<Item>(ids: readonly string[], { limit }: Page, item: (id: string) => Item): Found<Item> {
  return { items: ids.map(item), next: ids.length < limit ? undefined : ids.at(-1) };
}

/** A class and the declaration it says it is for. */
export type Claim =
  | { readonly kind: 'handles'; readonly declaration: Handled }
  | { readonly kind: 'finds'; readonly declaration: SweepDeclaration };

const claims = new WeakMap<object, Claim>();

/** Marks the class that does a job or answers for a subscriber. Start-up fails unless each has exactly one. */
export function Handles<D extends Handled>(declaration: D) {
  return (Kind: new (...services: never[]) => Handler<D>): void => {
    claims.set(Kind, { kind: 'handles', declaration });
  };
}

/** Marks the class that looks for what a sweep sweeps. Start-up fails unless each has exactly one. */
export function Finds<S extends SweepDeclaration>(declaration: S) {
  return (Kind: new (...services: never[]) => Finder<S>): void => {
    claims.set(Kind, { kind: 'finds', declaration });
  };
}

/** What the class of this object says it is for. */
export function claimOf(instance: object): Claim | undefined {
  return claims.get(instance.constructor);
}
