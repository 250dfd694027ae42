import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { features } from '../modules/features.ts';

/** The schema from the code alone: no database, no server, no resolvers called. */
export async function schemaFromCode(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    return await app.get(GraphQLSchemaFactory).create(resolverClasses());
  } finally {
    await app.close();
  }
}

/** The same as text, sorted, as it stands in schema.graphql. */
export async function schemaText(): Promise<string> {
  return `# Written by "npm run generate -w @stipple/api" from apps/api/src. Read it; do not edit it.\n\n${printSchema(lexicographicSortSchema(await schemaFromCode()))}\n`;
}

type ResolverClass = new (...services: never[]) => object;

function resolverClasses(): ResolverClass[] {
  return features.flatMap((feature) => Reflect.getMetadata('providers', feature) as ResolverClass[]);
}
