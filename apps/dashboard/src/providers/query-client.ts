import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, isOffline } from './problem.ts';

/** The one cache. Live updates say when something is old, so rows stay fresh for a minute without asking again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (failures, error) => (isOffline(error) || !(error instanceof ApiProblem)) && failures < 3,
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 5_000),
    },
  },
});
