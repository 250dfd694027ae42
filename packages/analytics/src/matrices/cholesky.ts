/** A symmetric matrix A = L D Lᵀ, taken apart. */
export interface Factored {
  readonly size: number;
  /** Row by row: D on the diagonal, L below it. A dependent column has 0 there. */
  readonly parts: Float64Array;
  /** Columns that others explain, or that are 0; whatever is solved for has 0 there. */
  readonly dependent: readonly number[];
}

/**
 * Takes a symmetric matrix without negative eigenvalues apart (Cholesky's decomposition without square roots). A column
 * is dependent when the ones before explain all but `tolerance` of its diagonal.
 *
 * Source: G. H. Golub, C. F. Van Loan, "Matrix Computations" (1996), section 4.1.2.
 *
 * @param matrix row by row, size × size
 */
export function factor(matrix: Float64Array, size: number, tolerance = 1e-10): Factored {
  const parts = matrix.slice();
  const dependent: number[] = [];
  for (let column = 0; column < size; column++) {
    let pivot = matrix[column * size + column] as number;
    const least = tolerance * pivot;
    for (let k = 0; k < column; k++) {
      pivot -= (parts[column * size + k] as number) ** 2 * (parts[k * size + k] as number);
    }
    const regular = pivot > least && pivot > Number.MIN_VALUE;
    if (!regular) dependent.push(column);
    parts[column * size + column] = regular ? pivot : 0;
    for (let row = column + 1; row < size; row++) {
      let sum = matrix[row * size + column] as number;
      for (let k = 0; k < column; k++) {
        sum -=
          (parts[row * size + k] as number) * (parts[column * size + k] as number) * (parts[k * size + k] as number);
      }
      parts[row * size + column] = regular ? sum / pivot : 0;
    }
  }
  return { size, parts, dependent };
}

/** x with A x = b; 0 where a column is dependent. */
export function solve({ size, parts }: Factored, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) x[row] = (x[row] as number) - (parts[row * size + k] as number) * (x[k] as number);
  }
  for (let row = size - 1; row >= 0; row--) {
    const pivot = parts[row * size + row] as number;
    let sum = pivot === 0 ? 0 : (x[row] as number) / pivot;
    for (let k = row + 1; k < size; k++) sum -= (parts[k * size + row] as number) * (x[k] as number);
    x[row] = pivot === 0 ? 0 : sum;
  }
  return x;
}

/** The inverse, row by row; rows and columns of dependent ones are 0. */
export function inverse(factored: Factored): Float64Array {
  const { size } = factored;
  const whole = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    if (factored.dependent.includes(column)) continue;
    const unit = new Float64Array(size);
    unit[column] = 1;
    whole.set(solve(factored, unit), column * size);
  }
  return whole;
}

/** ln of the determinant, dependent columns left out. */
export function lnDeterminant({ size, parts }: Factored): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += Math.log(parts[at * size + at] || 1);
  return sum;
}
