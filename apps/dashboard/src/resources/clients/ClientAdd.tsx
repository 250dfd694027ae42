import { Card } from '@mui/material';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import type { ClientRowFragment } from '../../generated/graphql.ts';
import { useSaves } from '../../providers/acts.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { ClientFields, type ClientValues } from './ClientForm.tsx';

/** A new client: a name and a way to reach them is enough. */
export function ClientAdd() {
  const { clinics } = useClinicScope();
  const { add } = useSaves<ClientRowFragment>('clients');
  const notify = useNotify();
  const navigate = useNavigate();
  const defaults: ClientValues = {
    clinicId: clinics[0]?.id ?? null,
    name: null,
    email: null,
    phone: null,
    bornOn: null,
    language: 'en',
    skinType: null,
  };
  const save = async (data: ClientValues) => {
    const client = await add(data);
    notify(`${client.name} added.`, { type: 'info' });
    navigate(`/clients/${client.id}`, { replace: true });
  };
  return (
    <Page title="Add client" back={{ to: '/clients', word: 'Clients' }}>
      <Card sx={{ p: { xs: 4, sm: 6 }, maxWidth: 720 }}>
        <SaveForm defaults={defaults} action="Add client" save={save} onCancel={() => navigate('/clients')}>
          <ClientFields adding />
        </SaveForm>
      </Card>
    </Page>
  );
}
