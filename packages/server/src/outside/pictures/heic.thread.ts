// Runs in a thread of its own: decodes one HEIC and ends.
import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';

try {
  const { width, height, data } = await decode({ buffer: workerData as Uint8Array });
  const pixels = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer;
  parentPort?.postMessage({ width, height, pixels }, [pixels]);
} catch (error) {
  parentPort?.postMessage({ refused: error instanceof Error ? error.message : 'it is not a HEIC' });
}
