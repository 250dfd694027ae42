import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { TopUpsService } from '@stipple/server/modules/top-ups';
import { Allow } from '../../edge/access.ts';
import { Ahead } from '../../edge/ahead.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import type { Eventually } from '../../edge/relation.ts';
import { TreatmentType } from '../treatments/treatment.type.ts';
import { windowOfTreatment } from './due-window.loader.ts';
import { presentBasis } from './due-window.presenter.ts';
import { DueWindowType, ForecastBasisType } from './due-window.type.ts';

@Resolver(() => TreatmentType)
export class DueWindowResolver {
  constructor(private readonly topUps: TopUpsService) {}

  @Query(() => ForecastBasisType, {
    name: 'forecastBasis',
    nullable: true,
    description: 'What due windows were made from; null before the first forecast.',
  })
  @Allow('record.read')
  async basis(@Context() { ctx }: ApiContext): Promise<ForecastBasisType | null> {
    const basis = await this.topUps.forecastBasis(ctx);
    return basis && presentBasis(basis);
  }

  @ResolveField(() => DueWindowType, {
    nullable: true,
    description: 'When its top-up is to be expected; null while nobody waits for one, or before the first forecast.',
  })
  @Allow('record.read')
  @Ahead()
  dueWindow(treatment: TreatmentType, _: unknown, context: ApiContext): Eventually<DueWindowType | null> {
    return context.follow(windowOfTreatment, treatment.id);
  }
}
