import { ProductsDocument, type ProductsQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';

export type ProductRecord = ProductsQuery['products'][number];

/** Everything the chain works with, by brand and shade. */
export const productsQuery = {
  queryKey: ['products', 'all'],
  queryFn: async () => (await graphql(ProductsDocument, {})).products,
};
