import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { usePageTitle } from '../../controls/page-title.ts';
import { ApiProblem, isStale, OFFLINE } from '../../providers/problem.ts';
import { useViewer } from '../../providers/viewer.ts';
import { ConflictView } from './ConflictView.tsx';
import { DiscardDialog } from './DiscardDialog.tsx';
import { snapshotOf } from './draft.ts';
import { LogEditorContext } from './editor.ts';
import { LogFooter } from './LogFooter.tsx';
import { LogHeader } from './LogHeader.tsx';
import { LogNotice } from './LogNotice.tsx';
import type { LiveLog } from './live-logs.ts';
import { completeLog, discardLog, type LogRecord, latestLog } from './log-server.ts';
import { StepContent } from './StepContent.tsx';
import { StepNav } from './StepNav.tsx';
import { saveWords } from './save-words.ts';
import { openBySteps, touchedSteps } from './steps.ts';
import { useLogState, useSendOnLeaving } from './use-log.ts';
import { useLogEditor } from './use-log-editor.ts';
import { useStep } from './use-step.ts';

interface SessionLogProps {
  log: LiveLog;
  record: LogRecord | undefined;
  onCompleted: () => void;
}

const unreached = new ApiProblem({
  code: OFFLINE,
  message: 'There is no connection. Everything is kept on this device; complete the session once it is back.',
});

const notYet = new ApiProblem({
  code: OFFLINE,
  message: 'Not everything is saved yet. Wait for "Saved" above, then complete the session.',
});

const savedMeanwhile = (name: string) =>
  new ApiProblem({
    code: 'INPUT.STALE',
    message: `${name} saved this session meanwhile. Look it over, then complete it.`,
  });

/** Completing: everything is sent first; a refusal stands where it belongs. */
function useComplete({ log, onCompleted }: SessionLogProps, onProblem: (problem: unknown) => void) {
  const [completing, setCompleting] = useState(false);
  const me = useViewer().staffMember;
  const { autosave, about, tabs } = log;
  const send = async (again: boolean): Promise<void> => {
    if (!(await autosave.flush())) {
      const { is } = autosave.state.status;
      if (is === 'retrying') onProblem(unreached);
      // Still on its way after several tries; whoever pressed must not be left without a word.
      if (is === 'waiting' || is === 'saving') onProblem(notYet);
      return;
    }
    try {
      const snapshot = snapshotOf(await completeLog(about.id, autosave.state.base.version));
      onCompleted();
      autosave.letGo(snapshot);
      tabs.tell(snapshot);
    } catch (problem) {
      if (!isStale(problem)) throw problem;
      const latest = snapshotOf(await latestLog(about.id));
      autosave.receive(latest);
      if (latest.state === 'completed') return;
      // A colleague's version is for a person to look at. A page of one's own has been merged: what was asked stands.
      if (latest.savedBy.id !== me.id) throw savedMeanwhile(latest.savedBy.name);
      if (!again) throw problem;
      await send(false);
    }
  };
  const complete = async () => {
    setCompleting(true);
    onProblem(null);
    await send(true).catch(onProblem);
    setCompleting(false);
  };
  return { completing, complete };
}

/** The log of a session that is being done: one screen, kept as it is typed. */
export function SessionLog(props: SessionLogProps) {
  const { log, record } = props;
  const { about, autosave } = log;
  const state = useLogState(log);
  const navigate = useNavigate();
  const [problem, setProblem] = useState<unknown>(null);
  const [discarding, setDiscarding] = useState(false);
  const refusal = problem ?? (state.status.is === 'refused' ? state.status.problem : null);
  const [step, setStep] = useStep(state.draft);
  const { editor, points, insist, jumpTo } = useLogEditor(log, state, record, refusal, setStep);
  const { completing, complete } = useComplete(props, setProblem);
  usePageTitle(`Session, ${about.client.name}`);
  useSendOnLeaving(log);

  const blocking = points.find(({ warning }) => !warning);
  const tryToComplete = () => {
    insist();
    const wrong = [...state.held.keys()][0] ?? blocking?.field;
    if (wrong === undefined) void complete();
    else jumpTo(wrong);
  };
  const discard = async () => {
    // What is on its way first: it would make the version that is discarded an old one.
    await autosave.flush();
    const { version } = autosave.state.base;
    if (version > 0) await discardLog(about.id, version);
    autosave.forget();
    navigate(`/treatments/${about.treatment.id}`, { replace: true });
  };
  const { status } = state;
  // Nothing can be completed any more: what is here can only be read.
  const over = status.is === 'gone' || status.is === 'completed';
  const word = saveWords(state, about.clinic.zone);
  return (
    <LogEditorContext value={editor}>
      <Box
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 'calc(100dvh - 64px)', mb: { xs: -24, sm: -12 } }}
      >
        <LogHeader about={about} word={word}>
          {status.is !== 'conflict' && (
            <StepNav step={step} open={openBySteps(points)} touched={touchedSteps(state.draft)} onStep={setStep} />
          )}
          <LogNotice log={log} state={state} problem={refusal} />
        </LogHeader>
        {status.is === 'conflict' ? (
          <ConflictView log={log} state={state} theirs={status.theirs} />
        ) : (
          <>
            <Box
              onBlur={() => state.unsent && void autosave.flush()}
              sx={{
                flex: 1,
                width: 1,
                maxWidth: 928,
                mx: 'auto',
                px: { xs: 4, sm: 6 },
                pt: 5,
                display: 'grid',
                gap: 4,
                alignContent: 'start',
                gridTemplateColumns: 'minmax(0, 1fr)',
              }}
            >
              <StepContent step={step} />
              {step === 'finish' && (
                <Button
                  variant="text"
                  color="error"
                  startIcon={<DeleteOutlineRounded />}
                  onClick={() => setDiscarding(true)}
                  sx={{ justifySelf: 'start', minHeight: 44 }}
                >
                  Discard this draft…
                </Button>
              )}
            </Box>
            {!over && (
              <LogFooter
                points={points}
                onPoint={({ field }) => jumpTo(field)}
                step={step}
                onStep={setStep}
                completing={completing}
                onComplete={tryToComplete}
              />
            )}
          </>
        )}
      </Box>
      {discarding && (
        <DiscardDialog client={about.client.name} onDiscard={discard} onClose={() => setDiscarding(false)} />
      )}
    </LogEditorContext>
  );
}
