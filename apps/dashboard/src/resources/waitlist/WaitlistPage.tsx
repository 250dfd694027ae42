import HourglassEmptyRounded from '@mui/icons-material/HourglassEmptyRounded';
import { Box, Button, Chip, MenuItem, Skeleton, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import {
  type AppointmentKind,
  WaitlistPageDocument,
  type WaitlistPartsFragment,
  type WaitlistState,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay, useViewer } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { dayOf } from '../../words/dates.ts';
import { appointmentKindWords, choicesOf } from '../../words/terms.ts';
import { WaitlistRow } from './WaitlistRow.tsx';
import { waitlistLooks } from './waitlist-words.ts';

const WaitlistDialog = lazy(async () => ({ default: (await import('./WaitlistDialog.tsx')).WaitlistDialog }));

const perPage = 50;
const stillWaiting: WaitlistState[] = ['open', 'offered'];
const stateChoices: readonly { id: string; name: string; states: WaitlistState[] }[] = [
  { id: 'waiting', name: 'Waiting', states: stillWaiting },
  ...(Object.keys(waitlistLooks) as WaitlistState[])
    .filter((state) => state !== 'open')
    .map((state) => ({ id: state, name: waitlistLooks[state].word, states: [state] })),
];

/** What is asked for, in the address. */
function useAsked() {
  const [params, setParams] = useSearchParams();
  const { ids } = useClinicScope();
  const chosen = stateChoices.find(({ id }) => id === params.get('state')) ?? stateChoices[0];
  const kind = params.get('kind') as AppointmentKind | null;
  const page = Math.max(1, Number(params.get('page') ?? 1) || 1);
  const set = (name: string, value: string | null) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        if (name !== 'page') next.delete('page');
        return next;
      },
      { replace: true },
    );
  const filter = {
    states: chosen?.states ?? stillWaiting,
    ...(ids.length > 0 && { clinicIds: [...ids] }),
    ...(kind && kind in appointmentKindWords && { kinds: [kind] }),
  };
  return { chosen: chosen?.id ?? 'waiting', kind, page, filter, set };
}

function Filters({ asked }: { asked: ReturnType<typeof useAsked> }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 5 }}>
      <Box role="group" aria-label="State" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {stateChoices.map(({ id, name }) => (
          <Chip
            key={id}
            label={name}
            clickable
            color={asked.chosen === id ? 'primary' : 'default'}
            variant={asked.chosen === id ? 'filled' : 'outlined'}
            aria-pressed={asked.chosen === id}
            onClick={() => asked.set('state', id === 'waiting' ? null : id)}
          />
        ))}
      </Box>
      <TextField
        select
        size="small"
        label="Waits for"
        value={asked.kind ?? ''}
        onChange={(event) => asked.set('kind', event.target.value || null)}
        sx={{ minWidth: 160 }}
      >
        <MenuItem value="">Anything</MenuItem>
        {choicesOf(appointmentKindWords).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

/** Who would come sooner, or at all, when a time is freed. */
export function WaitlistPage() {
  const now = useNow();
  const mayEdit = useMay()('waitlist.edit');
  const { clinics } = useViewer();
  const asked = useAsked();
  const [editing, setEditing] = useState<WaitlistPartsFragment | 'new'>();
  const { data, error, refetch } = useQuery({
    queryKey: ['waitlist', 'page', asked.filter, asked.page],
    queryFn: async () => {
      const page = { number: asked.page, size: perPage };
      return (await graphql(WaitlistPageDocument, { filter: asked.filter, page })).waitlist;
    },
    placeholderData: keepPreviousData,
  });
  const add = mayEdit && (
    <Button variant="contained" onClick={() => setEditing('new')}>
      Add to the waitlist
    </Button>
  );
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / perPage));
  return (
    <Page
      title="Waitlist"
      lead="Clients who would come sooner. When a time is freed, the diary says whom it fits and why."
      actions={add}
    >
      <Filters asked={asked} />
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={320} aria-label="Loading the waitlist" />}
      {data && (
        <Section title="Waiting longest first" note={String(data.total)} padded={false}>
          {data.items.length === 0 ? (
            <Nothing
              icon={HourglassEmptyRounded}
              title="Nobody here"
              text="Put a client on the waitlist when nothing suits them yet. A cancellation is then offered to those it fits."
              action={add || undefined}
            />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {data.items.map((entry) => (
                <WaitlistRow key={entry.id} entry={entry} onEdit={setEditing} />
              ))}
            </Box>
          )}
        </Section>
      )}
      {pages > 1 && (
        <Box component="nav" aria-label="Pages" sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 4 }}>
          <Button disabled={asked.page <= 1} onClick={() => asked.set('page', String(asked.page - 1))}>
            Before
          </Button>
          {`${asked.page} of ${pages}`}
          <Button disabled={asked.page >= pages} onClick={() => asked.set('page', String(asked.page + 1))}>
            Next
          </Button>
        </Box>
      )}
      {editing && (
        <Suspense>
          <WaitlistDialog
            entry={editing === 'new' ? undefined : editing}
            today={dayOf(now, clinics[0]?.zone ?? 'UTC')}
            onClose={() => setEditing(undefined)}
          />
        </Suspense>
      )}
    </Page>
  );
}
