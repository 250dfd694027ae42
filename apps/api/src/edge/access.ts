import { Extensions } from '@nestjs/graphql';
import type { Permission } from '@stipple/domain/access';

/** Who may ask for a field. Stands in the schema itself, beside the field it guards. */
export type Access = { readonly allow: Permission } | { readonly signedIn: string } | { readonly open: string };

/** Name of the schema extension that carries it. */
export const accessExtension = 'access';

/** Roles that may do this act, by the one permission table. */
export function Allow(permission: Permission): MethodDecorator {
  return guarded({ allow: permission });
}

/** Anybody who is signed in, whatever their role; `why` says what makes that right. */
export function SignedIn(why: string): MethodDecorator {
  return guarded({ signedIn: why });
}

/** Anybody at all; `why` says what makes that right. */
export function Public(why: string): MethodDecorator {
  return guarded({ open: why });
}

function guarded(access: Access): MethodDecorator {
  return Extensions({ [accessExtension]: access }) as MethodDecorator;
}
