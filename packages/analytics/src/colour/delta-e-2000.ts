/** A colour in CIELAB under one illuminant and observer. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const turn = 2 * Math.PI;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * How different two colours look: CIE ΔE 2000 with kL = kC = kH = 1, dimensionless. About 1 is what a trained eye just
 * sees side by side.
 *
 * Source: CIE 142-2001 in the form of G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference formula:
 * implementation notes, supplementary test data, and mathematical observations", Color Res. Appl. 30 (2005) 21–30; the
 * equation numbers are theirs.
 */
export function deltaE2000(first: Lab, second: Lab): number {
  const one = adjusted(first, second);
  const two = adjusted(second, first);
  const lightness = second.l - first.l;
  const chroma = two.chroma - one.chroma;
  const angle = hueBetween(one, two);
  const hue = 2 * Math.sqrt(one.chroma * two.chroma) * Math.sin(angle / 2);
  const middle = { l: (first.l + second.l) / 2, chroma: (one.chroma + two.chroma) / 2, hue: middleHue(one, two) };
  const { forLightness, forChroma, forHue, rotation } = weightsAt(middle);
  const [l, c, h] = [lightness / forLightness, chroma / forChroma, hue / forHue];
  return Math.sqrt(Math.max(0, l * l + c * c + h * h + rotation * c * h));
}

interface Polar {
  readonly chroma: number;
  /** In radians, 0 to a full turn; 0 for a grey. */
  readonly hue: number;
}

/** a′, C′ and h′ of one of two colours (2 to 7): near grey, a is stretched by what both are like. */
function adjusted(colour: Lab, other: Lab): Polar {
  const mean = (Math.hypot(colour.a, colour.b) + Math.hypot(other.a, other.b)) / 2;
  const a = (1 + 0.5 * (1 - saturation(mean))) * colour.a;
  const hue = a === 0 && colour.b === 0 ? 0 : Math.atan2(colour.b, a);
  return { chroma: Math.hypot(a, colour.b), hue: hue < 0 ? hue + turn : hue };
}

/** The root of C⁷ / (C⁷ + 25⁷). */
function saturation(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

/** Δh′ (10), the short way round; 0 when either is grey. */
function hueBetween(one: Polar, two: Polar): number {
  if (one.chroma * two.chroma === 0) return 0;
  const straight = two.hue - one.hue;
  if (Math.abs(straight) <= Math.PI) return straight;
  return straight > 0 ? straight - turn : straight + turn;
}

/** The mean hue (14), on the short way round; the sum when either is grey. */
function middleHue(one: Polar, two: Polar): number {
  const sum = one.hue + two.hue;
  if (one.chroma * two.chroma === 0) return sum;
  if (Math.abs(one.hue - two.hue) <= Math.PI) return sum / 2;
  return sum < turn ? (sum + turn) / 2 : (sum - turn) / 2;
}

/** SL, SC, SH and RT at the middle of the two (15 to 21). */
function weightsAt({ l, chroma, hue }: { readonly l: number; readonly chroma: number; readonly hue: number }) {
  const t =
    1 -
    0.17 * Math.cos(hue - radians(30)) +
    0.24 * Math.cos(2 * hue) +
    0.32 * Math.cos(3 * hue + radians(6)) -
    0.2 * Math.cos(4 * hue - radians(63));
  const off = (l - 50) ** 2;
  const blue = radians(30) * Math.exp(-(((hue - radians(275)) / radians(25)) ** 2));
  return {
    forLightness: 1 + (0.015 * off) / Math.sqrt(20 + off),
    forChroma: 1 + 0.045 * chroma,
    forHue: 1 + 0.015 * chroma * t,
    rotation: -Math.sin(2 * blue) * 2 * saturation(chroma),
  };
}
