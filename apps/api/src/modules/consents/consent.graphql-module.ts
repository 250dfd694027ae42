import { Module } from '@nestjs/common';
import { ClientConsentResolver, ClientConsentsResolver } from './client-consents.resolver.ts';
import { ConsentResolver } from './consent.resolver.ts';
import { ConsentTextResolver } from './consent-text.resolver.ts';

@Module({ providers: [ConsentResolver, ConsentTextResolver, ClientConsentsResolver, ClientConsentResolver] })
export class ConsentsModule {}
