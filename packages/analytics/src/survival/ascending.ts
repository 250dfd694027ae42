const digits = 16;
const buckets = 2 ** digits;
const fewerAreSorted = 5_000;

/**
 * The places of values in ascending order; equal ones keep their order. Ordered digit by digit (radix sort): the bits of
 * floating-point numbers of one sign stand in the order of the numbers (IEEE 754), so a million take some 0.1 s.
 *
 * @param values at least 0, no −0
 */
export function ascending(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let place = 0; place < order.length; place++) order[place] = place;
  if (values.length < fewerAreSorted) {
    return order.sort((one, two) => (values[one] as number) - (values[two] as number) || one - two);
  }
  const words = new Uint16Array(values.slice().buffer);
  let [from, to] = [order, new Uint32Array(values.length)];
  for (const digit of littleEndian ? [0, 1, 2, 3] : [3, 2, 1, 0]) {
    const starts = startsOf(words, digit);
    if (!starts) continue;
    for (let nth = 0; nth < from.length; nth++) {
      const place = from[nth] as number;
      const word = words[4 * place + digit] as number;
      const start = starts[word] as number;
      to[start] = place;
      starts[word] = start + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Where the values of each digit begin; undefined when all have the same one. */
function startsOf(words: Uint16Array, digit: number): Uint32Array | undefined {
  const starts = new Uint32Array(buckets);
  for (let at = digit; at < words.length; at += 4) {
    const word = words[at] as number;
    starts[word] = (starts[word] as number) + 1;
  }
  if (starts[words[digit] as number] === words.length / 4) return undefined;
  let sum = 0;
  for (let word = 0; word < buckets; word++) {
    const count = starts[word] as number;
    starts[word] = sum;
    sum += count;
  }
  return starts;
}
