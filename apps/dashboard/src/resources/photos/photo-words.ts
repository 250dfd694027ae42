import type { ComparabilityPoint, PhotoView } from '@stipple/domain/photos';

export const photoViewWords: Record<PhotoView, string> = {
  front: 'Front hairline',
  top: 'Top',
  crown: 'Crown',
  left: 'Left side',
  right: 'Right side',
  back: 'Back',
  scar: 'Scar close-up',
};

/** How to stand and hold the camera, so that next year's photo fits over this one. */
export const photoViewHints: Record<PhotoView, string> = {
  front: 'Eyes to the lens, chin level, brow at rest. The whole hairline and both temples are in the picture.',
  top: 'From above, the nose at the lower edge. Head bent to the chest.',
  crown: 'From behind and above, the whorl in the middle.',
  left: 'The left ear in the middle, nose to the edge, hair off the ear.',
  right: 'The right ear in the middle, nose to the edge, hair off the ear.',
  back: 'From behind, both ears in the picture, the nape at the lower edge.',
  scar: 'A hand’s breadth away, the scar in the middle, the skin around it on all sides.',
};

interface PointWords {
  readonly word: string;
  readonly meaning: string;
}

export const comparabilityWords: Record<ComparabilityPoint, PointWords> = {
  position: { word: 'Position', meaning: 'The head is turned and tilted alike.' },
  expression: { word: 'Expression', meaning: 'The brow is at rest in both: a raised brow moves the hairline.' },
  lighting: {
    word: 'Lighting',
    meaning: 'The light is as bright, as warm and from the same side; no flash in one only.',
  },
  background: { word: 'Background', meaning: 'Plain, and the same in both.' },
  distance: { word: 'Distance', meaning: 'As far away, with the same lens; neither is cropped closer.' },
  hair: { word: 'Hair and scalp', meaning: 'As short, as dry; no powder, oil or shine; no filter over either.' },
  views: { word: 'Views', meaning: 'At least three views were taken on both days.' },
  timing: { word: 'Timing', meaning: 'The later photo is at least 28 days after the last session.' },
  description: { word: 'Description', meaning: 'Both belong to the same treatment, so what was done is told.' },
};
