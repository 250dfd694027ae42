import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { OverrideInput } from '../safety/safety.type.ts';
import { MixInput } from '../stock/mix.inputs.ts';
import { Bleeding, ExtraReason, SessionKind, SessionState, SkinReaction, SpeedUnit, Zone } from './session.values.ts';
import { AnaestheticInput, BreakInput, ScalpMarkInput, SignOffInput } from './session-parts.inputs.ts';

const SessionSortField = enumOf('SessionSortField', ['startedAt', 'completedAt'], 'What sessions are sorted by.');

@InputType({ description: 'Which sessions. Conditions add up.' })
export class SessionFilter {
  @Field(() => [ID], { nullable: true, description: 'At these clinics.' })
  clinicIds?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'By this practitioner.' })
  practitionerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this client.' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this treatment.' })
  treatmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where this lot was used.' })
  lotId?: string | null;

  @Field(() => [SessionState], { nullable: true, description: 'In one of these states.' })
  states?: readonly SessionState[] | null;

  @Field(() => [SessionKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: readonly SessionKind[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the start in the zone of the clinic, inclusive.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The same, inclusive.' })
  to?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of sessions.' })
export class SessionSort {
  @Field(() => SessionSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class SessionListArgs {
  @Field(() => SessionFilter, { nullable: true, description: 'Which sessions; all in reach when left out.' })
  filter?: SessionFilter | null;

  @Field(() => [SessionSort], { nullable: true, description: 'In which order.' })
  sort?: readonly SessionSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'A log to start. Whoever starts it is its practitioner.' })
export class StartSessionInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => ID, { description: 'For which treatment.' })
  treatmentId!: string;

  @Field(() => ID, { nullable: true, description: 'For which appointment, if any.' })
  appointmentId?: string | null;

  @Field(() => SessionKind, { description: 'What is done.' })
  kind!: SessionKind;

  @Field(() => ID, { nullable: true, description: 'Clinic where it is done; that of the treatment when left out.' })
  clinicId?: string | null;

  @Field(() => DateTime, { description: 'Start.' })
  startedAt!: string;

  @Field(() => ExtraReason, {
    nullable: true,
    description: 'Why another session is needed; asked for once the sessions agreed are done.',
  })
  extraReason?: ExtraReason | null;

  @Field(() => [OverrideInput], { nullable: true, description: 'Safety rules that are let be.' })
  overrides?: readonly OverrideInput[] | null;
}

@InputType({ description: 'One round of dots over a zone.' })
export class PassInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => Zone, { description: 'Where.' })
  zone!: Zone;

  @Field(() => ID, { nullable: true, description: 'What was applied: a mix of this session, or one of the house.' })
  mixId?: string | null;

  @Field(() => String, { nullable: true, description: 'Needle configuration, such as 1RL or 3RL.' })
  needle?: string | null;

  @Field(() => ID, { nullable: true, description: 'Lot of the needle’s cartridge.' })
  cartridgeLotId?: string | null;

  @Field(() => Float, { nullable: true, description: 'Depth in millimetres.' })
  depthMm?: number | null;

  @Field(() => String, { nullable: true, description: 'Which machine.' })
  machine?: string | null;

  @Field(() => Float, { nullable: true, description: 'Raw speed as shown by the machine.' })
  speed?: number | null;

  @Field(() => SpeedUnit, { nullable: true, description: 'Unit of the speed.' })
  speedUnit?: SpeedUnit | null;

  @Field(() => Int, { nullable: true, description: 'Time it took.' })
  minutes?: number | null;
}

@InputType({ description: 'The draft as a whole.' })
export class SaveSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'Start; unchanged when left out.' })
  startedAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'End.' })
  endedAt?: string | null;

  @Field(() => [Zone], { description: 'Where on the scalp.' })
  zones!: readonly Zone[];

  @Field(() => [MixInput], {
    nullable: true,
    description: 'Mixes made in this session; stock follows. None when left out.',
  })
  mixes?: readonly MixInput[];

  @Field(() => [PassInput], { description: 'In the order they were done.' })
  passes!: readonly PassInput[];

  @Field(() => [ScalpMarkInput], { nullable: true, description: 'Scars and the hairline; none when left out.' })
  marks?: readonly ScalpMarkInput[] | null;

  @Field(() => [BreakInput], { nullable: true, description: 'In the order they were taken; none when left out.' })
  breaks?: readonly BreakInput[] | null;

  @Field(() => [AnaestheticInput], { nullable: true, description: 'In the order of applying; none when left out.' })
  anaesthetics?: readonly AnaestheticInput[] | null;

  @Field(() => SkinReaction, { nullable: true, description: 'How the skin took it.' })
  skinReaction?: SkinReaction | null;

  @Field(() => Bleeding, { nullable: true, description: 'How much it bled, at its worst.' })
  bleeding?: Bleeding | null;

  @Field(() => Int, { nullable: true, description: 'Worst pain the client told, 0 to 10.' })
  pain?: number | null;

  @Field(() => String, { nullable: true, description: 'Free text, at most 20,000 characters.' })
  notes?: string | null;

  @Field(() => SignOffInput, { nullable: true, description: 'The client’s signature, once it is given.' })
  signOff?: SignOffInput | null;
}

@InputType({ description: 'The session that is done.' })
export class CompleteSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;
}

@InputType({ description: 'The draft to throw away.' })
export class DiscardSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;
}
