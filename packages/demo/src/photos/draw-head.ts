import type { PhotoView } from '@stipple/domain/photos';

/** A drawn head: no person, but enough of one to line up, compare and grade. */
export interface Drawing {
  readonly view: PhotoView;
  /** 0 to 1: how densely the treated zone is dotted. */
  readonly density: number;
  /** 1 to 6, Fitzpatrick. */
  readonly skinType: number;
  /** Where dots fall and how the head is built; the same client has the same number. */
  readonly seed: number;
}

export const pictureWidth = 480;
export const pictureHeight = 640;

type Colour = readonly [number, number, number];

const skins: readonly Colour[] = [
  [243, 214, 194],
  [234, 196, 168],
  [216, 172, 138],
  [188, 142, 106],
  [140, 98, 70],
  [98, 66, 48],
];
const ground: Colour = [222, 224, 226];
const ink: Colour = [58, 52, 50];

interface Shape {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

/** Outline of the head in each view, and the part of it that is treated. */
const heads: Readonly<Record<PhotoView, { readonly head: Shape; readonly treated: Shape }>> = {
  front: { head: { cx: 240, cy: 350, rx: 158, ry: 218 }, treated: { cx: 240, cy: 190, rx: 138, ry: 78 } },
  top: { head: { cx: 240, cy: 310, rx: 172, ry: 214 }, treated: { cx: 240, cy: 270, rx: 124, ry: 158 } },
  crown: { head: { cx: 240, cy: 320, rx: 172, ry: 206 }, treated: { cx: 240, cy: 262, rx: 104, ry: 100 } },
  left: { head: { cx: 250, cy: 320, rx: 186, ry: 214 }, treated: { cx: 200, cy: 190, rx: 120, ry: 84 } },
  right: { head: { cx: 230, cy: 320, rx: 186, ry: 214 }, treated: { cx: 280, cy: 190, rx: 120, ry: 84 } },
  back: { head: { cx: 240, cy: 330, rx: 166, ry: 216 }, treated: { cx: 240, cy: 210, rx: 120, ry: 96 } },
  scar: { head: { cx: 240, cy: 320, rx: 420, ry: 520 }, treated: { cx: 240, cy: 320, rx: 176, ry: 60 } },
};

/** How far outside an ellipse a point lies: below 1 it is inside. */
const out = ({ cx, cy, rx, ry }: Shape, x: number, y: number) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2;

/** Red, green and blue of each pixel, row by row. The same drawing is the same bytes. */
export function drawHead({ view, density, skinType, seed }: Drawing): Buffer {
  const pixels = Buffer.alloc(pictureWidth * pictureHeight * 3);
  const { head, treated } = heads[view];
  const skin = skins[Math.min(5, Math.max(0, skinType - 1))] ?? ground;
  shade(pixels, head, skin);
  const random = randomOf(seed);
  for (const ear of earsOf(view)) fill(pixels, ear, skin, 0.86);
  if (view === 'front') face(pixels, skin);
  // Hair that is there anyway: shaved close, all over the head but where the face or the treated zone is.
  dots(pixels, head, random, 5_200, (x, y) => !isFace(view, x, y) && out(treated, x, y) > 1);
  dots(
    pixels,
    treated,
    random,
    Math.round(300 + density * 3_400),
    (x, y) => out(head, x, y) < 0.97 && !isLine(view, x, y),
  );
  if (view === 'scar') scar(pixels, skin, density);
  return pixels;
}

const isFace = (view: PhotoView, x: number, y: number) =>
  (view === 'front' && y > 262 + ((x - 240) / 30) ** 2) ||
  (view === 'left' && x < 120) ||
  (view === 'right' && x > 360);
const isLine = (view: PhotoView, x: number, y: number) =>
  view === 'scar' && Math.abs(y - 320 - 12 * Math.sin(x / 40)) < 5;

function shade(pixels: Buffer, head: Shape, skin: Colour): void {
  for (let y = 0, at = 0; y < pictureHeight; y++) {
    for (let x = 0; x < pictureWidth; x++, at += 3) {
      const distance = out(head, x, y);
      const inside = distance < 1;
      const light = inside ? 1.05 - 0.3 * distance - (x - head.cx) / 1_600 : 1 - y / 4_000;
      const colour = inside ? skin : ground;
      for (let part = 0; part < 3; part++) pixels[at + part] = Math.min(255, (colour[part] ?? 0) * light);
    }
  }
}

function earsOf(view: PhotoView): Shape[] {
  const ear = (cx: number, cy: number) => ({ cx, cy, rx: 18, ry: 40 });
  if (view === 'front' || view === 'back') return [ear(80, 370), ear(400, 370)];
  if (view === 'top' || view === 'crown') return [ear(66, 330), ear(414, 330)];
  return view === 'left' || view === 'right' ? [ear(240, 370)] : [];
}

/** Brow and eyes as strokes: enough to see whether the brow is raised. */
function face(pixels: Buffer, skin: Colour): void {
  for (const cx of [180, 300]) {
    fill(pixels, { cx, cy: 342, rx: 34, ry: 5 }, skin, 0.5);
    fill(pixels, { cx, cy: 372, rx: 22, ry: 6 }, skin, 0.62);
  }
  fill(pixels, { cx: 240, cy: 436, rx: 22, ry: 8 }, skin, 0.82);
  fill(pixels, { cx: 240, cy: 488, rx: 42, ry: 6 }, skin, 0.7);
}

function scar(pixels: Buffer, skin: Colour, density: number): void {
  for (let x = 76; x < 404; x += 4)
    fill(pixels, { cx: x, cy: 320 + 12 * Math.sin(x / 40), rx: 4, ry: 4 }, skin, 1.16 - density * 0.12);
}

function fill(pixels: Buffer, shape: Shape, colour: Colour, light: number): void {
  for (let y = Math.floor(shape.cy - shape.ry); y <= shape.cy + shape.ry; y++)
    for (let x = Math.floor(shape.cx - shape.rx); x <= shape.cx + shape.rx; x++)
      if (out(shape, x, y) <= 1)
        paint(pixels, x, y, colour.map((part) => Math.min(255, part * light)) as unknown as Colour, 1);
}

function dots(
  pixels: Buffer,
  area: Shape,
  random: () => number,
  count: number,
  belongs: (x: number, y: number) => boolean,
): void {
  for (let dot = 0; dot < count; dot++) {
    const [angle, far] = [random() * 2 * Math.PI, Math.sqrt(random())];
    const x = Math.round(area.cx + Math.cos(angle) * far * area.rx);
    const y = Math.round(area.cy + Math.sin(angle) * far * area.ry);
    if (!belongs(x, y)) continue;
    const strength = 0.45 + random() * 0.4;
    paint(pixels, x, y, ink, strength);
    paint(pixels, x + 1, y, ink, strength * 0.5);
    paint(pixels, x, y + 1, ink, strength * 0.5);
  }
}

function paint(pixels: Buffer, x: number, y: number, colour: Colour, strength: number): void {
  if (x < 0 || y < 0 || x >= pictureWidth || y >= pictureHeight) return;
  const at = (y * pictureWidth + x) * 3;
  for (let part = 0; part < 3; part++)
    pixels[at + part] = (pixels[at + part] ?? 0) * (1 - strength) + (colour[part] ?? 0) * strength;
}

/** mulberry32: small, quick, and the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
