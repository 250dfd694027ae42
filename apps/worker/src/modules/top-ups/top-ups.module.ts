import { Module } from '@nestjs/common';
import { ForecastTopUps } from './forecast-top-ups.handler.ts';
import { SweepOldForecasts } from './sweep-old-forecasts.handler.ts';
import { UpdateTopUpWaits } from './update-top-up-waits.subscriber.ts';

/** Keeps the waits for top-ups, and says when each client is to be expected. */
@Module({ providers: [UpdateTopUpWaits, ForecastTopUps, SweepOldForecasts] })
export class TopUpsModule {}
