import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { signConsentInput, withdrawConsentInput } from '@stipple/domain/consents';
import { parseInput } from '@stipple/domain/input';
import { ConsentsService } from '@stipple/server/modules/consents';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { parseId } from '../../edge/list.ts';
import { Reads } from '../../edge/reads.ts';
import type { Eventually } from '../../edge/relation.ts';
import { clientById } from '../clients/client.loader.ts';
import { ClientType } from '../clients/client.type.ts';
import { staffMemberById } from '../staff/staff-member.loader.ts';
import { StaffMemberType } from '../staff/staff-member.type.ts';
import { SignConsentInput, WithdrawConsentInput } from './consent.inputs.ts';
import { consentVersionById, signatureById } from './consent.loader.ts';
import { presentSignature } from './consent.presenter.ts';
import { ConsentSignatureType, ConsentVersionType } from './consent.type.ts';

@Resolver(() => ConsentSignatureType)
export class ConsentResolver {
  constructor(private readonly consents: ConsentsService) {}

  @Query(() => ConsentSignatureType, {
    name: 'consentSignature',
    nullable: true,
    description: 'What a client within reach has signed.',
  })
  @Allow('record.read')
  @Reads('consent')
  byId(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: ApiContext,
  ): Eventually<ConsentSignatureType | null> {
    return context.follow(signatureById, parseId(id));
  }

  @Mutation(() => ConsentSignatureType, { name: 'signConsent', description: 'Signs a consent on the clinic’s tablet.' })
  @Allow('consents.sign')
  async sign(@Args('input') input: SignConsentInput, @Context() { ctx }: ApiContext): Promise<ConsentSignatureType> {
    return presentSignature(await this.consents.sign(ctx, parseInput(signConsentInput, input)));
  }

  @Mutation(() => ConsentSignatureType, {
    name: 'withdrawConsent',
    description: 'Takes a consent back, as the client wishes; what was signed stays.',
  })
  @Allow('consents.sign')
  async withdraw(
    @Args('input') input: WithdrawConsentInput,
    @Context() { ctx }: ApiContext,
  ): Promise<ConsentSignatureType> {
    return presentSignature(await this.consents.withdraw(ctx, parseInput(withdrawConsentInput, input)));
  }

  @ResolveField(() => ClientType, { description: 'Who signed.' })
  @Allow('clients.read')
  client(signature: ConsentSignatureType, _: unknown, context: ApiContext): Eventually<ClientType | null> {
    return context.follow(clientById, signature.clientId);
  }

  @ResolveField(() => ConsentVersionType, { name: 'consentVersion', description: 'The text that was signed.' })
  @Allow('record.read')
  version(signature: ConsentSignatureType, _: unknown, context: ApiContext): Eventually<ConsentVersionType | null> {
    return context.follow(consentVersionById, signature.versionId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Before whom; null when signed through a link.' })
  @Allow('staff.read')
  witnessedBy(signature: ConsentSignatureType, _: unknown, context: ApiContext): Eventually<StaffMemberType | null> {
    return signature.witnessedById === null ? null : context.follow(staffMemberById, signature.witnessedById);
  }
}
