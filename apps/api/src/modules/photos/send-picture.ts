import type { Stored } from '@stipple/server/outside/storage';
import type { FastifyReply } from 'fastify';

/**
 * Sends a picture that one person may see now: nothing on the way keeps it, no page of another origin shows it, and
 * nothing in it would run.
 */
export async function sendPicture(reply: FastifyReply, { size, body }: Stored): Promise<void> {
  await reply
    .headers({
      'content-type': 'image/jpeg',
      'content-length': size,
      'cache-control': 'private, no-store',
      'content-disposition': 'inline; filename="photo.jpg"',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    })
    .send(body);
}
