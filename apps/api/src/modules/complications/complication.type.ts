import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { Zone } from '../sessions/session.values.ts';
import { ComplicationAction, ComplicationKind, ComplicationState, Severity } from './complication.values.ts';

@ObjectType('ComplicationFollowUp', { description: 'What was seen and done later. Added, never changed.' })
export class ComplicationFollowUpType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => LocalDate, { description: 'When it was seen.' })
  seenOn!: string;

  @Field(() => Severity, { description: 'How bad it was then.' })
  severity!: Severity;

  @Field(() => ComplicationState, { description: 'Whether it was over.' })
  state!: ComplicationState;

  @Field(() => Boolean, { description: 'Whether it counted as serious from here on.' })
  serious!: boolean;

  @Field(() => String, { nullable: true, description: 'In the words of who wrote it.' })
  notes!: string | null;

  @Field(() => [ComplicationAction], { description: 'What was done.' })
  actions!: readonly ComplicationAction[];

  @Field(() => DateTime, { description: 'When it was written down.' })
  recordedAt!: string;

  /** For the relations. */
  recordedById!: string;
}

@ObjectType('Complication', { description: 'Something that went wrong with the skin or the work after a session.' })
export class ComplicationType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ComplicationKind, { description: 'What it is.' })
  kind!: ComplicationKind;

  @Field(() => Severity, { description: 'How bad it is, after the last follow-up.' })
  severity!: Severity;

  @Field(() => ComplicationState, { description: 'Whether it is over.' })
  state!: ComplicationState;

  @Field(() => Boolean, { description: 'Whether it is serious: once it was, it stays so.' })
  serious!: boolean;

  @Field(() => LocalDate, { description: 'First day it was seen.' })
  firstSeenOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day it was over; null while it is open.' })
  resolvedOn!: string | null;

  @Field(() => Zone, { nullable: true, description: 'Where on the head, if at one place.' })
  zone!: Zone | null;

  @Field(() => ID, { nullable: true, description: 'The mix it is put down to, if to one.' })
  mixId!: string | null;

  @Field(() => String, { nullable: true, description: 'As first written.' })
  notes!: string | null;

  @Field(() => [ComplicationAction], { description: 'What was done at first.' })
  actions!: readonly ComplicationAction[];

  @Field(() => DateTime, { description: 'When it was written down.' })
  recordedAt!: string;

  @Field(() => Int, { description: 'Counts the follow-ups; a follow-up names the version it was written on.' })
  version!: number;

  /** For the relations. */
  clientId!: string;
  treatmentId!: string;
  clinicId!: string;
  sessionId!: string | null;
  recordedById!: string;
  seriousSince!: string | null;
}

@ObjectType({ description: 'A page of complications.' })
export class ComplicationPage {
  @Field(() => [ComplicationType], { description: 'The complications of this page.' })
  items!: readonly ComplicationType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
