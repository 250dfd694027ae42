import { Module } from '@nestjs/common';
import { AccessResolver } from './access.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

@Module({ providers: [AccessResolver, ViewerResolver] })
export class AccessModule {}
