/**
 * b₀ + a₁ / (b₁ + a₂ / (b₂ + …)) by the modified method of Lentz.
 *
 * Source: I. J. Thompson, A. R. Barnett, J. Comput. Phys. 64 (1986) 490–509.
 *
 * @param first b₀
 * @param term aₙ and bₙ from n = 1 on
 */
export function lentz(first: number, term: (n: number) => readonly [number, number]): number {
  const tiny = 1e-300;
  let value = first || tiny;
  let [above, below] = [value, 0];
  for (let n = 1; n < 100_000; n++) {
    const [a, b] = term(n);
    below = 1 / (b + a * below || tiny);
    above = b + a / above || tiny;
    const change = above * below;
    value *= change;
    if (Math.abs(change - 1) < 3e-16) break;
  }
  return value;
}
