import { photoViews } from '@stipple/domain/photos';
import { drawHead, pictureHeight, pictureWidth } from './draw-head.ts';

const darkness = (pixels: Buffer) => pixels.reduce((sum, part) => sum + (255 - part), 0) / pixels.length;

test.each(photoViews)('%s: the same drawing is the same bytes, and more dots are darker', (view) => {
  const drawing = { view, density: 0.1, skinType: 2, seed: 7 };
  const sparse = drawHead(drawing);
  expect(sparse.length).toBe(pictureWidth * pictureHeight * 3);
  expect(drawHead(drawing).equals(sparse)).toBe(true);
  expect(drawHead({ ...drawing, seed: 8 }).equals(sparse)).toBe(false);
  expect(darkness(drawHead({ ...drawing, density: 0.9 }))).toBeGreaterThan(darkness(sparse));
});
