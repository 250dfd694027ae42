import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SessionHead } from '@stipple/server/modules/sessions';
import { DateTime } from '../../edge/scalars.ts';
import { Bleeding, ExtraReason, SessionKind, SessionState, SkinReaction, SpeedUnit, Zone } from './session.values.ts';
import { BreakType } from './session-parts.type.ts';

@ObjectType('Pass', { description: 'One round of dots over a zone.' })
export class PassType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Zone, { description: 'Where.' })
  zone!: Zone;

  @Field(() => String, { nullable: true, description: 'Needle configuration, such as 1RL or 3RL.' })
  needle!: string | null;

  @Field(() => Float, { nullable: true, description: 'Depth in millimetres.' })
  depthMm!: number | null;

  @Field(() => String, { nullable: true, description: 'Which machine.' })
  machine!: string | null;

  @Field(() => Float, { nullable: true, description: 'Raw speed as shown by the machine.' })
  speed!: number | null;

  @Field(() => SpeedUnit, { nullable: true, description: 'Unit of the speed.' })
  speedUnit!: SpeedUnit | null;

  @Field(() => Int, { nullable: true, description: 'Time it took.' })
  minutes!: number | null;

  /** For the relations. */
  cartridgeLotId!: string | null;
  mixId!: string | null;
}

@ObjectType('OpenPoint', { description: 'Something about a session that is not done or not usual.' })
export class OpenPointType {
  @Field(() => String, { description: 'Stable code of the rule.' })
  code!: string;

  @Field(() => String, { description: 'Path of the field it is about.' })
  field!: string;

  @Field(() => String, { description: 'What is the matter and what to do.' })
  message!: string;

  @Field(() => Boolean, { description: 'A warning does not block.' })
  warning!: boolean;
}

@ObjectType('Session', { description: 'The clinical log of work done.' })
export class SessionType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => SessionKind, { description: 'Work on the course, its refinement, or the refresh years later.' })
  kind!: SessionKind;

  @Field(() => SessionState, { description: 'A completed session is never edited.' })
  state!: SessionState;

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the course, counted from 1 over completed sessions; null while not completed.',
  })
  number!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Start.' })
  startedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'End.' })
  endedAt!: string | null;

  @Field(() => [Zone], { description: 'Where on the scalp.' })
  zones!: readonly Zone[];

  @Field(() => [BreakType], { description: 'In the order they were taken.' })
  breaks!: readonly BreakType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes from start to end without the breaks; null before the end.',
  })
  workMinutes!: number | null;

  @Field(() => SkinReaction, { nullable: true, description: 'How the skin took it.' })
  skinReaction!: SkinReaction | null;

  @Field(() => Bleeding, { nullable: true, description: 'How much it bled, at its worst.' })
  bleeding!: Bleeding | null;

  @Field(() => Int, { nullable: true, description: 'Worst pain the client told, 0 to 10.' })
  pain!: number | null;

  @Field(() => String, { nullable: true, description: 'Free text.' })
  notes!: string | null;

  @Field(() => ExtraReason, { nullable: true, description: 'Why it is a session beyond those agreed.' })
  extraReason!: ExtraReason | null;

  @Field(() => DateTime, { nullable: true, description: 'When the log was completed.' })
  completedAt!: string | null;

  @Field(() => DateTime, { description: 'When it was last saved.' })
  updatedAt!: string;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relations. */
  treatmentId!: string;
  clientId!: string;
  clinicId!: string;
  practitionerId!: string;
  appointmentId!: string | null;
  updatedById!: string;

  /** As the record has it, for what is still open. */
  head!: SessionHead;
}

@ObjectType({ description: 'A page of sessions.' })
export class SessionPage {
  @Field(() => [SessionType], { description: 'The sessions of this page.' })
  items!: readonly SessionType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
