import { Field, InputType, Int } from '@nestjs/graphql';
import { id, parseInput } from '@stipple/domain/input';
import { z } from 'zod';
import { enumOf } from './values.ts';

export const SortDirection = enumOf('SortDirection', ['asc', 'desc'], 'Which end of an order comes first.');
export type SortDirection = keyof typeof SortDirection;

@InputType({ description: 'A page of a list.' })
export class PageInput {
  @Field(() => Int, { defaultValue: 1, description: 'From 1.' })
  number!: number;

  @Field(() => Int, { defaultValue: 25, description: '1 to 1000.' })
  size!: number;
}

/** The arguments every list takes, as they come in. */
export interface ListArgs {
  readonly filter?: object | null;
  readonly sort?: readonly object[] | null;
  readonly page?: PageInput | null;
}

/** A page of a list; the total is counted only when it is asked for. */
export interface PageOf<Out> {
  readonly items: Promise<readonly Out[]>;
  total(): Promise<number>;
}

export function pageOf<Row, Out>(
  rows: Promise<readonly Row[]>,
  present: (row: Row) => Out,
  total: () => Promise<number>,
): PageOf<Out> {
  return { items: rows.then((all) => all.map(present)), total };
}

const idAlone = z.object({ id });

/** @throws Problem INPUT.INVALID when this cannot be the id of anything. */
export function parseId(given: string): string {
  return parseInput(idAlone, { id: given }).id;
}

/** Parses what a list was asked for. */
export function parseList<T extends z.ZodType>(schema: T, { filter, sort, page }: ListArgs): z.output<T> {
  return parseInput(schema, { filter: withoutNulls(filter ?? {}), sort, page });
}

/** A condition given as null is a condition left out. */
export function withoutNulls(filter: object): object {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}
