import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Notification, useLogin } from 'react-admin';
import { Navigate, useLocation } from 'react-router-dom';
import { TextBox } from '../../controls/fields.tsx';
import { usePageTitle } from '../../controls/page-title.ts';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { InstallationDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { Doorstep } from './Doorstep.tsx';

/** Sign in. An empty installation is sent on to set itself up. */
export function SignInPage() {
  usePageTitle('Sign in');
  const login = useLogin();
  const { state } = useLocation() as { state: { nextPathname?: string } | null };
  const installation = useQuery({
    queryKey: ['installation'],
    queryFn: async () => (await graphql(InstallationDocument, {})).installation,
  });
  if (installation.data?.needsSetUp) return <Navigate to="/set-up" replace />;
  const cameFrom = state?.nextPathname && state.nextPathname !== '/' && state.nextPathname !== '/login';
  return (
    <Doorstep title="Good to see you" lead="Sign in to your clinics.">
      <SaveForm
        defaults={{ email: null as string | null, password: null as string | null }}
        action="Sign in"
        wide
        save={async ({ email, password }) => {
          await login({ email: email ?? '', password: password ?? '' }, cameFrom ? undefined : '/');
        }}
      >
        {installation.isError && <Alert severity="warning">{installation.error.message}</Alert>}
        {cameFrom && <Alert severity="info">Sign in to go on where you were.</Alert>}
        <TextBox
          name="email"
          label="E-mail"
          type="email"
          autoComplete="username"
          inputMode="email"
          required
          autoFocus
        />
        <TextBox name="password" label="Password" type="password" autoComplete="current-password" required />
      </SaveForm>
      <Notification />
    </Doorstep>
  );
}
