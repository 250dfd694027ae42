import { Problem, type ProblemCode } from '@stipple/domain/problems';

interface Refusal {
  readonly code: ProblemCode;
  readonly field: string | undefined;
}

/** Why something was refused; a test fails when it was done, or broke for another reason. */
export async function refusal(attempt: Promise<unknown>): Promise<Refusal> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, field: error.field };
    throw error;
  }
  throw new Error('It was not refused');
}

/** The whole list: nothing narrowed, first page, usual order. */
export const everything: { filter: object; sort: never[]; page: { number: number; size: number } } = {
  filter: {},
  sort: [],
  page: { number: 1, size: 200 },
};
