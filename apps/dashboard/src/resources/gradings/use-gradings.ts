import { useMutation, useQuery } from '@tanstack/react-query';
import {
  CloseGradingDocument,
  GradePairDocument,
  GradingFoundDocument,
  GradingListDocument,
  GradingOneDocument,
  GradingTaskDocument,
  type TaskPartsFragment,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';

export const useGradings = () =>
  useQuery({ queryKey: ['gradings', 'all'], queryFn: async () => (await graphql(GradingListDocument, {})).gradings });

export const useGrading = (id: string) =>
  useQuery({ queryKey: ['gradings', id], queryFn: async () => (await graphql(GradingOneDocument, { id })).grading });

export const useResult = (id: string) =>
  useQuery({
    queryKey: ['gradings', id, 'found'],
    queryFn: async () => (await graphql(GradingFoundDocument, { id })).grading?.result ?? null,
  });

/** What stands before whoever grades; what they answer brings the next pair with it. */
export function useTask(id: string) {
  const queryKey = ['grading-task', id];
  const task = useQuery<TaskPartsFragment>({
    queryKey,
    queryFn: async () => (await graphql(GradingTaskDocument, { id })).gradingTask,
    refetchOnWindowFocus: false,
    // Links to pictures hold for ten minutes.
    refetchInterval: 480_000,
  });
  const grade = useMutation({
    mutationFn: async (input: { pairId: string; step: number }) =>
      (await graphql(GradePairDocument, { input })).gradePair,
    onSuccess: (next) => queryClient.setQueryData(queryKey, next),
  });
  return { task, grade };
}

export const useClose = () =>
  useMutation({
    mutationFn: (input: { id: string; version: number }) => graphql(CloseGradingDocument, { input }),
    onSettled: () => refreshTopics(queryClient, ['gradings']),
  });
