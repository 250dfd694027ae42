import 'reflect-metadata';
import { ApolloDriver } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Field, GraphQLModule, GraphQLSchemaHost, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphQLSchema, graphql } from 'graphql';
import { Public } from '../../src/edge/access.ts';
import { accessGuard, guardedFields } from '../../src/edge/access-guard.ts';
import { guardedSchema } from '../rig/guarded-schema.ts';

/** Fields that do something and say nothing about who may ask. */
function unguarded(schema: GraphQLSchema): string[] {
  return guardedFields(schema)
    .filter(({ access }) => access === undefined)
    .map(({ name }) => name);
}

@ObjectType()
class Ink {
  @Field(() => String)
  shade!: string;
}

/** Seen red: a query and a relation that somebody forgot. */
@Resolver(() => Ink)
class ForgetfulResolver {
  @Query(() => Ink)
  @Public('a fixture')
  guardedInk(): Ink {
    return { shade: 'ash' };
  }

  @Query(() => Ink)
  forgottenInk(): Ink {
    return { shade: 'ash' };
  }

  @ResolveField(() => String)
  forgottenField(): string {
    return 'leaked';
  }
}

@Module({
  imports: [GraphQLModule.forRoot({ driver: ApolloDriver, autoSchemaFile: true, ...accessGuard() })],
  providers: [ForgetfulResolver],
})
class ForgetfulModule {}

describe('every field says who may ask for it', () => {
  it('in the real schema', async () => {
    const schema = await guardedSchema();
    expect(guardedFields(schema).length).toBeGreaterThan(80);
    expect(unguarded(schema)).toEqual([]);
  });

  describe('and a forgotten one', () => {
    let schema: GraphQLSchema;
    beforeAll(async () => {
      const app = await NestFactory.createApplicationContext(ForgetfulModule, { logger: false });
      schema = app.get(GraphQLSchemaHost).schema;
      await app.close();
    });

    it('is found', () => expect(unguarded(schema)).toEqual(['Ink.forgottenField', 'Query.forgottenInk']));

    it.each(['{ forgottenInk { shade } }', '{ guardedInk { forgottenField } }'])('is refused: %s', async (source) => {
      const contextValue = { ctx: { role: 'owner' } };
      const { data, errors } = await graphql({ schema, source, contextValue });
      expect(data).toBeNull();
      expect(errors?.[0]?.message).toBe('ACCESS.NOT_ALLOWED');
    });

    it('does not hinder the others', async () => {
      const { data } = await graphql({ schema, source: '{ guardedInk { shade } }', contextValue: {} });
      expect(data).toEqual({ guardedInk: { shade: 'ash' } });
    });
  });
});
