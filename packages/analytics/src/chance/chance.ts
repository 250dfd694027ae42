import { normalQuantile } from '../distributions/index.ts';

/**
 * Numbers as if drawn by chance; the same seed gives the same ones on every machine.
 *
 * Source: sfc32 of C. Doty-Humphrey, PractRand (2010): 128 bits of state.
 */
export class Chance {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param seed a whole number below 2³² */
  constructor(seed: number) {
    [this.#a, this.#b, this.#c] = [seed | 0, Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995, 0x2545f491];
    for (let round = 0; round < 15; round++) this.#bits();
  }

  #bits(): number {
    const sum = (this.#a + this.#b + this.#counter++) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** Uniform between 0 and 1, never one of them. */
  share(): number {
    return (this.#bits() + 0.5) / 4_294_967_296;
  }

  /** Standard normal. */
  normal(): number {
    return normalQuantile(this.share());
  }

  /** Exponential with mean 1. */
  exponential(): number {
    return -Math.log(this.share());
  }
}
