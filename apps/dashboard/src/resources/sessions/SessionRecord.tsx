import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Link, Typography } from '@mui/material';
import { minutesBetween } from '@stipple/domain/time';
import { Link as RouterLink } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { sessionStates } from '../../controls/states.ts';
import { When } from '../../controls/When.tsx';
import { durationWords } from '../../words/dates.ts';
import { indicationWords, sessionKindWords, zoneWords } from '../../words/terms.ts';
import { CompletedNotice } from './CompletedNotice.tsx';
import { HeadMap } from './HeadMap.tsx';
import type { LogRecord } from './log-server.ts';
import { PassTable } from './PassTable.tsx';
import { reactionLooks } from './reactions.ts';
import { WhatFollows } from './WhatFollows.tsx';

/** "Session 3", "Perfecting visit 4": the kind and its place among the treatment's completed sessions. */
export const titleOf = ({ kind, number }: Pick<LogRecord, 'kind' | 'number'>): string =>
  number === null ? sessionKindWords[kind] : `${sessionKindWords[kind]} ${number}`;

function TheWork({ record }: { record: LogRecord }) {
  const { startedAt, endedAt, clinic, practitioner, zones, skinReaction, completedAt, updatedBy } = record;
  const { zone } = clinic;
  const reaction = skinReaction && reactionLooks[skinReaction];
  return (
    <Section title="The work">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 6, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 280px' }}>
          <Facts
            facts={[
              ['When', startedAt && <When key="when" at={startedAt} zone={zone} />],
              ['Lasted', startedAt && endedAt && durationWords(minutesBetween(startedAt, endedAt))],
              ['By', practitioner.name],
              ['At', clinic.name],
              ['Zones', zones.map((each) => zoneWords[each]).join(', ')],
              ['Skin reaction', reaction && `${reaction.word}: ${reaction.meaning.toLowerCase()}`],
              [
                'Completed',
                completedAt && (
                  <span key="completed">
                    <When at={completedAt} zone={zone} />
                    {` by ${updatedBy.name}`}
                  </span>
                ),
              ],
            ]}
          />
        </Box>
        <Box sx={{ mx: 'auto' }}>
          <HeadMap zones={zones} size={168} />
        </Box>
      </Box>
    </Section>
  );
}

/** Each paragraph in the direction of its own language. */
function Notes({ notes }: { notes: string }) {
  return (
    <Section title="Notes">
      <Typography
        sx={{
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          maxWidth: '72ch',
          textAlign: 'start',
          unicodeBidi: 'plaintext',
        }}
      >
        {notes}
      </Typography>
    </Section>
  );
}

const columns = 'minmax(0, 1fr) 320px';

/** A completed session: read, printed, never changed. `justNow` says first what it set going. */
export function SessionRecord({ record, justNow = false }: { record: LogRecord; justNow?: boolean }) {
  const { client, treatment, notes } = record;
  return (
    <Page
      title={titleOf(record)}
      back={{ to: `/treatments/${treatment.id}`, word: 'the treatment' }}
      mark={<StateChip look={sessionStates[record.state]} />}
      lead={
        <>
          <Link component={RouterLink} to={`/clients/${client.id}`} color="inherit" dir="auto">
            {client.name}
          </Link>
          {' · '}
          <Link component={RouterLink} to={`/treatments/${treatment.id}`} color="inherit">
            {indicationWords[treatment.indication]}
          </Link>
        </>
      }
      actions={
        <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
          Print
        </Button>
      }
    >
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: columns },
        }}
      >
        {justNow && (
          <Box sx={{ gridColumn: '1 / -1' }}>
            <CompletedNotice record={record} />
          </Box>
        )}
        <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <TheWork record={record} />
          <PassTable passes={record.passes} />
        </Box>
        <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {notes && <Notes notes={notes} />}
          <WhatFollows record={record} />
        </Box>
      </Box>
    </Page>
  );
}
