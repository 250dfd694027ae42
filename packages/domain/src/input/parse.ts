import type { z } from 'zod';
import { Problem } from '../problems/index.ts';

/**
 * Parses what came in from outside, once.
 *
 * @throws Problem INPUT.INVALID with the path of the first wrong field and a sentence about it.
 */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Problem('INPUT.INVALID', {
    field: issue?.path.join('.') ?? '',
    params: { sentence: issue?.message ?? 'The input is not right.' },
  });
}
