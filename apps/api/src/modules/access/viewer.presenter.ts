import { permissionsOf } from '@stipple/domain/access';
import type { Context } from '@stipple/server/work';
import type { ViewerType } from './viewer.type.ts';

/** Null when nobody is signed in. */
export function presentViewer(ctx: Context | null): ViewerType | null {
  if (!ctx?.role) return null;
  return { role: ctx.role, permissions: permissionsOf(ctx.role) };
}
