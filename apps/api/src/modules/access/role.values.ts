import { roles } from '@stipple/domain/access';
import { enumOf } from '../../edge/values.ts';

export const Role = enumOf('Role', roles, 'Who somebody is in a chain.');
export type Role = keyof typeof Role;
