import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '../../edge/scalars.ts';
import { SignalState } from './recall.values.ts';

@ObjectType('LotSignal', {
  description: 'Reactions after sessions with a lot number, beside what their skins explain.',
})
export class LotSignalType {
  @Field(() => String, { description: 'Batch reference of the maker.' })
  lotNumber!: string;

  @Field(() => Int, { description: 'Completed sessions it was used in.' })
  sessions!: number;

  @Field(() => Int, { description: 'Those with a moderate or severe reaction.' })
  reactions!: number;

  @Field(() => Float, { description: 'Reactions, had they reacted like all other sessions on the same skin types.' })
  expected!: number;

  @Field(() => Float, { nullable: true, description: 'Observed over expected; null where nothing is expected.' })
  ratio!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower exact 95 % limit of the ratio.' })
  ratioLower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper exact 95 % limit of the ratio.' })
  ratioUpper!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Exact one-sided p-value, stratified by skin type; null for too few.',
  })
  p!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same, adjusted for all lots looked at (Benjamini–Hochberg).',
  })
  q!: number | null;

  @Field(() => SignalState, { description: 'What it says.' })
  state!: SignalState;

  /** For the relation. */
  productId!: string;
}

@ObjectType('LotSignals', { description: 'All lots of a period, judged together.' })
export class LotSignalsType {
  @Field(() => LocalDate, { description: 'First day of the sessions that count.' })
  since!: string;

  @Field(() => Int, { description: 'Completed sessions since then, within reach.' })
  sessions!: number;

  @Field(() => Int, { description: 'Those with a moderate or severe reaction.' })
  reactions!: number;

  @Field(() => [LotSignalType], { description: 'The most remarkable first.' })
  lots!: readonly LotSignalType[];
}
