import { mayDo } from '@stipple/domain/access';
import { Problem } from '@stipple/domain/problems';
import { defaultFieldResolver, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { type Access, accessExtension } from './access.ts';
import type { ApiContext } from './api-context.ts';

/** A field that can be asked for, and who may. */
export interface GuardedField {
  /** "Query.sessions" */
  readonly name: string;
  readonly access: Access | undefined;
}

/**
 * Every field that does something: all of Query and Mutation, and every field of another type that has a resolver.
 * A plain property came with its object, whose own field was guarded.
 */
export function guardedFields(schema: GraphQLSchema, hasResolver = withResolver): GuardedField[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isRoot(schema, type) || hasResolver(type, field))
      .map((field) => ({ name: `${type.name}.${field.name}`, access: accessOf(field) })),
  );
}

/**
 * Puts the check in front of every such field, in the schema itself: it costs one comparison a call, and no wrapper,
 * interceptor or second resolver stands between it and the data. A field that says nothing is refused to everybody.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      if (isRoot(schema, type) || withResolver(type, field)) guardField(field);
    }
  }
  return schema;
}

function guardField(field: GraphQLField<unknown, ApiContext>): void {
  const access = accessOf(field);
  if (access && 'open' in access) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
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

function accessOf(field: GraphQLField<unknown, ApiContext>): Access | undefined {
  return field.extensions[accessExtension] as Access | undefined;
}

function withResolver(_type: GraphQLObjectType, field: GraphQLField<unknown, ApiContext>): boolean {
  return field.resolve !== undefined;
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType();
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => !type.name.startsWith('__'));
}
