import OpenInNewRounded from '@mui/icons-material/OpenInNewRounded';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { CheckBox, NumberBox, PickBox, TextBox } from '../../controls/fields.tsx';
import { column } from '../../controls/layout.ts';
import { QrCode } from '../../controls/QrCode.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import {
  EnquiryPageSettingsDocument,
  type EnquiryPageSettingsQuery,
  SaveEnquiryPageDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { queryClient } from '../../providers/query-client.ts';
import { refreshBoard } from './use-enquiries.ts';

type Settings = EnquiryPageSettingsQuery;

const settings = {
  queryKey: ['enquiries', 'page'],
  queryFn: () => graphql(EnquiryPageSettingsDocument, {}),
};

const words = {
  handle: 'Address',
  open: 'Open',
  noticeHours: 'Hours ahead',
  horizonDays: 'Days ahead',
  clinicIds: 'Clinics',
  practitionerIds: 'Practitioners',
};

const valuesOf = ({ enquiryPage: { version: _, ...page } }: Settings) => ({
  ...page,
  clinicIds: page.clinicIds.map(String),
  practitionerIds: page.practitionerIds.map(String),
});

function PageForm({ data }: { data: Settings }) {
  const notify = useNotify();
  const save = async (values: ReturnType<typeof valuesOf>, version: number) => {
    await graphql(SaveEnquiryPageDocument, { input: { ...values, version } });
    refreshBoard();
    notify('Saved.', { type: 'info' });
  };
  const latest = async () => {
    const now = await queryClient.fetchQuery({ ...settings, staleTime: 0 });
    return { values: valuesOf(now), version: now.enquiryPage.version };
  };
  const choices = (items: readonly { id: unknown; name: string }[]) =>
    items.map(({ id, name }) => ({ id: String(id), name }));
  return (
    <SaveForm
      key={data.enquiryPage.version}
      defaults={valuesOf(data)}
      version={data.enquiryPage.version}
      action="Save"
      {...{ save, latest, words }}
    >
      <CheckBox name="open" label="The page is open to anybody" help="Closed, its address says that it is not open." />
      <TextBox
        name="handle"
        label="Address"
        required
        help={`${window.location.host}/e/… Letters a to z, digits and hyphens. Whoever has the old address no longer finds the page.`}
      />
      <PickBox
        name="clinicIds"
        label="Clinics that take enquiries"
        many
        choices={choices(data.clinics.items)}
        help="Without one the page stays closed."
      />
      <PickBox
        name="practitionerIds"
        label="Practitioners whose free times are offered"
        many
        choices={choices(data.staffMembers.items)}
        help="Their names are not shown. Without one, people can only ask to be called."
      />
      <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
        <NumberBox name="noticeHours" label="Booked at least so many hours ahead" from={0} to={336} required />
        <NumberBox name="horizonDays" label="And at most so many days" from={1} to={180} required />
      </Box>
    </SaveForm>
  );
}

function Address({ handle }: { handle: string }) {
  const address = `${window.location.origin}/e/${handle}`;
  return (
    <Section title="Pass it on">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 6, alignItems: 'center' }}>
        <QrCode address={address} label="QR code of the enquiry page" />
        <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start', flex: '1 1 240px', minWidth: 0 }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{address}</Typography>
          <Typography color="textSecondary">
            Put it on your website and in your profile, or print the code for the front desk.
          </Typography>
          <Button variant="outlined" href={address} target="_blank" rel="noreferrer" startIcon={<OpenInNewRounded />}>
            Open the page
          </Button>
        </Box>
      </Box>
    </Section>
  );
}

/** The page on which anybody asks: its address, where and with whom consultations are booked, and how far ahead. */
export function EnquirySettings() {
  const { data, error, refetch } = useQuery(settings);
  return (
    <Box sx={{ ...column, maxWidth: 800 }}>
      <Section title="Enquiry page">
        {error && !data ? (
          <Trouble problem={error} onRetry={() => void refetch()} />
        ) : data ? (
          <PageForm data={data} />
        ) : (
          <Skeleton variant="rounded" height={260} />
        )}
      </Section>
      {data?.enquiryPage.open && data.enquiryPage.clinicIds.length > 0 && <Address handle={data.enquiryPage.handle} />}
    </Box>
  );
}
