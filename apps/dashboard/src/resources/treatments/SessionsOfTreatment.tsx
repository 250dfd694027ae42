import BrushOutlined from '@mui/icons-material/BrushOutlined';
import { Box } from '@mui/material';
import { type Column, RowTable } from '../../controls/list/RowTable.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { sessionStates } from '../../controls/states.ts';
import { When } from '../../controls/When.tsx';
import type { SessionStepFragment } from '../../generated/graphql.ts';
import { durationWords, minutesBetween } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import { sessionKindWords, zoneWords } from '../../words/terms.ts';

type Row = SessionStepFragment;

const named = (row: Row): string =>
  row.kind === 'session' && row.number ? `Session ${row.number}` : sessionKindWords[row.kind];
export const lengthOf = (row: Pick<Row, 'startedAt' | 'endedAt'>): string =>
  row.startedAt && row.endedAt ? durationWords(minutesBetween(row.startedAt, row.endedAt)) : 'Not ended';

function Named({ row }: { row: Row }) {
  return (
    <>
      {named(row)} {row.state !== 'completed' && <StateChip look={sessionStates[row.state]} />}
      <Box
        component="span"
        sx={{ display: 'block', minWidth: { sm: 168 }, typography: 'caption', color: 'text.secondary' }}
      >
        {row.zones.map((zone) => zoneWords[zone]).join(', ') || 'No zones yet'}
      </Box>
    </>
  );
}

const columns: readonly Column<Row>[] = [
  { head: 'Session', cell: (row) => <Named row={row} /> },
  { head: 'When', cell: (row) => (row.startedAt ? <When at={row.startedAt} zone={row.clinic.zone} /> : 'Not started') },
  { head: 'Length', from: 'md', cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{lengthOf(row)}</span> },
  { head: 'Practitioner', from: 'lg', cell: (row) => row.practitioner.name },
];

/** The sessions of a treatment, in the order they were done. */
export function SessionsOfTreatment({ sessions }: { sessions: Row[] }) {
  return (
    <Section
      title="Sessions"
      note={sessions.length > 0 ? counted(sessions.length, 'session') : undefined}
      padded={false}
    >
      {sessions.length === 0 ? (
        <Nothing
          icon={BrushOutlined}
          title="No session yet"
          text="Each session is logged here while it is done: zones, passes, pigment lots and the skin’s reaction."
        />
      ) : (
        <RowTable
          label="Sessions"
          columns={columns}
          rows={sessions}
          open={(row) => `/sessions/${row.id}`}
          compact={(row) => (
            <>
              {row.startedAt && <When at={row.startedAt} zone={row.clinic.zone} />}
              <StateChip look={sessionStates[row.state]} />
            </>
          )}
        />
      )}
    </Section>
  );
}
