import { Module } from '@nestjs/common';
import { PassResolver } from './pass.resolver.ts';
import { SessionResolver } from './session.resolver.ts';

@Module({ providers: [PassResolver, SessionResolver] })
export class SessionsModule {}
