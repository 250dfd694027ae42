import type { GqlModuleOptions } from '@nestjs/graphql';
import { mayDo } from '@stipple/domain/access';
import { Problem } from '@stipple/domain/problems';
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { type Access, accessExtension } from './access.ts';
import type { ApiContext } from './api-context.ts';

/** A field that does something, and who may ask for it. */
export interface GuardedField {
  /** "Query.sessions" */
  readonly name: string;
  readonly access: Access | undefined;
}

type Transforms = Required<Pick<GqlModuleOptions, 'transformResolvers' | 'transformSchema'>>;
type Field = GraphQLField<unknown, ApiContext>;

/**
 * Puts the check in front of every field that does something, in the schema itself: it costs one comparison a call, and
 * no wrapper or interceptor stands between it and the data. A field that says nothing about access is refused to all.
 *
 * Plain properties came with their object, whose own field was guarded; they lose the resolver Nest gives them, so that
 * they are read as cheaply as they are written.
 */
export function accessGuard(): Transforms {
  const written = new Set<string>();
  return {
    transformResolvers(resolvers) {
      for (const [type, fields] of [resolvers].flat().flatMap((group) => Object.entries(group))) {
        for (const field of Object.keys(fields)) written.add(`${type}.${field}`);
      }
      return resolvers;
    },
    transformSchema(schema) {
      for (const type of objectTypes(schema)) {
        for (const field of Object.values(type.getFields())) {
          if (written.has(`${type.name}.${field.name}`)) guardField(field);
          else delete field.resolve;
        }
      }
      return schema;
    },
  };
}

/** Every field of a guarded schema that does something: all of Query and Mutation, and each one with a resolver. */
export function guardedFields(schema: GraphQLSchema): GuardedField[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => roots.includes(type) || field.resolve !== undefined)
      .map((field) => ({ name: `${type.name}.${field.name}`, access: accessOf(field) })),
  );
}

function guardField(field: Field): void {
  const { resolve } = field;
  const access = accessOf(field);
  if (!resolve || (access && 'open' in access)) return;
  field.resolve = guarded(resolve, access);
}

function guarded(
  resolve: GraphQLFieldResolver<unknown, ApiContext>,
  access: Exclude<Access, { open: string }> | undefined,
): GraphQLFieldResolver<unknown, ApiContext> {
  return (source, args, context, info) => {
    requireAccess(access, context);
    return resolve(source, args, context, info);
  };
}

function requireAccess(access: Exclude<Access, { open: string }> | undefined, context: ApiContext): void {
  const { role } = context.ctx;
  if (!access) throw new Problem('ACCESS.NOT_ALLOWED');
  if ('signedIn' in access) return;
  if (role === null || !mayDo(role, access.allow)) throw new Problem('ACCESS.NOT_ALLOWED');
}

function accessOf(field: Field): Access | undefined {
  return field.extensions[accessExtension] as Access | undefined;
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'));
}
