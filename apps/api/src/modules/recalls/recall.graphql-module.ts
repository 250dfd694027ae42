import { Module } from '@nestjs/common';
import { LotSignalResolver } from './lot-signal.resolver.ts';
import { RecallResolver } from './recall.resolver.ts';
import { RecallAttemptResolver, RecallClientResolver, TracedClientResolver } from './traced-client.resolver.ts';

@Module({
  providers: [RecallResolver, TracedClientResolver, RecallClientResolver, RecallAttemptResolver, LotSignalResolver],
})
export class RecallsModule {}
