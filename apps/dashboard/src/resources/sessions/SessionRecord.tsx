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
        <HeadMap zones={zones} size={168} />
      </Box>
    </Section>
  );
}

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
      <Box sx={{ display: 'grid', gap: 4, maxWidth: 928, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {justNow && <CompletedNotice record={record} />}
        <TheWork record={record} />
        <PassTable passes={record.passes} />
        {notes && (
          <Section title="Notes">
            <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
              {notes}
            </Typography>
          </Section>
        )}
        {!justNow && <WhatFollows record={record} />}
      </Box>
    </Page>
  );
}
