import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { UnreadablePictureError } from './pictures.port.ts';

/** A picture as it lies in memory: red, green, blue and opacity of each pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** A picture of 48 megapixels takes some ten seconds. */
const patienceMs = 60_000;

/** What the thread answers. */
export type Decoded =
  | { readonly width: number; readonly height: number; readonly pixels: ArrayBuffer }
  | { readonly refused: string };

/**
 * Decodes a HEIC in a thread of its own: it computes for seconds, and its memory, which WebAssembly never gives back,
 * goes with the thread.
 *
 * @throws UnreadablePictureError
 */
export async function decodeHeic(content: Buffer): Promise<Pixels> {
  const script = new URL(`./heic.thread${extname(import.meta.url)}`, import.meta.url);
  const thread = new Worker(script, { workerData: content });
  const late = setTimeout(() => void thread.terminate(), patienceMs);
  try {
    const answer = await new Promise<Decoded>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => resolve({ refused: 'it ended without an answer' }));
    });
    if ('refused' in answer) throw new UnreadablePictureError(answer.refused);
    return { width: answer.width, height: answer.height, pixels: Buffer.from(answer.pixels) };
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
}
