import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { ApiProblem } from '../providers/problem.ts';

/**
 * Puts a refusal at the field it names, however deep, such as `items.2.step`; where the form calls it otherwise,
 * `fieldOf` says how.
 *
 * @returns what to say above the form when it names none of its fields
 */
export function placeProblem<Values extends FieldValues>(
  problem: unknown,
  form: UseFormReturn<Values>,
  fieldOf: (field: string) => string = (field) => field,
): string | undefined {
  if (!(problem instanceof ApiProblem)) throw problem;
  const field = problem.field === undefined ? undefined : fieldOf(problem.field);
  if (field === undefined || form.getValues(field as Path<Values>) === undefined) return problem.message;
  form.setError(field as Path<Values>, { message: problem.message }, { shouldFocus: true });
  return undefined;
}

/** "0 = Never" lines as pairs. @returns undefined when a line is not one */
export function pairsIn(text: string): { value: number; words: string }[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => {
    const [, value, words] = /^\s*(-?\d+(?:[.,]\d+)?)\s*[=:]\s*(.*\S)\s*$/.exec(line) ?? [];
    return value === undefined || words === undefined ? undefined : { value: Number(value.replace(',', '.')), words };
  });
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}

export function linesOf(pairs: readonly { value: number; words: string }[]): string {
  return pairs.map(({ value, words }) => `${value} = ${words}`).join('\n');
}
