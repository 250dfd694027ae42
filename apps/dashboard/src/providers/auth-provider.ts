import type { AuthProvider } from 'react-admin';
import { SignInDocument, SignOutDocument } from '../generated/graphql.ts';
import { permissionFor } from './access.ts';
import { graphql } from './graphql.ts';
import { isForbidden, isSignedOut } from './problem.ts';
import { queryClient } from './query-client.ts';
import { rememberViewer, viewerNow } from './viewer.ts';

/** react-admin's idea of who is signed in, told from the viewer the API knows. */
export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    const { signIn } = await graphql(SignInDocument, { input: { email, password } });
    queryClient.clear();
    rememberViewer(signIn);
  },

  async logout() {
    // Signing out must work without a connection too: the page forgets either way.
    if (queryClient.getQueryData(['viewer'])) await graphql(SignOutDocument, {}).catch(() => undefined);
    queryClient.clear();
    return '/login';
  },

  async checkAuth() {
    if (!(await viewerNow())) throw new Error('Sign in to go on.');
  },

  async checkError(error: unknown) {
    if (isSignedOut(error)) throw new Error('Your sign-in is over. Sign in again to go on.');
    // A role changed while the page was open: learn the new one.
    if (isForbidden(error)) await queryClient.invalidateQueries({ queryKey: ['viewer'] });
  },

  async getIdentity() {
    const viewer = await viewerNow();
    return { id: viewer?.staffMember.id ?? '', fullName: viewer?.staffMember.name ?? '' };
  },

  getPermissions: async () => (await viewerNow())?.permissions ?? [],

  async canAccess({ resource, action }) {
    const permission = permissionFor(resource, action);
    return permission !== undefined && ((await viewerNow())?.permissions.includes(permission) ?? false);
  },
};
