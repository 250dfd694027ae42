import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { Problem } from '@stipple/domain/problems';
import { FeedReadingService } from '@stipple/server/modules/feeds';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Calendars that ask for somebody's feed, without a sign-in: the last part of the address is the key. */
@Controller()
export class CalendarController {
  constructor(private readonly feeds: FeedReadingService) {}

  /**
   * What has not changed is answered by its tag alone. By its time it is not: an appointment that was given to a colleague
   * leaves no later time behind.
   */
  @Get('calendar/:file')
  async read(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = /^([A-Za-z0-9_-]{1,80})\.ics$/.exec(file)?.[1];
    if (token === undefined) throw new Problem('INPUT.NOT_FOUND');
    const { ip: address, id: requestId } = request;
    const { text, etag, changedAt } = await this.feeds.read({ token, address, requestId, origin: originOf(request) });
    reply.header('cache-control', 'private, no-cache').header('etag', etag);
    reply.header('last-modified', new Date(changedAt).toUTCString());
    reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
    if (isKnown(request, etag)) return void (await reply.status(304).send());
    reply.header('content-disposition', 'inline; filename="stipple.ics"');
    await reply.type('text/calendar; charset=utf-8').send(text);
  }
}

/** Where the calendar found us is where its links lead. */
function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${/^[\w.:[\]-]+$/.test(host) ? host : 'localhost'}`;
}

function isKnown({ headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known !== undefined && (known.includes(etag) || known.includes('*'));
}
