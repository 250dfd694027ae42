import { Box, Card } from '@mui/material';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { useSaves } from '../../providers/acts.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { checkNewPassword } from '../access/password.ts';
import { PersonFields, RoleFields, reachOf, type StaffValues } from './StaffFields.tsx';

/** A new colleague with a sign-in of their own. */
export function StaffAdd() {
  const { clinics } = useClinicScope();
  const { add } = useSaves('staffMembers');
  const notify = useNotify();
  const navigate = useNavigate();
  const defaults: StaffValues = {
    name: null,
    email: null,
    password: null,
    role: 'practitioner',
    clinicIds: clinics.length === 1 ? clinics.map((clinic) => clinic.id) : [],
    practitioner: true,
  };
  const save = async (values: StaffValues) => {
    await add({ ...values, clinicIds: reachOf(values) });
    notify(`${values.name} can sign in now.`, { type: 'info' });
    navigate('/team', { replace: true });
  };
  return (
    <Page title="Add staff member" back={{ to: '/team', word: 'Team' }}>
      <Card sx={{ p: { xs: 4, sm: 6 }, maxWidth: 720 }}>
        <SaveForm defaults={defaults} action="Add staff member" save={save} onCancel={() => navigate('/team')}>
          <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
            <PersonFields adding checkPassword={checkNewPassword} />
            <Box sx={{ display: { xs: 'none', sm: 'block' } }} />
            <RoleFields />
          </Box>
        </SaveForm>
      </Card>
    </Page>
  );
}
