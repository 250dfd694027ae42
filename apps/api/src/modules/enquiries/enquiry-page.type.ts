import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate } from '../../edge/scalars.ts';

@ObjectType('EnquiryPage', { description: 'What an organization says about its page for enquiries.' })
export class EnquiryPageType {
  @Field(() => String, { description: 'Its name in the address /e/<handle>.' })
  handle!: string;

  @Field(() => Boolean, { description: 'Whether it is open.' })
  open!: boolean;

  @Field(() => Int, { description: 'A consultation is booked at least so many hours ahead.' })
  noticeHours!: number;

  @Field(() => Int, { description: 'And at most so many days.' })
  horizonDays!: number;

  @Field(() => [ID], { description: 'Clinics that take enquiries there.' })
  clinicIds!: readonly string[];

  @Field(() => [ID], { description: 'Practitioners whose free times are offered.' })
  practitionerIds!: readonly string[];

  @Field(() => Int, { description: 'Counts every change; 0 before the first.' })
  version!: number;
}

@ObjectType({ description: 'A clinic as anybody sees it on the page.' })
export class PublicClinic {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'Name of the clinic.' })
  name!: string;

  @Field(() => String, { description: 'City.' })
  city!: string;

  @Field(() => String, { description: 'Time zone of its clock.' })
  zone!: string;
}

@ObjectType({ description: 'What anybody sees of an organization on its page for enquiries.' })
export class PublicEnquiryPage {
  @Field(() => String, { description: 'Name of the organization.' })
  organizationName!: string;

  @Field(() => String, { description: 'What is agreed to about being contacted.' })
  consentText!: string;

  @Field(() => [PublicClinic], { description: 'Where one may ask.' })
  clinics!: readonly PublicClinic[];

  @Field(() => Int, { nullable: true, description: 'Minutes of a consultation; null when none is booked here.' })
  consultationMinutes!: number | null;

  @Field(() => LocalDate, { description: 'The first day on which a consultation may be booked.' })
  firstDay!: string;

  @Field(() => LocalDate, { description: 'The last such day.' })
  lastDay!: string;
}

@ObjectType({ description: 'A time at which a consultation may be booked.' })
export class OnlineTime {
  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt!: string;
}

@ObjectType({ description: 'The answer to an enquiry: the same to everybody, known to the clinic or not.' })
export class ReceivedEnquiry {
  @Field(() => ID, { description: 'As the caller made it.' })
  id!: string;

  @Field(() => ID, { description: 'At which clinic.' })
  clinicId!: string;

  @Field(() => OnlineTime, { nullable: true, description: 'The consultation that is booked, if one was asked for.' })
  consultation!: OnlineTime | null;
}
