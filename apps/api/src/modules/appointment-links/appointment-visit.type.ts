import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { AppointmentKind, AppointmentState, CancelledFor } from '../appointments/appointment.values.ts';
import { ActByLink } from './appointment-link.type.ts';

@ObjectType({ description: 'A time a client may choose at a link.' })
export class VisitFreeTime {
  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;

  @Field(() => ID, { description: 'At which clinic.' })
  clinicId!: string;

  @Field(() => String, { description: 'Its name.' })
  clinicName!: string;

  @Field(() => String, { description: 'Its time zone.' })
  zone!: string;

  @Field(() => ID, { description: 'With whom.' })
  practitionerId!: string;

  @Field(() => String, { description: 'Their name.' })
  practitionerName!: string;
}

@ObjectType({ description: 'A clinic as a client at a link is told of it.' })
export class VisitClinic {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Where it is.' })
  city!: string;

  @Field(() => String, { description: 'IANA time zone.' })
  zone!: string;

  @Field(() => String, { nullable: true, description: 'To call.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'To write to.' })
  email!: string | null;
}

@ObjectType({ description: 'What a client sees of their appointment at its link, and nothing else of the record.' })
export class AppointmentVisit {
  @Field(() => ID, { description: 'Of the appointment: names it in a calendar.' })
  appointmentId!: string;

  @Field(() => Int, { description: 'The appointment as it is shown: an act names it.' })
  version!: number;

  @Field(() => String, { description: 'Name of the organization.' })
  organizationName!: string;

  @Field(() => String, { description: 'Name of the client.' })
  clientName!: string;

  @Field(() => VisitClinic, { description: 'Where.' })
  clinic!: VisitClinic;

  @Field(() => String, { description: 'With whom.' })
  practitionerName!: string;

  @Field(() => AppointmentKind, { description: 'What it is for.' })
  kind!: AppointmentKind;

  @Field(() => AppointmentState, { description: 'How it stands.' })
  state!: AppointmentState;

  @Field(() => CancelledFor, { nullable: true, description: 'Who it was cancelled for.' })
  cancelledFor!: CancelledFor | null;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End.' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'Why the client cannot confirm it; null when they can.' })
  whyNotConfirm!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the client cannot cancel it here; null when they can.' })
  whyNotCancel!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the client cannot move it here; null when they can.' })
  whyNotMove!: string | null;

  @Field(() => DateTime, { description: 'Until when they cancel it here.' })
  cancelUntil!: string;

  @Field(() => DateTime, { description: 'Until when they move it here.' })
  moveUntil!: string;

  @Field(() => Int, { description: 'How often they may still move it.' })
  movesLeft!: number;

  @Field(() => [ActByLink], { description: 'What they did with it, in order.' })
  acts!: readonly ActByLink[];
}
