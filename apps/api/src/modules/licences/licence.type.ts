import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { licenceKinds } from '@stipple/domain/licences';
import { LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';

export const LicenceKind = enumOf('LicenceKind', licenceKinds, 'Whether a person or premises are licensed.');
export type LicenceKind = keyof typeof LicenceKind;

@ObjectType('Licence', { description: "An authority's leave to treat." })
export class LicenceType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => LicenceKind, { description: 'Whether a person or premises are licensed.' })
  kind!: LicenceKind;

  @Field(() => String, { description: 'As it stands on the licence.' })
  number!: string;

  @Field(() => String, { description: 'Which authority.' })
  issuedBy!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null for one that does not end.' })
  validTo!: string | null;

  @Field(() => Int, { description: 'Counts every save; a save names the version it started from.' })
  version!: number;

  /** For the relations. */
  staffMemberId!: string | null;
  clinicId!: string | null;
}
