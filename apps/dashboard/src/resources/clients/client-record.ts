import type { ClientOneQuery } from '../../generated/graphql.ts';

/** A client with everything the page about them shows. */
export type ClientRecord = NonNullable<ClientOneQuery['client']>;
