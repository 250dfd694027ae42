import { Module } from '@nestjs/common';
import { MarkTopUpDue } from './mark-top-up-due.handler.ts';
import { SettleTreatment } from './settle-treatment.handler.ts';
import { SweepDueTopUps } from './sweep-due-top-ups.handler.ts';
import { SweepSettledTreatments } from './sweep-settled-treatments.handler.ts';

/** Moves treatments on when their day comes. */
@Module({ providers: [MarkTopUpDue, SettleTreatment, SweepDueTopUps, SweepSettledTreatments] })
export class TreatmentsModule {}
