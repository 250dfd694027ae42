export { type ComparedPair, ComparisonsService } from './comparisons.service.ts';
export type { PhotoLinks } from './photo-links.ts';
export { type PhotosOutside, PhotosService } from './photos.service.ts';
