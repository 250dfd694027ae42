import { Box, Skeleton, Typography } from '@mui/material';
import type { AppointmentKind } from '@stipple/domain/appointments';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { ChoiceBox, NumberBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { type DiarySettingsPartsFragment, SetDiarySettingsDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { queryClient } from '../../providers/query-client.ts';
import { appointmentKindWords } from '../../words/terms.ts';
import { diarySettings, refreshHours } from './hours-query.ts';

interface Minutes {
  minutes: number;
  before: number;
  after: number;
}
type Values = { gridMinutes: number } & Record<AppointmentKind, Minutes>;

const grids = [5, 10, 15, 20, 30, 60].map((minutes) => ({ id: minutes, name: `${minutes} minutes` }));

const valuesOf = ({ gridMinutes, kinds }: DiarySettingsPartsFragment): Values => {
  const ofKinds = kinds.map(({ kind, minutes, before, after }) => [kind, { minutes, before, after }]);
  return { gridMinutes, ...(Object.fromEntries(ofKinds) as Record<AppointmentKind, Minutes>) };
};

function KindRow({ kind }: { kind: AppointmentKind }) {
  const word = appointmentKindWords[kind];
  return (
    <Box
      role="group"
      aria-label={word}
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'repeat(3, minmax(0, 1fr))', sm: '140px repeat(3, minmax(0, 1fr))' },
        alignItems: 'start',
      }}
    >
      <Typography variant="subtitle2" sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, pt: { sm: 2.5 } }}>
        {word}
      </Typography>
      <NumberBox name={`${kind}.minutes`} label="Minutes" from={5} to={480} required />
      <NumberBox name={`${kind}.before`} label="Free before" from={0} to={120} required />
      <NumberBox name={`${kind}.after`} label="Free after" from={0} to={120} required />
    </Box>
  );
}

function SettingsForm({ settings }: { settings: DiarySettingsPartsFragment }) {
  const notify = useNotify();
  const kinds = settings.kinds.map(({ kind }) => kind);
  const save = async ({ gridMinutes, ...byKind }: Values, version: number) => {
    const input = { version, gridMinutes, kinds: kinds.map((kind) => ({ kind, ...byKind[kind] })) };
    await graphql(SetDiarySettingsDocument, { input });
    refreshHours();
    notify('Saved. It counts for what is booked from now on.', { type: 'info' });
  };
  const latest = async () => {
    const now = await queryClient.fetchQuery({ ...diarySettings, staleTime: 0 });
    return { values: valuesOf(now), version: now.version };
  };
  return (
    <SaveForm<Values>
      key={settings.version}
      defaults={valuesOf(settings)}
      version={settings.version}
      action="Save"
      save={save}
      latest={latest}
      words={{ gridMinutes: 'Grid', ...appointmentKindWords }}
    >
      <Box sx={{ maxWidth: 320 }}>
        <ChoiceBox
          name="gridMinutes"
          label="Appointments begin every"
          choices={grids}
          required
          help="Counted from midnight on each clinic’s clock."
        />
      </Box>
      {kinds.map((kind) => (
        <KindRow key={kind} kind={kind} />
      ))}
    </SaveForm>
  );
}

/** The grid, and how long each kind of appointment usually takes with what is kept free around it. */
export function DiarySettings() {
  const { data, error, refetch } = useQuery(diarySettings);
  return (
    <Box sx={{ maxWidth: 800 }}>
      <Section
        title="Lengths and buffers"
        note={data?.version === 0 ? 'the usual ones, until you change them' : undefined}
      >
        <Typography color="textSecondary" sx={{ mb: 5, maxWidth: '72ch' }}>
          What is kept free before and after belongs to the practitioner and the room, for cleaning up; the client comes
          for the minutes alone. Bookings that stand keep the buffers they were made with.
        </Typography>
        {error && !data ? (
          <Trouble problem={error} onRetry={() => void refetch()} />
        ) : data ? (
          <SettingsForm settings={data} />
        ) : (
          <Skeleton variant="rounded" height={420} />
        )}
      </Section>
    </Box>
  );
}
