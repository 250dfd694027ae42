import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useLogoutIfAccessDenied } from 'react-admin';
import { Link } from 'react-router-dom';
import { ApiProblem, isOffline } from '../../providers/problem.ts';
import type { LogState } from './autosave.ts';
import { valueWords, wordsOfDifference } from './difference-words.ts';
import { useEditor } from './editor.ts';
import type { LiveLog } from './live-logs.ts';
import { clockOf } from './log-times.ts';
import { differencesOf } from './merge.ts';

interface LogNoticeProps {
  log: LiveLog;
  state: LogState;
  problem: unknown;
}

/** What was typed here and is nowhere else, to be read and copied before it is let go. */
function OnlyHere({ state, theirs }: { state: LogState; theirs: LogState['base'] }) {
  const { lots, about } = useEditor();
  const differences = differencesOf(state.base.draft, state.draft, theirs.draft).filter(
    ({ touched }) => touched !== 'theirs',
  );
  const words = { rows: lots.rows, zone: about.clinic.zone, mine: state.draft, theirs: theirs.draft };
  return (
    <Box component="ul" sx={{ my: 2, pl: 5 }}>
      {differences.map((difference) => (
        <li key={difference.path} dir="auto">
          {`${wordsOfDifference(difference, words)}: ${valueWords(difference, 'mine', words)}`}
        </li>
      ))}
    </Box>
  );
}

/** The one thing a person should know about this log before going on, if there is one; in sight wherever they are. */
export function LogNotice(props: LogNoticeProps) {
  const notice = useNotice(props);
  if (!notice) return null;
  return (
    <Box sx={{ maxWidth: 928, mx: 'auto', px: { xs: 2, sm: 6 }, pb: 3, maxHeight: '50dvh', overflowY: 'auto' }}>
      {notice}
    </Box>
  );
}

function useNotice({ log, state, problem }: LogNoticeProps) {
  const { about, autosave } = log;
  const { status } = state;
  const endSignIn = useLogoutIfAccessDenied();
  if (status.is === 'signed_out') {
    const signIn = () => void endSignIn(new ApiProblem({ code: 'ACCESS.NOT_SIGNED_IN', message: 'Sign in to go on.' }));
    return (
      <Alert
        severity="warning"
        action={
          <Button color="inherit" onClick={signIn}>
            Sign in
          </Button>
        }
      >
        <AlertTitle>Your sign-in is over</AlertTitle>
        What you typed is kept on this device. Sign in again and it is sent; you may also go on typing first.
      </Alert>
    );
  }
  if (status.is === 'completed') {
    const { savedBy, savedAt } = status.theirs;
    return (
      <Alert severity="warning">
        <AlertTitle>{`${savedBy.name} completed this session at ${clockOf(savedAt, about.clinic.zone)}`}</AlertTitle>A
        completed session does not change any more. This was typed here and is not in it; tell your colleague, or copy
        it.
        <OnlyHere state={state} theirs={status.theirs} />
        <Button variant="outlined" onClick={() => autosave.letGo(status.theirs)}>
          Show the completed session
        </Button>
      </Alert>
    );
  }
  if (status.is === 'gone') {
    return (
      <Alert severity="error">
        <AlertTitle>This session was discarded</AlertTitle>
        Somebody else threw the draft away, so it cannot be saved. What you typed is still on this screen and on this
        device.
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
          <Button variant="outlined" component={Link} to={`/treatments/${about.treatment.id}`}>
            Open the treatment
          </Button>
          <Button
            variant="text"
            color="inherit"
            component={Link}
            to={`/treatments/${about.treatment.id}`}
            onClick={() => autosave.forget()}
          >
            Let go of what I typed
          </Button>
        </Box>
      </Alert>
    );
  }
  if (problem instanceof Error) {
    return (
      <Alert severity="error">
        <AlertTitle>{status.is === 'refused' ? 'This could not be saved' : 'This could not be completed'}</AlertTitle>
        {isOffline(problem) ? problem.message : `${problem.message} What you typed is still here.`}
      </Alert>
    );
  }
  if (!log.deviceKeeps()) {
    return (
      <Alert severity="warning">
        This device keeps no drafts: its storage is full or closed. Leave this page open until it says that everything
        is saved.
      </Alert>
    );
  }
  return null;
}
