import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate } from '../../edge/scalars.ts';

@InputType({ description: 'What an overview covers.' })
export class OverviewFilter {
  @Field(() => [ID], { nullable: true, description: 'These clinics; all in reach when left out.' })
  clinicIds?: readonly string[] | null;

  @Field(() => LocalDate, { description: "First day, in each clinic's own zone." })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, inclusive.' })
  to!: string;
}
