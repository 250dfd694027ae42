import ArrowForwardRounded from '@mui/icons-material/ArrowForwardRounded';
import { Alert, Box, Button, ButtonBase, CircularProgress, Typography } from '@mui/material';
import { type ExtraReason, extraReasons, isExtra, type SessionKind, sessionKinds } from '@stipple/domain/sessions';
import { sessionKindsThatFit } from '@stipple/domain/treatments';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { TreatmentToLogDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { ApiProblem, OFFLINE } from '../../providers/problem.ts';
import { counted } from '../../words/numbers.ts';
import { indicationWords, sessionKindWords } from '../../words/terms.ts';
import type { Override } from '../safety/clearance.ts';
import { PreCheck } from '../safety/PreCheck.tsx';
import { type Course, courseInCache } from './course-in-cache.ts';
import { extraReasonWords } from './log-terms.ts';
import { kindMeanings } from './log-words.ts';
import { useStart } from './use-start.ts';

const isKind = (text: string | null): text is SessionKind =>
  (sessionKinds as readonly (string | null)[]).includes(text);

/** What can be done about a refused start, the likeliest first and filled. */
function WaysOn({
  course,
  problem,
  onAgain,
  onKinds,
}: {
  course: Course;
  problem: Error;
  onAgain: () => void;
  onKinds: () => void;
}) {
  const open = course.sessions.find(({ state }) => state !== 'completed');
  const otherKind = problem instanceof ApiProblem && problem.code === 'SESSION.KIND_DOES_NOT_FIT';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {open && (
        <Button variant="contained" size="large" component={Link} to={`/sessions/${open.id}`}>
          {`Go on with the open ${sessionKindWords[open.kind].toLowerCase()}`}
        </Button>
      )}
      <Button variant={otherKind && !open ? 'contained' : 'outlined'} size="large" onClick={onKinds}>
        Choose another kind
      </Button>
      <Button variant={otherKind || open ? 'outlined' : 'contained'} size="large" onClick={onAgain}>
        Try again
      </Button>
    </Box>
  );
}

function KindTile({ kind, fits, onChoose }: { kind: SessionKind; fits: boolean; onChoose: () => void }) {
  return <Tile title={sessionKindWords[kind]} meaning={kindMeanings[kind]} marked={fits} onChoose={onChoose} />;
}

interface TileProps {
  title: string;
  meaning?: string;
  /** The one that is likely meant. */
  marked?: boolean;
  onChoose: () => void;
}

function Tile({ title, meaning, marked = false, onChoose }: TileProps) {
  return (
    <ButtonBase
      onClick={onChoose}
      sx={{
        justifyContent: 'space-between',
        gap: 4,
        minHeight: 72,
        px: 5,
        py: 3,
        borderRadius: 3,
        border: 1,
        borderColor: marked ? 'primary.main' : 'edge',
        bgcolor: 'background.paper',
        textAlign: 'left',
        '&:hover': { bgcolor: 'background.sunk' },
        '&.Mui-focusVisible': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      <span>
        <Typography component="span" variant="h3" sx={{ display: 'block' }}>
          {title}
        </Typography>
        {meaning && (
          <Typography component="span" color="textSecondary">
            {meaning}
          </Typography>
        )}
      </span>
      <ArrowForwardRounded aria-hidden sx={{ color: 'text.secondary' }} />
    </ButtonBase>
  );
}

/** Why one more session than was agreed: from a list, so that it can be counted. */
function WhyExtra({ planned, onChoose }: { planned: number; onChoose: (reason: ExtraReason) => void }) {
  return (
    <>
      <Typography>
        {`The ${counted(planned, 'session')} agreed are done. Why is another one needed? It is kept with the session.`}
      </Typography>
      {extraReasons.map((reason) => (
        <Tile key={reason} title={extraReasonWords[reason]} onChoose={() => onChoose(reason)} />
      ))}
    </>
  );
}

interface StarterProps {
  course: Course;
  /** Safety rules that were let be. */
  overrides: readonly Override[];
  wanted: SessionKind | null;
  appointmentId: string | null;
  clinicId: string | null;
}

/** Starts at once when the kind is known; else asks for it. Says in words why a start is refused. */
function Starter({ course, wanted, appointmentId, clinicId, overrides }: StarterProps) {
  const fitting = sessionKindsThatFit(course);
  const [kind, setKind] = useState(wanted ?? (fitting.length === 1 ? (fitting[0] ?? null) : null));
  const [extraReason, setExtraReason] = useState<ExtraReason | null>(null);
  const { problem, again } = useStart(course, kind, appointmentId, clinicId, extraReason, overrides);
  const asksWhy = kind !== null && extraReason === null && isExtra({ kind, ...course });
  const back = { to: `/treatments/${course.id}`, word: 'the treatment' };
  const lead = `${course.client.name} · ${indicationWords[course.indication]}`;
  if (kind && !problem && !asksWhy) {
    return (
      <Box role="status" sx={{ display: 'grid', placeItems: 'center', gap: 4, py: 32 }}>
        <CircularProgress aria-hidden size={28} />
        <Typography color="textSecondary">{`Starting the session with ${course.client.name}`}</Typography>
      </Box>
    );
  }
  return (
    <Page title="Start session" back={back} lead={lead}>
      <Box sx={{ display: 'grid', gap: 4, maxWidth: 640 }}>
        {problem && <Alert severity="error">{problem.message}</Alert>}
        {kind && asksWhy && <WhyExtra planned={course.plannedSessions} onChoose={setExtraReason} />}
        {kind && problem && <WaysOn course={course} problem={problem} onAgain={again} onKinds={() => setKind(null)} />}
        {!kind &&
          sessionKinds.map((each) => (
            <KindTile key={each} kind={each} fits={fitting.includes(each)} onChoose={() => setKind(each)} />
          ))}
      </Box>
    </Page>
  );
}

const unreached = new ApiProblem({ code: OFFLINE, message: 'There is no connection.' });

/** Starts the session that the address names: `?treatment=…&kind=…&appointment=…&clinic=…`. */
export function StartSession() {
  const [params] = useSearchParams();
  const queryClient = useQueryClient();
  const treatmentId = params.get('treatment') ?? '';
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey: ['treatments', treatmentId, 'to-log'],
    queryFn: async () => {
      const { treatment } = await graphql(TreatmentToLogDocument, { id: treatmentId });
      if (!treatment) throw new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is nothing at this address.' });
      return treatment;
    },
    placeholderData: () => courseInCache(queryClient, treatmentId),
  });
  if (error) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!data)
    return fetchStatus === 'paused' ? <Trouble problem={unreached} onRetry={() => void refetch()} page /> : null;
  const kind = params.get('kind');
  const clinicId = params.get('clinic');
  return (
    <PreCheck
      treatmentId={data.id}
      client={data.client}
      clinicId={clinicId}
      lead={`${data.client.name} · ${indicationWords[data.indication]}`}
      back={{ to: `/treatments/${data.id}`, word: 'the treatment' }}
    >
      {(overrides) => (
        <Starter
          course={data}
          overrides={overrides}
          wanted={isKind(kind) ? kind : null}
          appointmentId={params.get('appointment')}
          clinicId={clinicId}
        />
      )}
    </PreCheck>
  );
}
