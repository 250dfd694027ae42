/** How much a disagreement by some steps counts: as many, or their square. */
export type KappaWeights = 'linear' | 'quadratic';

/** Agreement of two raters beyond chance, 1 at most; with its large-sample standard error and an interval. */
export interface Kappa {
  /** Things both have rated. */
  readonly n: number;
  readonly kappa: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

const z95 = 1.959963984540054;

/**
 * Cohen's weighted kappa (Cohen 1968, Psychological Bulletin 70, 213–220) with weights 1 − |i − j| / (k − 1), or the
 * same squared for quadratic, and the standard error of Fleiss, Cohen and Everitt (1969, Psychological Bulletin 72,
 * 323–327, formula 13). The interval is kappa ± z · standard error, cut at −1 and 1.
 *
 * @param pairs rating of the first and of the second rater, each one of `categories`
 * @param categories all ratings there are, in order
 * @returns null when it is not defined: nothing rated, or all ratings of both the same
 * @throws RangeError for a rating that is none of the categories
 */
export function weightedKappa(
  pairs: readonly (readonly [number, number])[],
  categories: readonly number[],
  weights: KappaWeights = 'quadratic',
): Kappa | null {
  return kappaOfTable(tableOf(pairs, categories), weights);
}

/** The same from counts: row the first rater, column the second. */
export function kappaOfTable(table: readonly (readonly number[])[], weights: KappaWeights): Kappa | null {
  const k = table.length;
  const n = sum(table.map(sum));
  if (n === 0 || k < 2) return null;
  const share = table.map((row) => row.map((count) => count / n));
  const rows = share.map(sum);
  const columns = rows.map((_, j) => sum(share.map((row) => row[j] ?? 0)));
  const weight = (i: number, j: number) => 1 - (Math.abs(i - j) / (k - 1)) ** (weights === 'linear' ? 1 : 2);
  const over = (value: (i: number, j: number) => number) =>
    sum(rows.map((_, i) => sum(columns.map((__, j) => value(i, j)))));
  const observed = over((i, j) => weight(i, j) * (share[i]?.[j] ?? 0));
  const expected = over((i, j) => weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0));
  if (1 - expected < 1e-12) return null;
  const kappa = (observed - expected) / (1 - expected);
  // Mean weight of a row under the columns' shares, and of a column under the rows'.
  const ofRow = rows.map((_, i) => sum(columns.map((column, j) => column * weight(i, j))));
  const ofColumn = columns.map((_, j) => sum(rows.map((row, i) => row * weight(i, j))));
  const spread = over((i, j) => {
    const apart = weight(i, j) - ((ofRow[i] ?? 0) + (ofColumn[j] ?? 0)) * (1 - kappa);
    return (share[i]?.[j] ?? 0) * apart ** 2;
  });
  const centre = kappa - expected * (1 - kappa);
  const standardError = Math.sqrt(Math.max(0, spread - centre ** 2) / n) / (1 - expected);
  const [low, high] = [Math.max(-1, kappa - z95 * standardError), Math.min(1, kappa + z95 * standardError)];
  return { n, kappa, standardError, low, high };
}

function tableOf(pairs: readonly (readonly [number, number])[], categories: readonly number[]): number[][] {
  const table = categories.map(() => categories.map(() => 0));
  const place = (rating: number) => {
    const at = categories.indexOf(rating);
    if (at < 0) throw new RangeError(`${rating} is none of the categories`);
    return at;
  };
  for (const [one, other] of pairs) {
    const row = table[place(one)];
    const at = place(other);
    if (row) row[at] = (row[at] ?? 0) + 1;
  }
  return table;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
