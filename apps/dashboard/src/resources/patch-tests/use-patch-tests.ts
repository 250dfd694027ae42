import { useMutation, useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import {
  DoPatchTestDocument,
  PatchTestsOfClientDocument,
  PigmentsToTestDocument,
  ReadPatchTestDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';

export const usePatchTests = (clientId: string) =>
  useQuery({
    queryKey: ['patch-tests', clientId],
    queryFn: async () => (await graphql(PatchTestsOfClientDocument, { clientId })).client,
  });

/** Pigments a test may be done with, by brand and shade. */
export const usePigments = () =>
  useQuery({
    queryKey: ['products', 'pigments'],
    queryFn: async () => {
      const { products } = await graphql(PigmentsToTestDocument, {});
      return products.filter(({ kind }) => kind === 'pigment');
    },
  });

interface Done {
  readonly id: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly productId: string;
  readonly doneAt: string;
  readonly notes: string | null;
}

interface Reading {
  readonly id: string;
  readonly version: number;
  readonly result: 'passed' | 'failed';
  readonly readAt: string;
  readonly notes: string | null;
}

/** Setting a dot, and reading it. */
export function usePatchTestActs(onDone: () => void) {
  const notify = useNotify();
  const kept = (words: string) => {
    refreshTopics(queryClient, ['patch-tests']);
    notify(words, { type: 'info' });
    onDone();
  };
  const set = useMutation({
    mutationFn: (input: Done) => graphql(DoPatchTestDocument, { input }, { idempotencyKey: `patch test ${input.id}` }),
    onSuccess: () => kept('Patch test written down.'),
  });
  const read = useMutation({
    mutationFn: (input: Reading) =>
      graphql(ReadPatchTestDocument, { input }, { idempotencyKey: `read ${input.id} ${input.version}` }),
    onSuccess: () => kept('Patch test read.'),
  });
  return { set, read };
}
