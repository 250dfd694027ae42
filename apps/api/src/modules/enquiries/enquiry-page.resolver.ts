import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  enquiryTimesInput,
  openEnquiryPageInput,
  saveEnquiryPageInput,
  sendEnquiryInput,
} from '@stipple/domain/enquiries';
import { parseInput } from '@stipple/domain/input';
import { EnquiryPagesService, type PageVisitor, PublicEnquiriesService } from '@stipple/server/modules/enquiries';
import { Allow, Public } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { EnquiryTimesInput, SaveEnquiryPageInput, SendEnquiryInput } from './enquiry.inputs.ts';
import { EnquiryPageType, OnlineTime, PublicEnquiryPage, ReceivedEnquiry } from './enquiry-page.type.ts';

const why = 'anybody may ask a clinic; the page shows what is on its door, is throttled, and reaches no client';

@Resolver()
export class EnquiryPageResolver {
  constructor(
    private readonly pages: EnquiryPagesService,
    private readonly enquiries: PublicEnquiriesService,
  ) {}

  @Query(() => EnquiryPageType, { description: 'The page for enquiries as it stands.' })
  @Allow('organization.edit')
  enquiryPage(@Context() { ctx }: ApiContext): Promise<EnquiryPageType> {
    return this.pages.current(ctx);
  }

  @Mutation(() => EnquiryPageType, { description: 'Opens, changes or closes the page for enquiries.' })
  @Allow('organization.edit')
  saveEnquiryPage(
    @Args('input') input: SaveEnquiryPageInput,
    @Context() { ctx }: ApiContext,
  ): Promise<EnquiryPageType> {
    return this.pages.save(ctx, parseInput(saveEnquiryPageInput, input));
  }

  @Query(() => PublicEnquiryPage, { description: 'What anybody sees at /e/<handle>.' })
  @Public(why)
  publicEnquiryPage(
    @Args('handle', { type: () => String, description: 'The last part of its address.' }) handle: string,
    @Context() context: ApiContext,
  ): Promise<PublicEnquiryPage> {
    return this.enquiries.open(visitor(parseInput(openEnquiryPageInput, { handle }), context));
  }

  @Query(() => [OnlineTime], { description: 'When a consultation may be booked, for two weeks.' })
  @Public(why)
  enquiryTimes(
    @Args('input') input: EnquiryTimesInput,
    @Context() context: ApiContext,
  ): Promise<readonly OnlineTime[]> {
    const { clinicId, firstDay, ...page } = parseInput(enquiryTimesInput, input);
    return this.enquiries.times(visitor(page, context), { clinicId, firstDay });
  }

  @Mutation(() => ReceivedEnquiry, { description: 'Sends an enquiry, with a consultation when a time was chosen.' })
  @Public(why)
  sendEnquiry(@Args('input') input: SendEnquiryInput, @Context() context: ApiContext): Promise<ReceivedEnquiry> {
    const { handle, consent: _, ...given } = parseInput(sendEnquiryInput, input);
    return this.enquiries.send(visitor({ handle }, context), given);
  }
}

function visitor({ handle }: { readonly handle: string }, { req, requestId }: ApiContext): PageVisitor {
  return { handle, address: req.ip, requestId };
}
