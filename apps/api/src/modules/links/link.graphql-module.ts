import { Module } from '@nestjs/common';
import { ClientLinksResolver, LinkResolver } from './link.resolver.ts';
import { LinkVisitResolver } from './link-visit.resolver.ts';

@Module({ providers: [LinkResolver, ClientLinksResolver, LinkVisitResolver] })
export class LinksModule {}
