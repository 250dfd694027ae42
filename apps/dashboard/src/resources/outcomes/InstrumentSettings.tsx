import { Box, Button, Skeleton, Typography } from '@mui/material';
import { comparableSince } from '@stipple/domain/outcomes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { column } from '../../controls/layout.ts';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { InstrumentDraftsDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { counted } from '../../words/numbers.ts';
import { InstrumentEditor } from './InstrumentEditor.tsx';
import { InstrumentPreview } from './InstrumentPreview.tsx';
import { type Instrument, newestOf, useInstruments } from './instruments.ts';

interface Row {
  key: string;
  name: string;
  newest: Instrument | undefined;
  draft: Instrument | undefined;
  versions: readonly Instrument[];
}

/** Instruments with their newest version and their draft, one's own first. */
function rowsOf(published: readonly Instrument[], drafts: readonly Instrument[]): Row[] {
  const newest = new Map(newestOf(published).map((each) => [each.key, each]));
  const keys = new Set([...drafts.map(({ key }) => key), ...newest.keys()]);
  const rows = [...keys].map((key) => {
    const draft = drafts.find((each) => each.key === key);
    const versions = published.filter((each) => each.key === key);
    return { key, name: newest.get(key)?.name ?? draft?.name ?? key, newest: newest.get(key), draft, versions };
  });
  return rows.sort((a, b) => Number(a.newest?.builtIn ?? false) - Number(b.newest?.builtIn ?? false));
}

function stateWords({ newest, draft, versions }: Row): string {
  if (!newest) return 'Draft, not asked yet';
  const questions = counted(newest.items.length, 'question');
  if (newest.builtIn) return `Built in · ${questions}`;
  const since = comparableSince(versions, newest.version);
  const compared = newest.version === 1 ? '' : ` · comparable since version ${since}`;
  return `Version ${newest.version} · ${questions}${compared}${draft ? ' · a draft is waiting' : ''}`;
}

function InstrumentLine({ row, onShow, onEdit }: { row: Row; onShow: () => void; onEdit: () => void }) {
  const own = !row.newest?.builtIn;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        px: { xs: 4, sm: 6 },
        py: 3,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 220px' }}>
        <Typography variant="subtitle2">{row.name}</Typography>
        <Typography color="textSecondary">{stateWords(row)}</Typography>
      </Box>
      {row.newest && (
        <Button variant="text" onClick={onShow} aria-label={`Show ${row.name}`}>
          Show
        </Button>
      )}
      {own && (
        <Button
          variant="text"
          onClick={onEdit}
          aria-label={`${row.draft ? 'Go on with' : 'New version of'} ${row.name}`}
        >
          {row.draft ? 'Go on' : 'New version'}
        </Button>
      )}
    </Box>
  );
}

/** The scales and questionnaires that may be asked, and the organization's own among them. */
export function InstrumentSettings() {
  const [editing, setEditing] = useState<{ draft: Instrument | undefined; before: Instrument | undefined }>();
  const [shown, setShown] = useState<Instrument>();
  const published = useInstruments();
  const drafts = useQuery({
    queryKey: ['instruments', 'drafts'],
    queryFn: async () => (await graphql(InstrumentDraftsDocument, {})).instrumentDrafts,
  });
  const error = published.error ?? drafts.error;
  const retry = () => void Promise.all([published.refetch(), drafts.refetch()]);
  if (error && !(published.data && drafts.data)) return <Trouble problem={error} onRetry={retry} />;
  if (!published.data || !drafts.data) return <Skeleton variant="rounded" height={420} sx={{ maxWidth: 800 }} />;
  if (editing) return <InstrumentEditor {...editing} onClose={() => setEditing(undefined)} />;
  return (
    <Box sx={{ ...column, maxWidth: 800 }}>
      <Section
        title="Instruments"
        padded={false}
        action={
          <Button variant="contained" onClick={() => setEditing({ draft: undefined, before: undefined })}>
            Enter an instrument
          </Button>
        }
      >
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 6 }, py: 3, maxWidth: '72ch' }}>
          A questionnaire that needs a licence is entered by whoever holds it. A published version is never edited; a
          new one takes its place, and earlier answers keep theirs.
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
          {rowsOf(published.data, drafts.data).map((row) => (
            <InstrumentLine
              key={row.key}
              row={row}
              onShow={() => setShown(row.newest)}
              onEdit={() => setEditing({ draft: row.draft, before: row.newest })}
            />
          ))}
        </Box>
      </Section>
      {shown && <InstrumentPreview key={shown.key} instrument={shown} note={`Version ${shown.version}`} />}
    </Box>
  );
}
