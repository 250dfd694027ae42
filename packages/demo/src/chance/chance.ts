/**
 * A seeded source of chance: the same seed gives the same draws on every machine. Forks are independent of each
 * other, so one more draw for one client changes nothing for the next.
 *
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, passes BigCrush.
 */
export class Chance {
  readonly #seed: string;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    this.#seed = seed;
    [this.#a, this.#b, this.#c] = [hash(seed, 0x9e3779b9), hash(seed, 0x85ebca6b), hash(seed, 0xc2b2ae35)];
    for (let round = 0; round < 12; round++) this.bits();
  }

  /** A source of its own for a part of the work, named so that it stays the same when other parts change. */
  fork(part: string): Chance {
    return new Chance(`${this.#seed}/${part}`);
  }

  /** 32 random bits, as an unsigned integer. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#counter++) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** Uniform in [0, 1). */
  share(): number {
    return this.bits() / 4_294_967_296;
  }

  /** Uniform in [from, to). */
  between(from: number, to: number): number {
    return from + this.share() * (to - from);
  }

  /** A whole number from `least` to `most`, both inclusive. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  happens(probability: number): boolean {
    return this.share() < probability;
  }

  /** Normal by Box and Muller; the second value of the pair is not kept, so that draws do not depend on history. */
  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.share()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.share());
  }

  /** Exponential with mean 1. */
  exponential(): number {
    return -Math.log(1 - this.share());
  }

  pick<T>(choices: readonly [T, ...T[]]): T;
  pick<T>(choices: readonly T[]): T;
  pick<T>(choices: readonly T[]): T {
    const chosen = choices[Math.floor(this.share() * choices.length)];
    if (chosen === undefined) throw new RangeError('There is nothing to pick from.');
    return chosen;
  }

  /** A key of the table, as often as its weight says. */
  weighted<K extends string>(table: Readonly<Record<K, number>>): K {
    const entries = Object.entries(table) as [K, number][];
    let left = this.share() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    throw new RangeError('The weights of a table are positive.');
  }

  /** A few of the choices, in their order. */
  some<T>(choices: readonly T[], count: number): T[] {
    const chosen: T[] = [];
    choices.forEach((choice, index) => {
      const open = count - chosen.length;
      if (open > 0 && this.share() < open / (choices.length - index)) chosen.push(choice);
    });
    return chosen;
  }

  /**
   * An id shaped as UUIDv7 (RFC 9562): 48 bits of time, then chance.
   *
   * @param at milliseconds since 1970
   */
  id(at: number): string {
    const time = hex(Math.floor(at / 65_536), 8) + hex(at % 65_536, 4);
    const first = this.bits();
    const second = this.bits();
    const version = `7${hex(first >>> 20, 3)}`;
    const variant = hex(0x8000 | (first & 0x3fff), 4);
    const rest = hex(second, 8) + hex(this.bits() >>> 16, 4);
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${rest}`;
  }
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

/** FNV-1a over the characters, then the finishing steps of MurmurHash3. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
