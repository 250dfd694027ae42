import { Field, ID, InputType } from '@nestjs/graphql';
import { waitGroupings } from '@stipple/domain/top-ups';
import { LocalDate } from '../../edge/scalars.ts';
import { enumOf } from '../../edge/values.ts';
import { Indication } from '../treatments/treatment.values.ts';

const WaitGrouping = enumOf('WaitGrouping', waitGroupings, 'What waits for a top-up are told apart by.');
type WaitGrouping = keyof typeof WaitGrouping;

const WaitAfter = enumOf('WaitAfter', ['course', 'top_up'], 'After what clients wait for a top-up.');
type WaitAfter = keyof typeof WaitAfter;

@InputType({ description: 'Whose waits for a top-up are looked at.' })
export class TimeToTopUpFilter {
  @Field(() => [ID], { nullable: true, description: 'These clinics; all in reach when left out.' })
  clinicIds?: readonly string[] | null;

  @Field(() => LocalDate, { description: 'First day on which the course, or the top-up before, ended.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last such day, inclusive.' })
  to!: string;

  @Field(() => Indication, { nullable: true, description: 'Treatments of this indication only.' })
  indication?: Indication | null;

  @Field(() => WaitAfter, {
    nullable: true,
    description: 'After the course itself (when left out), or after a top-up.',
  })
  after?: WaitAfter | null;

  @Field(() => WaitGrouping, { nullable: true, description: 'What to tell clients apart by; nothing when left out.' })
  by?: WaitGrouping | null;
}
