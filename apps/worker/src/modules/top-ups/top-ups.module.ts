import { Module } from '@nestjs/common';
import { UpdateTopUpWaits } from './update-top-up-waits.subscriber.ts';

/** Keeps the waits for top-ups. */
@Module({ providers: [UpdateTopUpWaits] })
export class TopUpsModule {}
