import { Module } from '@nestjs/common';
import { RebuildFigures } from './rebuild-figures.handler.ts';
import { UpdateDayFigures } from './update-day-figures.subscriber.ts';
import { UpdateStateFigures } from './update-state-figures.subscriber.ts';

/** Keeps the figures of the reports. */
@Module({ providers: [RebuildFigures, UpdateDayFigures, UpdateStateFigures] })
export class ReportsModule {}
