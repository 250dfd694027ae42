import type { Permission } from '@stipple/domain/access';
import { useQuery } from '@tanstack/react-query';
import { ViewerDocument, type ViewerPartsFragment } from '../generated/graphql.ts';
import { graphql } from './graphql.ts';
import { queryClient } from './query-client.ts';

export type Viewer = ViewerPartsFragment;
export type ClinicInReach = Viewer['clinics'][number];

const viewerQuery = {
  queryKey: ['viewer'],
  queryFn: async (): Promise<Viewer | null> => (await graphql(ViewerDocument, {})).viewer,
};

/** Who is signed in, asked once and then kept; null when nobody is. */
export const viewerNow = (): Promise<Viewer | null> => queryClient.ensureQueryData(viewerQuery);

/** Keeps the answer of a sign-in, so that the first screen asks nothing twice. */
export const rememberViewer = (viewer: Viewer): void => {
  queryClient.setQueryData(viewerQuery.queryKey, viewer);
};

/** Who is signed in. Only for what stands inside the shell, where somebody always is. */
export function useViewer(): Viewer {
  const { data } = useQuery(viewerQuery);
  if (!data) throw new Error('useViewer is for signed-in screens');
  return data;
}

/** Like {@link useViewer}, for the shell itself, which may be drawn the moment before a sign-out is noticed. */
export const useViewerIfAny = (): Viewer | null => useQuery(viewerQuery).data ?? null;

/** May the person signed in do this at all? Reach (which rows) is the API's to decide. */
export function useMay(): (permission: Permission) => boolean {
  const viewer = useViewerIfAny();
  return (permission) => viewer?.permissions.includes(permission) ?? false;
}
