import { signatureField } from '@stipple/domain/consents';
import type { Chance } from '../chance/chance.ts';

/** A name written quickly: a few waves from left to right, as a path in the signature field. */
export function drawSignature(chance: Chance): string {
  const { width, height } = signatureField;
  const points = chance.whole(14, 24);
  const [from, to] = [chance.whole(30, 90), width - chance.whole(40, 180)];
  const middle = height / 2 + chance.whole(-15, 15);
  const rise = chance.whole(18, 45);
  const at = (nth: number) => {
    const x = Math.round(from + ((to - from) * nth) / points);
    const wave = Math.sin(nth * 1.9) * rise * (1 - nth / (points * 1.6)) + chance.whole(-8, 8);
    return `${x} ${Math.round(middle + wave)}`;
  };
  return `M${Array.from({ length: points }, (_, nth) => at(nth)).join('L')}`;
}
