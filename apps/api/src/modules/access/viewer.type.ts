import { Field, ObjectType } from '@nestjs/graphql';
import { Role } from './role.values.ts';

@ObjectType('Viewer', { description: 'Who is signed in.' })
export class ViewerType {
  @Field(() => Role, { description: 'What they may do.' })
  role!: Role;

  @Field(() => [String], { description: 'Acts allowed to this role, from the one permission table.' })
  permissions!: readonly string[];
}

@ObjectType('Installation', { description: 'What the sign-in page needs before anybody is signed in.' })
export class InstallationType {
  @Field(() => Boolean, { description: 'True until the first organization stands.' })
  needsSetUp!: boolean;
}
