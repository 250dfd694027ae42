import { Module } from '@nestjs/common';
import { PassResolver } from './pass.resolver.ts';
import { SessionResolver } from './session.resolver.ts';
import { AmendmentResolver, AnaestheticResolver } from './session-parts.resolver.ts';
import { SessionRecordResolver } from './session-record.resolver.ts';

@Module({ providers: [PassResolver, SessionResolver, SessionRecordResolver, AnaestheticResolver, AmendmentResolver] })
export class SessionsModule {}
