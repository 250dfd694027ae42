import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { parseInput } from '@stipple/domain/input';
import { instrumentDraftInput, saveInstrumentInput } from '@stipple/domain/outcomes';
import { InstrumentsService, type InstrumentVersion } from '@stipple/server/modules/outcomes';
import { Allow } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { InstrumentDraftInput, SaveInstrumentInput } from './instrument.inputs.ts';
import { InstrumentType } from './instrument.type.ts';

@Resolver(() => InstrumentType)
export class InstrumentResolver {
  constructor(private readonly instruments: InstrumentsService) {}

  @Query(() => [InstrumentType], {
    name: 'instruments',
    description: 'Every published version of every instrument: the built-in ones, then one’s own by name and version.',
  })
  @Allow('record.read')
  async published(@Context() { ctx }: ApiContext): Promise<InstrumentType[]> {
    return (await this.instruments.published(ctx)).map(presentInstrument);
  }

  @Query(() => [InstrumentType], { name: 'instrumentDrafts', description: 'Versions still being written.' })
  @Allow('organization.edit')
  async drafts(@Context() { ctx }: ApiContext): Promise<InstrumentType[]> {
    return (await this.instruments.drafts(ctx)).map(presentInstrument);
  }

  @Mutation(() => InstrumentType, { name: 'saveInstrument', description: 'Saves the draft of the next version.' })
  @Allow('organization.edit')
  async save(@Args('input') input: SaveInstrumentInput, @Context() { ctx }: ApiContext): Promise<InstrumentType> {
    return presentInstrument(await this.instruments.saveDraft(ctx, parseInput(saveInstrumentInput, input)));
  }

  @Mutation(() => InstrumentType, {
    name: 'publishInstrument',
    description: 'From now on this version is asked; it is never edited again.',
  })
  @Allow('organization.edit')
  async publish(@Args('input') input: InstrumentDraftInput, @Context() { ctx }: ApiContext): Promise<InstrumentType> {
    return presentInstrument(await this.instruments.publish(ctx, parseInput(instrumentDraftInput, input)));
  }

  @Mutation(() => Boolean, { name: 'discardInstrument', description: 'Throws the draft away.' })
  @Allow('organization.edit')
  discard(@Args('input') input: InstrumentDraftInput, @Context() { ctx }: ApiContext): Promise<boolean> {
    return this.instruments.discardDraft(ctx, parseInput(instrumentDraftInput, input));
  }
}

function presentInstrument({
  definition,
  builtIn,
  publishedAt,
  version: draftVersion,
}: InstrumentVersion): InstrumentType {
  const { key, version, name, about, source, answeredBy, better, scoring, items, bandings } = definition;
  return {
    ...{ key, version, builtIn, publishedAt, draftVersion },
    ...{ name, about, source, answeredBy, better, scoring, items, bandings },
  };
}
