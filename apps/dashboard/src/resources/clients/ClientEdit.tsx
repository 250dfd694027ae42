import { Card } from '@mui/material';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { useSaves } from '../../providers/acts.ts';
import { useWhole } from '../../providers/record.ts';
import { useMay } from '../../providers/viewer.ts';
import { PageSkeleton } from '../../shell/PageSkeleton.tsx';
import { ClientFields, type ClientValues, clientFieldWords } from './ClientForm.tsx';
import type { ClientRecord } from './client-record.ts';

/** Change what is known of a client. */
export function ClientEdit() {
  const { id = '' } = useParams();
  const { data: client, error, refetch } = useWhole<ClientRecord>('clients', id);
  const { change } = useSaves<ClientRecord>('clients');
  const notify = useNotify();
  const navigate = useNavigate();
  const clinical = useMay()('record.read');
  if (error && !client) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!client) return <PageSkeleton />;
  const valuesOf = ({ name, email, phone, bornOn, language, skinType }: ClientRecord): ClientValues => ({
    ...{ name, email, phone, bornOn, language },
    skinType: skinType ?? null,
  });
  const home = `/clients/${id}`;
  const save = async ({ skinType, ...contact }: ClientValues, version: number) => {
    await change(id, { ...contact, ...(clinical ? { skinType } : {}) }, version);
    notify('Saved.', { type: 'info' });
    navigate(home, { replace: true });
  };
  const latest = async () => {
    const { data } = await refetch();
    return { values: valuesOf(data ?? client), version: (data ?? client).version };
  };
  return (
    <Page title={`Edit ${client.name}`} back={{ to: home, word: client.name }}>
      <Card sx={{ p: { xs: 4, sm: 6 }, maxWidth: 720 }}>
        <SaveForm
          defaults={valuesOf(client)}
          version={client.version}
          action="Save"
          save={save}
          latest={latest}
          words={clientFieldWords}
          onCancel={() => navigate(home)}
        >
          <ClientFields adding={false} />
        </SaveForm>
      </Card>
    </Page>
  );
}
