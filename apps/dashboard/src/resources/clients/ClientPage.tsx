import EditOutlined from '@mui/icons-material/EditOutlined';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import SpaOutlined from '@mui/icons-material/SpaOutlined';
import { Box, Button, Link, Skeleton } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { column, record } from '../../controls/layout.ts';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import { useWhole } from '../../providers/record.ts';
import { useMay } from '../../providers/viewer.ts';
import { ageOn, dayWords } from '../../words/dates.ts';
import { languageWords } from '../../words/places.ts';
import { ReadinessMark } from '../safety/ReadinessChips.tsx';
import { skinTypeWords } from './ClientForm.tsx';
import type { ClientRecord } from './client-record.ts';
import { RecordSections } from './RecordSections.tsx';

const ProposeDialog = lazy(async () => ({ default: (await import('../treatments/ProposeDialog.tsx')).ProposeDialog }));

function Contact({ client }: { client: ClientRecord }) {
  const { phone, email, bornOn, language, skinType } = client;
  const today = new Date().toISOString().slice(0, 10);
  const born = bornOn && `${dayWords(bornOn, today)} (${ageOn(bornOn, today)} years)`;
  const [mailbox, host] = email?.split('@') ?? [];
  return (
    <Facts
      facts={[
        ['Phone', phone && <Link href={`tel:${phone}`}>{phone}</Link>],
        [
          'E-mail',
          email && (
            <Link href={`mailto:${email}`}>
              {mailbox}
              <wbr />@{host}
            </Link>
          ),
        ],
        ['Born', born],
        ['Language', languageWords(language)],
        ['Home clinic', `${client.clinic.name}, ${client.clinic.city}`],
        ['Skin type', skinType === undefined ? undefined : skinType && skinTypeWords(skinType)],
        ['Since', <When key="since" at={client.createdAt} zone={client.clinic.zone} />],
      ]}
    />
  );
}

function LoadingClient() {
  return (
    <Page title="Client" back={{ to: '/clients', word: 'Clients' }}>
      <Box role="status" aria-label="Loading the client" sx={record}>
        <Skeleton variant="rounded" height={360} />
        <Skeleton variant="rounded" height={280} />
      </Box>
    </Page>
  );
}

/** One client: how to reach them, their treatments, all that happened. */
export function ClientPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const [proposing, setProposing] = useState(false);
  const { data: client, error, refetch } = useWhole<ClientRecord>('clients', id);
  if (error && !client) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!client) return <LoadingClient />;
  const courses = client.treatments;
  const propose = may('treatments.edit') && (
    <Button
      variant={courses?.length ? 'outlined' : 'contained'}
      startIcon={<SpaOutlined />}
      onClick={() => setProposing(true)}
    >
      Propose treatment
    </Button>
  );
  return (
    <Page
      title={client.name}
      back={{ to: '/clients', word: 'Clients' }}
      mark={<ReadinessMark clientId={id} />}
      lead={`${client.clinic.name}, ${client.clinic.city}`}
      actions={
        <>
          {may('clients.edit') && (
            <Button variant="outlined" component={RouterLink} to={`/clients/${id}/edit`} startIcon={<EditOutlined />}>
              Edit
            </Button>
          )}
          {propose}
          {may('diary.edit') && (
            <Button
              variant={courses?.length === 0 ? 'outlined' : 'contained'}
              component={RouterLink}
              to={`/?book=1&client=${id}&at=${client.clinic.id}`}
              startIcon={<EventAvailableOutlined />}
            >
              Book next
            </Button>
          )}
        </>
      }
    >
      <Box sx={record}>
        <Box sx={{ ...column, order: { xs: 2, lg: 1 } }}>
          <RecordSections client={client} />
        </Box>
        <Box sx={{ order: { xs: 1, lg: 2 } }}>
          <Section title="Contact">
            <Contact client={client} />
          </Section>
        </Box>
      </Box>
      {proposing && (
        <Suspense>
          <ProposeDialog client={client} onClose={() => setProposing(false)} />
        </Suspense>
      )}
    </Page>
  );
}
