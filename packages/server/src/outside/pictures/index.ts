export { type MadeSizes, type Pictures, type SourcePicture, UnreadablePictureError } from './pictures.port.ts';
export { SharpPictures } from './sharp.pictures.ts';
