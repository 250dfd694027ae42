import AddBusinessOutlined from '@mui/icons-material/AddBusinessOutlined';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetList, useNotify } from 'react-admin';
import { NumberBox, TextBox } from '../../controls/fields.tsx';
import { column } from '../../controls/layout.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import {
  ChangeOrganizationDocument,
  type ClinicPartsFragment,
  OrganizationSettingsDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useMay } from '../../providers/viewer.ts';
import { timeOf } from '../../words/dates.ts';
import { ClinicDialog } from '../clinics/ClinicDialog.tsx';
import { SafetyBoxes, safetyValues, safetyWords } from '../safety/SafetyBoxes.tsx';

const settings = {
  queryKey: ['organization'],
  queryFn: async () => (await graphql(OrganizationSettingsDocument, {})).viewer?.organization,
};
const words = {
  name: 'Name',
  healingDays: 'Healing days',
  topUpAfterMonths: 'Months to the top-up',
  ...safetyWords,
};

type Organization = NonNullable<Awaited<ReturnType<typeof settings.queryFn>>>;

const valuesOf = (organization: Organization) => {
  const { name, healingDays, topUpAfterMonths } = organization;
  return { name, healingDays, topUpAfterMonths, ...safetyValues(organization) };
};

function OrganizationForm({ organization }: { organization: Organization }) {
  const notify = useNotify();
  const save = async (values: ReturnType<typeof valuesOf>, version: number) => {
    await graphql(ChangeOrganizationDocument, { input: { id: organization.id, version, ...values } });
    refreshTopics(queryClient, ['organizations']);
    notify('Saved.', { type: 'info' });
  };
  const latest = async () => {
    const now = (await queryClient.fetchQuery({ ...settings, staleTime: 0 })) ?? organization;
    return { values: valuesOf(now), version: now.version };
  };
  return (
    <SaveForm
      key={organization.version}
      defaults={valuesOf(organization)}
      version={organization.version}
      action="Save"
      save={save}
      latest={latest}
      words={words}
    >
      <TextBox name="name" label="Name" required />
      <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
        <NumberBox
          name="healingDays"
          label="Healing days between sessions"
          from={1}
          to={60}
          required
          help="A session may not start earlier. Sources say 7 to 30; 14 is usual."
        />
        <NumberBox
          name="topUpAfterMonths"
          label="Months from the course to the top-up"
          from={6}
          to={120}
          required
          help="Used while your own figures say nothing better: an assumption. 48 is usual."
        />
        <SafetyBoxes />
      </Box>
    </SaveForm>
  );
}

function Clinics() {
  const [editing, setEditing] = useState<ClinicPartsFragment | 'new' | null>(null);
  const mayEdit = useMay()('clinics.edit');
  const now = useNow().toISOString();
  const { data, error, refetch } = useGetList<ClinicPartsFragment>('clinics', {
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  });
  return (
    <Section
      title="Clinics"
      note={data?.length}
      padded={false}
      action={
        mayEdit && (
          <Button variant="outlined" size="small" startIcon={<AddBusinessOutlined />} onClick={() => setEditing('new')}>
            Add clinic
          </Button>
        )
      }
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={160} sx={{ m: 4 }} />}
      {data?.length === 0 && (
        <Nothing
          icon={AddBusinessOutlined}
          title="No clinic yet"
          text="A clinic has its own clients, team, stock and clock."
        />
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((clinic) => (
          <Box
            component="li"
            key={clinic.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              gap: 3,
              px: { xs: 4, sm: 6 },
              py: 3,
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Box sx={{ flex: '1 1 200px' }}>
              <Typography variant="subtitle2">{clinic.name}</Typography>
              <Typography color="textSecondary">{`${clinic.city} · ${timeOf(now, clinic.zone)} there (${clinic.zone.replaceAll('_', ' ')}) · ${clinic.currency}`}</Typography>
            </Box>
            {mayEdit && (
              <Button variant="text" size="small" aria-label={`Edit ${clinic.name}`} onClick={() => setEditing(clinic)}>
                Edit
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {editing && <ClinicDialog clinic={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}

/** The chain's name, its rules of thumb and its clinics. */
export function OrganizationSettings() {
  const { data, error, refetch } = useQuery(settings);
  return (
    <Box sx={{ ...column, maxWidth: 800 }}>
      <Section title="Organization">
        {error && !data ? (
          <Trouble problem={error} onRetry={() => void refetch()} />
        ) : data ? (
          <OrganizationForm organization={data} />
        ) : (
          <Skeleton variant="rounded" height={220} />
        )}
      </Section>
      <Clinics />
    </Box>
  );
}
