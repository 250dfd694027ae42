import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { ClientType } from '../clients/client.type.ts';
import { consentsOfClient, consentVersionById, signaturesOfClient } from './consent.loader.ts';
import { ClientConsentType, ConsentSignatureType, ConsentVersionType } from './consent.type.ts';

/** What a client's own page asks of consents. */
@Resolver(() => ClientType)
export class ClientConsentsResolver {
  @ResolveField(() => [ClientConsentType], { description: 'Where the client stands with each consent.' })
  @Allow('record.read')
  @Ahead()
  consents(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly ClientConsentType[]> {
    return context.follow(consentsOfClient, client.id);
  }

  @ResolveField(() => [ConsentSignatureType], { description: 'Everything the client ever signed, the newest first.' })
  @Allow('record.read')
  @Ahead()
  signatures(client: ClientType, _: unknown, context: ApiContext): Eventually<readonly ConsentSignatureType[]> {
    return context.follow(signaturesOfClient, client.id);
  }
}

@Resolver(() => ClientConsentType)
export class ClientConsentResolver {
  @ResolveField(() => ConsentVersionType, {
    nullable: true,
    description: 'What the client signs now; null when no text is published.',
  })
  @Allow('record.read')
  current(consent: ClientConsentType, _: unknown, context: ApiContext): Eventually<ConsentVersionType | null> {
    return consent.currentId === null ? null : context.follow(consentVersionById, consent.currentId);
  }
}
