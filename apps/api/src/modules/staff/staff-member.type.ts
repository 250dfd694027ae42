import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { Role } from '../access/role.values.ts';

@ObjectType('StaffMember', {
  description: 'Somebody who works for the chain. A practitioner is a staff member who treats.',
})
export class StaffMemberType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'What they sign in with.' })
  email!: string;

  @Field(() => Role, { description: 'What they may do.' })
  role!: Role;

  @Field(() => Boolean, { description: 'True for somebody who treats.' })
  practitioner!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When they left; their work and name stay.' })
  removedAt!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relation. */
  clinicIds!: readonly string[];
}

@ObjectType({ description: 'A page of staff members.' })
export class StaffMemberPage {
  @Field(() => [StaffMemberType], { description: 'The staff members of this page.' })
  items!: readonly StaffMemberType[];

  @Field(() => Int, { description: 'All that fit, counted only when asked for.' })
  total!: number;
}
