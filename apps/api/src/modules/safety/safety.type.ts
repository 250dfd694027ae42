import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { safetySteps } from '@stipple/domain/safety';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { Role } from '../access/role.values.ts';

export const SafetyStep = enumOf('SafetyStep', safetySteps, 'A kind of step that comes before a session.');
export type SafetyStep = keyof typeof SafetyStep;

@ObjectType('SafetyPoint', { description: 'One thing that keeps a session from starting.' })
export class SafetyPointType {
  @Field(() => String, { description: 'Code of the rule, such as SAFETY.NOT_HEALED.' })
  code!: string;

  @Field(() => SafetyStep, { description: 'The kind of step that puts it right.' })
  step!: SafetyStep;

  @Field(() => Boolean, { description: 'False for what can still be put right by the day.' })
  blocks!: boolean;

  @Field(() => String, { description: 'What is the matter and what to do, in words.' })
  message!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it is over by itself.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'The health question it comes from.' })
  question!: string | null;

  @Field(() => ID, { nullable: true, description: 'The pigment it is about.' })
  productId!: string | null;

  @Field(() => Boolean, { description: 'Whether the role of whoever asks may let it be.' })
  mayOverride!: boolean;
}

@ObjectType('PreCheck', { description: 'What a session is checked for before it starts.' })
export class PreCheckType {
  @Field(() => LocalDate, { description: 'Today at the clinic.' })
  on!: string;

  @Field(() => ID, { description: 'Where it would be done.' })
  clinicId!: string;

  @Field(() => [SafetyPointType], { description: 'Everything that blocks; empty when it may start.' })
  points!: readonly SafetyPointType[];
}

@ObjectType('Clearance', { description: 'How far a booking is from being cleared, for everybody who sees the diary.' })
export class ClearanceType {
  @Field(() => Boolean, { description: 'Nothing is open.' })
  cleared!: boolean;

  @Field(() => Boolean, { description: 'Something cannot be put right by the day.' })
  blocked!: boolean;

  @Field(() => [SafetyStep], { description: 'Kinds of step that are open, in order.' })
  steps!: readonly SafetyStep[];
}

@ObjectType('SafetyOverride', { description: 'Somebody let a rule be. It stands on the record for ever.' })
export class SafetyOverrideType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'Code of the rule.' })
  code!: string;

  @Field(() => SafetyStep, { description: 'The kind of step that was left out.' })
  step!: SafetyStep;

  @Field(() => String, { description: 'What the rule says, in words.' })
  rule!: string;

  @Field(() => String, { description: 'Why it was let be.' })
  reason!: string;

  @Field(() => Role, { description: 'In which role.' })
  role!: Role;

  @Field(() => DateTime, { description: 'When.' })
  overriddenAt!: string;

  @Field(() => ID, { nullable: true, description: 'The session it let start.' })
  sessionId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The appointment it let be booked.' })
  appointmentId!: string | null;

  /** For the relations. */
  clientId!: string;
  overriddenById!: string;
}

@InputType({ description: 'A safety rule that is let be, with the reason.' })
export class OverrideInput {
  @Field(() => String, { description: 'Code of the rule.' })
  code!: string;

  @Field(() => String, { description: 'Why, 10 to 500 characters: it stays on the record.' })
  reason!: string;
}
