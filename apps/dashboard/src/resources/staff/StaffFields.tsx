import { Box, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { CheckBox, ChoiceBox, PickBox, TextBox } from '../../controls/fields.tsx';
import type { Role } from '../../generated/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { choicesOf, roleWords } from '../../words/terms.ts';

export interface StaffValues {
  name: string | null;
  email?: string | null;
  role: Role;
  clinicIds: string[];
  practitioner: boolean;
  password?: string | null;
}

export const staffFieldWords = { name: 'Name', role: 'Role', practitioner: 'Works with clients' };

const mayWords: Record<Role, string> = {
  owner: 'Everything at every clinic, with settings and team.',
  manager: 'Bookings, clients, the record, stock, messages and reports of the clinics named.',
  practitioner: 'Bookings, clients and the record of the clinics named; logs sessions and outcomes. No reports.',
  receptionist: 'Bookings, clients and messages of the clinics named. No clinical record.',
  analyst: 'Reports of every clinic, without names.',
};

const reachesAll: readonly Role[] = ['owner', 'analyst'];

/** What goes to the API: a role that reaches everything names no clinics. */
export const reachOf = (values: StaffValues): string[] => (reachesAll.includes(values.role) ? [] : values.clinicIds);

const checkClinics = (value: unknown) =>
  Array.isArray(value) && value.length > 0 ? undefined : 'Choose at least one clinic';

/** Role, reach and whether they work with clients. */
export function RoleFields() {
  const role = useWatch({ name: 'role' }) as Role;
  const { all } = useClinicScope();
  return (
    <>
      <ChoiceBox name="role" label="Role" choices={choicesOf(roleWords)} required help={mayWords[role]} />
      {reachesAll.includes(role) ? (
        <Typography color="textSecondary" sx={{ alignSelf: 'center' }}>
          Reaches every clinic.
        </Typography>
      ) : (
        <PickBox name="clinicIds" label="Clinics" choices={all} many required check={checkClinics} />
      )}
      <Box sx={{ gridColumn: '1 / -1' }}>
        <CheckBox
          name="practitioner"
          label="Works with clients, as a practitioner"
          help="Can be booked, and logs sessions of their own"
        />
      </Box>
    </>
  );
}

/** Name and, for somebody new, how they sign in first. */
export function PersonFields({
  adding,
  checkPassword,
}: {
  adding: boolean;
  checkPassword: (value: unknown) => string | undefined;
}) {
  return (
    <>
      <TextBox name="name" label="Name" required autoFocus={adding} />
      {adding && <TextBox name="email" label="E-mail" type="email" inputMode="email" required />}
      {adding && (
        <TextBox
          name="password"
          label="First password"
          required
          check={checkPassword}
          help="Hand it over in person; at least 12 characters"
        />
      )}
    </>
  );
}
