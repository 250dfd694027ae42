import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageInput, SortDirection } from '../../edge/list.ts';
import { enumOf } from '../../edge/values.ts';
import { Role } from '../access/role.values.ts';

const StaffMemberSortField = enumOf('StaffMemberSortField', ['name', 'role'], 'What staff members are sorted by.');

@InputType({ description: 'Which staff members. Conditions add up.' })
export class StaffMemberFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or e-mail address.' })
  search?: string | null;

  @Field(() => Role, { nullable: true, description: 'With this role.' })
  role?: Role | null;

  @Field(() => ID, { nullable: true, description: 'Who works at this clinic, those who reach all of them included.' })
  clinicId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Who treats, or who does not.' })
  practitioner?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Who has left, or who has not.' })
  removed?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'These ids, at most 200.' })
  ids?: readonly string[] | null;
}

@InputType({ description: 'An order of staff members.' })
export class StaffMemberSort {
  @Field(() => StaffMemberSortField, { description: 'What to sort by.' })
  field!: string;

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction!: string;
}

@ArgsType()
export class StaffMemberListArgs {
  @Field(() => StaffMemberFilter, { nullable: true, description: 'Which staff members; all in reach when left out.' })
  filter?: StaffMemberFilter | null;

  @Field(() => [StaffMemberSort], { nullable: true, description: 'In which order.' })
  sort?: readonly StaffMemberSort[] | null;

  @Field(() => PageInput, { nullable: true, description: 'Which part of the list; the first 25 when left out.' })
  page?: PageInput | null;
}

@InputType({ description: 'A new staff member with an account of their own.' })
export class AddStaffMemberInput {
  @Field(() => ID, { description: 'UUIDv7 the caller has made, so that a repeat makes nothing twice.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'What they will sign in with.' })
  email!: string;

  @Field(() => Role, { description: 'What they may do.' })
  role!: Role;

  @Field(() => [ID], { description: 'Clinics the role reaches; empty for owner and analyst.' })
  clinicIds!: readonly string[];

  @Field(() => Boolean, { description: 'True for somebody who treats.' })
  practitioner!: boolean;

  @Field(() => String, { description: 'First password, to be handed over in person.' })
  password!: string;
}

@InputType({ description: 'A staff member as they shall be.' })
export class ChangeStaffMemberInput {
  @Field(() => ID, { description: 'The staff member.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => Role, { description: 'What they may do.' })
  role!: Role;

  @Field(() => [ID], { description: 'Clinics the role reaches; empty for owner and analyst.' })
  clinicIds!: readonly string[];

  @Field(() => Boolean, { description: 'True for somebody who treats.' })
  practitioner!: boolean;
}

@InputType({ description: 'Who leaves. They are signed out at once.' })
export class RemoveStaffMemberInput {
  @Field(() => ID, { description: 'The staff member.' })
  id!: string;

  @Field(() => Int, { description: 'The version the change started from.' })
  version!: number;
}
