import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { minutesBetween } from '@stipple/domain/time';
import { Link as RouterLink } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { sessionStates } from '../../controls/states.ts';
import { When } from '../../controls/When.tsx';
import { durationWords } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import { indicationWords, sessionKindWords, zoneWords } from '../../words/terms.ts';
import { CompletedNotice } from './CompletedNotice.tsx';
import { HeadMap } from './HeadMap.tsx';
import type { LogRecord } from './log-server.ts';
import { reactionLooks } from './reactions.ts';
import { speedUnitWords } from './recipe-words.ts';
import { pigmentWords } from './use-lots.ts';
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

function Passes({ record }: { record: LogRecord }) {
  const { passes } = record;
  return (
    <Section title="Passes" note={counted(passes.length, 'pass', 'passes')} padded={false}>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Passes">
        <Table sx={{ minWidth: 640 }}>
          <TableHead>
            <TableRow>
              {['', 'Zone', 'Pigment', 'Lot', 'Needle', 'Depth', 'Machine', 'Speed', 'Time'].map((word) => (
                <TableCell key={word}>
                  {word || (
                    <Box component="span" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>
                      Number
                    </Box>
                  )}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {passes.map(({ id, zone, lot, needle, depthMm, machine, speed, speedUnit, minutes }, index) => (
              <TableRow key={id}>
                <TableCell sx={{ color: 'text.secondary' }}>{index + 1}</TableCell>
                <TableCell>{zoneWords[zone]}</TableCell>
                <TableCell>{lot ? pigmentWords(lot) : '–'}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{lot?.number ?? '–'}</TableCell>
                <TableCell>{needle ?? '–'}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{depthMm === null ? '–' : `${depthMm} mm`}</TableCell>
                <TableCell>{machine ?? '–'}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {speed === null ? '–' : `${speed} ${speedUnit ? speedUnitWords[speedUnit] : ''}`}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{minutes === null ? '–' : `${minutes} min`}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
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
        <Passes record={record} />
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
