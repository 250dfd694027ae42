import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';

@ObjectType('CalendarFeed', {
  description: 'Somebody’s own appointments for the calendar on their phone: when and where, never who or what for.',
})
export class FeedType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When a calendar last asked for it, to the hour.' })
  readAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back.' })
  revokedAt!: string | null;

  @Field(() => Int, { description: 'Counts every change; taking it back names the version that was seen.' })
  version!: number;

  /** For the relation. */
  staffMemberId!: string;
}

@ObjectType({ description: 'A new calendar feed. Its token is told this once and stored nowhere.' })
export class MadeFeed {
  @Field(() => FeedType, { description: 'The feed.' })
  feed!: FeedType;

  @Field(() => String, { description: 'What opens it, in the address /calendar/<token>.ics.' })
  token!: string;
}
