import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Link, Typography } from '@mui/material';
import { breakMinutes } from '@stipple/domain/sessions';
import { Link as RouterLink } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { sessionStates } from '../../controls/states.ts';
import { When } from '../../controls/When.tsx';
import { useMay } from '../../providers/viewer.ts';
import { durationWords } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import { indicationWords, sessionKindWords, zoneWords } from '../../words/terms.ts';
import { AftercareHandOver } from '../aftercare/AftercareHandOver.tsx';
import { SessionComplications } from '../complications/SessionComplications.tsx';
import { PhotoStrip } from '../photos/PhotoStrip.tsx';
import { SessionOverrides } from '../safety/SessionOverrides.tsx';
import { AmendmentSection } from './AmendmentSection.tsx';
import { CompletedNotice } from './CompletedNotice.tsx';
import { anaestheticWords, signOffWords } from './item-words.ts';
import type { LogRecord } from './log-server.ts';
import { bleedingWords, extraReasonWords } from './log-terms.ts';
import { NextStepCard } from './NextStepCard.tsx';
import { PassTable } from './PassTable.tsx';
import { reactionLooks } from './reactions.ts';
import { ScalpMapFigure } from './ScalpMapFigure.tsx';
import { SignatureImage } from './SignatureField.tsx';
import { WhatFollows } from './WhatFollows.tsx';

/** "Session 3", "Perfecting visit 4": the kind and its place among the treatment's completed sessions. */
export const titleOf = ({ kind, number }: Pick<LogRecord, 'kind' | 'number'>): string =>
  number === null ? sessionKindWords[kind] : `${sessionKindWords[kind]} ${number}`;

function breaksWords({ breaks, endedAt }: LogRecord): string | undefined {
  if (!endedAt || breaks.length === 0) return undefined;
  return `${counted(breaks.length, 'break')}, ${durationWords(breakMinutes(breaks, endedAt))}`;
}

/** What was applied to numb the skin, one line each. */
function Numbing({ record: { anaesthetics, clinic } }: { record: LogRecord }) {
  const rows = new Map(anaesthetics.flatMap(({ lot }) => (lot ? [[lot.id, lot] as const] : [])));
  return anaesthetics.map(({ lot, ...given }) => (
    <div key={given.id}>{anaestheticWords({ ...given, lotId: lot?.id ?? null }, { rows, zone: clinic.zone })}</div>
  ));
}

function TheWork({ record }: { record: LogRecord }) {
  const { startedAt, workMinutes, clinic, practitioner, zones, extraReason, completedAt, updatedBy } = record;
  const { zone } = clinic;
  return (
    <Section title="The work">
      <Facts
        facts={[
          ['When', startedAt && <When key="when" at={startedAt} zone={zone} />],
          ['Worked', workMinutes === null ? undefined : durationWords(workMinutes)],
          ['Breaks', breaksWords(record)],
          ['By', practitioner.name],
          ['At', clinic.name],
          ['Zones', zones.map((each) => zoneWords[each]).join(', ')],
          ['Extra session', extraReason ? extraReasonWords[extraReason] : undefined],
          ['Anaesthetic', record.anaesthetics.length > 0 ? <Numbing key="numbing" record={record} /> : undefined],
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
      <Box sx={{ mt: 5 }}>
        <ScalpMapFigure zones={zones} marks={record.marks} />
      </Box>
    </Section>
  );
}

/** How the skin and the client took it, and the client's word. */
function HowItWent({ record }: { record: LogRecord }) {
  const { skinReaction, bleeding, pain, signOff, clinic } = record;
  const reaction = skinReaction && reactionLooks[skinReaction];
  return (
    <Section title="Reaction and sign-off">
      <Facts
        facts={[
          ['Skin reaction', reaction && `${reaction.word}: ${reaction.meaning.toLowerCase()}`],
          ['Bleeding', bleeding && bleedingWords[bleeding]],
          ['Pain', pain === null ? null : `${pain} of 10`],
          ['Sign-off', signOff ? signOffWords(signOff, clinic.zone) : 'The client did not sign'],
        ]}
      />
      {signOff?.drawing && <SignatureImage drawing={signOff.drawing} name={signOff.name} />}
    </Section>
  );
}

function PhotosOfSession({ record: { id, client, treatment } }: { record: LogRecord }) {
  const may = useMay();
  if (!may('photos.read')) return null;
  return (
    <Section title="Photos">
      <PhotoStrip clientId={client.id} treatmentId={treatment.id} sessionId={id} />
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
          <PhotosOfSession record={record} />
          <AmendmentSection record={record} />
          <SessionComplications sessionId={record.id} />
        </Box>
        <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <NextStepCard record={record} />
          <HowItWent record={record} />
          <SessionOverrides sessionId={record.id} />
          {notes && <Notes notes={notes} />}
          <AftercareHandOver sessionId={record.id} />
          <WhatFollows record={record} />
        </Box>
      </Box>
    </Page>
  );
}
