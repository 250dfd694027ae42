import { Extensions } from '@nestjs/graphql';
import type { RecordKind } from '@stipple/domain/audit';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { ApiContext } from './api-context.ts';
import { after } from './relation.ts';

/** Name of the schema extension that carries it. */
const readsExtension = 'reads';

/** Ids of what a field answers: its own, and of the client it is about. */
type About = (answer: object) => { readonly id: string; readonly clientId: string };

interface Reading {
  readonly what: RecordKind;
  readonly about: About;
}

/**
 * Opening one record: who opened it, and when, is written down before the answer leaves. For fields that answer one
 * record, not for lists.
 *
 * @param about where its id and its client's are; `id` and `clientId` when left out
 */
export function Reads(what: RecordKind, about: About = (answer) => answer as ReturnType<About>): MethodDecorator {
  return Extensions({ [readsExtension]: { what, about } satisfies Reading }) as MethodDecorator;
}

/** Lets every field marked with `@Reads` note what it answers; the operation writes it down when it ends. */
export function noteReads(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const reading = field.extensions[readsExtension] as Reading | undefined;
      const { resolve } = field;
      if (reading && resolve) field.resolve = noting(resolve, reading);
    }
  }
  return schema;
}

function noting(
  resolve: GraphQLFieldResolver<unknown, ApiContext>,
  { what, about }: Reading,
): GraphQLFieldResolver<unknown, ApiContext> {
  return (source, args, context, info) =>
    after(resolve(source, args, context, info) as object | null | Promise<object | null>, (answer) => {
      if (answer) {
        const { id: subjectId, clientId } = about(answer);
        context.noteOpened({ what, subjectId, clientId });
      }
      return answer;
    });
}
