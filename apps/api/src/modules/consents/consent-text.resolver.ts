import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { discardConsentDraftInput, publishConsentVersionInput, saveConsentDraftInput } from '@stipple/domain/consents';
import { parseInput } from '@stipple/domain/input';
import { ConsentTextsService } from '@stipple/server/modules/consents';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { DiscardConsentDraftInput, PublishConsentVersionInput, SaveConsentDraftInput } from './consent.inputs.ts';
import { presentConsentVersion } from './consent.presenter.ts';
import { ConsentVersionType } from './consent.type.ts';

@Resolver(() => ConsentVersionType)
export class ConsentTextResolver {
  constructor(private readonly texts: ConsentTextsService) {}

  @Query(() => [ConsentVersionType], {
    name: 'consentVersions',
    description: 'Every wording: of each purpose and language the draft, then the newest first.',
  })
  @Allow('consents.edit')
  async all(@Context() { ctx }: ApiContext): Promise<ConsentVersionType[]> {
    return (await this.texts.all(ctx)).map(presentConsentVersion);
  }

  @Mutation(() => ConsentVersionType, { name: 'saveConsentDraft', description: 'Saves a draft as a whole.' })
  @Allow('consents.edit')
  async save(@Args('input') input: SaveConsentDraftInput, @Context() { ctx }: ApiContext): Promise<ConsentVersionType> {
    return presentConsentVersion(await this.texts.saveDraft(ctx, parseInput(saveConsentDraftInput, input)));
  }

  @Mutation(() => ConsentVersionType, {
    name: 'publishConsentVersion',
    description: 'Makes a draft what is signed from now on; earlier consents to treatment become outdated.',
  })
  @Allow('consents.edit')
  async publish(
    @Args('input') input: PublishConsentVersionInput,
    @Context() { ctx }: ApiContext,
  ): Promise<ConsentVersionType> {
    return presentConsentVersion(await this.texts.publish(ctx, parseInput(publishConsentVersionInput, input)));
  }

  @Mutation(() => Boolean, { name: 'discardConsentDraft', description: 'Throws a draft away.' })
  @Allow('consents.edit')
  discard(@Args('input') input: DiscardConsentDraftInput, @Context() { ctx }: ApiContext): Promise<boolean> {
    return this.texts.discardDraft(ctx, parseInput(discardConsentDraftInput, input));
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who published it; null for a template.' })
  @Allow('staff.read')
  publishedBy(version: ConsentVersionType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return version.publishedById === null ? null : context.follow(staffMemberById, version.publishedById);
  }
}
