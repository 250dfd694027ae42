import { Body, Controller, Headers, Param, Post, Req, Res } from '@nestjs/common';
import { parseInput } from '@stipple/domain/input';
import { smsCallbackInput } from '@stipple/domain/messages';
import { Problem } from '@stipple/domain/problems';
import { MessagesService, SendingService } from '@stipple/server/modules/messages';
import { Context } from '@stipple/server/work';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where the provider of SMS tells what became of a message. Signed by it, or not there at all. */
@Controller()
export class SmsCallbackController {
  constructor(
    private readonly sending: SendingService,
    private readonly messages: MessagesService,
  ) {}

  /** Said twice, or about what is unknown here, it is answered alike and changes nothing. */
  @Post('hooks/sms/:organizationId/:attemptId')
  async told(
    @Param() params: unknown,
    @Body() form: Record<string, string> | undefined,
    @Headers('x-twilio-signature') signature: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const path = request.url;
    if (!form || !this.sending.believes({ path, form, signature: signature ?? '' }))
      throw new Problem('INPUT.NOT_FOUND');
    const { organizationId, attemptId, MessageSid, MessageStatus, ErrorCode } = parseInput(smsCallbackInput, {
      ...form,
      ...Object(params),
    });
    const ctx = Context.ofSystem(organizationId, 'the provider of SMS told what became of a message');
    if (MessageStatus === 'delivered') await this.messages.arrived(ctx, attemptId, MessageSid);
    if (MessageStatus === 'failed' || MessageStatus === 'undelivered')
      await this.messages.notArrived(ctx, attemptId, MessageSid, ErrorCode ?? MessageStatus);
    await reply.status(204).send();
  }
}
