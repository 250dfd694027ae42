import { QueryClient } from '@tanstack/react-query';
import { refreshTopics } from './live.ts';

it.each([
  [['sessions'], ['sessions', 'treatments', 'appointments', 'clients']],
  [['overview'], ['overview']],
  [['reports'], ['overview']],
  [['something new'], []],
])('%j makes %j old', (topics, old) => {
  const client = new QueryClient();
  const keys = ['sessions', 'treatments', 'appointments', 'clients', 'overview', 'viewer', 'lots'];
  for (const key of keys) client.setQueryData([key, 'getList', { page: 1 }], { data: [] });
  refreshTopics(client, topics);
  const stale = keys.filter((key) => client.getQueryState([key, 'getList', { page: 1 }])?.isInvalidated);
  expect(new Set(stale)).toEqual(new Set(old));
});
