import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { LinkState, LinkTask } from './link.values.ts';

@ObjectType('ClientLink', { description: 'A client’s way in without an account, to named tasks, for some days.' })
export class ClientLinkType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => [LinkTask], { description: 'What it asks for.' })
  tasks!: readonly LinkTask[];

  @Field(() => [LinkTask], { description: 'What was done through it.' })
  done!: readonly LinkTask[];

  @Field(() => Boolean, { description: 'Each task once; otherwise as often as one likes until it expires.' })
  oneUse!: boolean;

  @Field(() => LinkState, { description: 'How it stands now.' })
  state!: LinkState;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'Until when it opens.' })
  expiresAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was opened for the first time.' })
  openedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back.' })
  revokedAt!: string | null;

  @Field(() => Int, { description: 'Counts every change; taking it back names the version that was seen.' })
  version!: number;

  /** For the relation. */
  createdById!: string | null;
}

@ObjectType({ description: 'A new link. Its token is told this once and stored nowhere.' })
export class MadeLink {
  @Field(() => ClientLinkType, { description: 'The link.' })
  link!: ClientLinkType;

  @Field(() => String, { description: 'What opens it: the last part of the address /c/<token>.' })
  token!: string;
}
