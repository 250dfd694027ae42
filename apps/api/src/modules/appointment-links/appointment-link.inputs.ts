import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';
import { CancelReason } from '../appointments/appointment.values.ts';

@InputType({ description: 'A new link to one appointment.' })
export class LinkAppointmentInput {
  @Field(() => ID, { description: 'Made by the caller.' })
  id!: string;

  @Field(() => ID, { description: 'Which appointment.' })
  appointmentId!: string;
}

@InputType({ description: 'What clients may do by themselves, as it shall be.' })
export class SetClientRulesInput {
  @Field(() => Int, { description: 'The version the change started from; 0 while they are as usual.' })
  version!: number;

  @Field(() => Int, { description: 'Hours before the start until which they cancel, 0 to 336.' })
  cancelHours!: number;

  @Field(() => Int, { description: 'Hours before the start until which they move, 0 to 336.' })
  moveHours!: number;

  @Field(() => Int, { description: 'How often one appointment is moved, 0 to 20.' })
  moves!: number;

  @Field(() => Boolean, { description: 'Whether to another practitioner.' })
  anyPractitioner!: boolean;

  @Field(() => Boolean, { description: 'Whether to another clinic.' })
  anyClinic!: boolean;
}

@InputType({ description: 'A link of an appointment, or of an offered time, to open.' })
export class OpenByLinkInput {
  @Field(() => String, { description: 'The last part of its address.' })
  token!: string;
}

@InputType({ description: 'An appointment confirmed through its link.' })
export class ConfirmByLinkInput {
  @Field(() => String, { description: 'The last part of the link’s address.' })
  token!: string;

  @Field(() => ID, { description: 'Made by the caller: sending it again does nothing twice.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the appointment that was shown.' })
  version!: number;
}

@InputType({ description: 'An appointment cancelled through its link.' })
export class CancelByLinkInput extends ConfirmByLinkInput {
  @Field(() => CancelReason, { description: 'Why, one of those for clients.' })
  reason!: CancelReason;

  @Field(() => String, { nullable: true, description: 'What they want to say.' })
  words?: string | null;
}

@InputType({ description: 'An appointment moved through its link.' })
export class MoveByLinkInput extends ConfirmByLinkInput {
  @Field(() => DateTime, { description: 'Start of the chosen time.' })
  startsAt!: string;

  @Field(() => ID, { description: 'Its clinic.' })
  clinicId!: string;

  @Field(() => ID, { description: 'Its practitioner.' })
  practitionerId!: string;
}

@InputType({ description: 'Which free times to show at the link of an appointment.' })
export class FreeTimesByLinkInput {
  @Field(() => String, { description: 'The last part of the link’s address.' })
  token!: string;

  @Field(() => LocalDate, { description: 'First of fourteen days.' })
  firstDay!: string;
}
