import { Alert, Button, Snackbar } from '@mui/material';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { ApiProblem } from '../../providers/problem.ts';
import { refreshHours } from './hours-query.ts';

interface Done {
  /** Makes each notice a new one. */
  key: number;
  words: string;
  /** Puts it back as it was; nothing when it could not be done in the first place. */
  undo: (() => Promise<unknown>) | undefined;
  failed: boolean;
}

type Say = (words: string, undo?: () => Promise<unknown>) => void;
interface Acting {
  say: Say;
  /** Does something, says so, offers to take it back; says why when it could not be done. @returns whether it was done */
  act: (run: () => Promise<{ words: string; undo?: () => Promise<unknown> }>) => Promise<boolean>;
}

const ActingContext = createContext<Acting | null>(null);

const whyOf = (problem: unknown) =>
  problem instanceof ApiProblem ? problem.message : 'That did not work, and nothing was changed. Try again.';

/** Around a screen whose acts can be taken back: done at once, undone for a while. */
export function UndoBar({ children }: { children: ReactNode }) {
  const [done, setDone] = useState<Done | null>(null);
  const show = (words: string, undo?: () => Promise<unknown>, failed = false) =>
    setDone((before) => ({ key: (before?.key ?? 0) + 1, words, undo, failed }));
  const act: Acting['act'] = async (run) => {
    try {
      const { words, undo } = await run();
      refreshHours();
      show(words, undo);
      return true;
    } catch (problem) {
      refreshHours();
      show(whyOf(problem), undefined, true);
      return false;
    }
  };
  const takeBack = async (undo: () => Promise<unknown>) => {
    setDone(null);
    await act(async () => {
      await undo();
      return { words: 'Put back as it was.' };
    });
  };
  return (
    <ActingContext.Provider value={{ say: show, act }}>
      {children}
      <Snackbar
        key={done?.key}
        open={done !== null}
        autoHideDuration={done?.undo ? 12_000 : 8_000}
        onClose={(_, reason) => reason !== 'clickaway' && setDone(null)}
        sx={{ mb: { xs: 8, md: 0 } }}
      >
        <Alert
          severity={done?.failed ? 'error' : 'success'}
          variant="outlined"
          role="status"
          sx={{ bgcolor: 'background.paper', alignItems: 'center' }}
          action={
            done?.undo && (
              <Button size="small" onClick={() => done.undo && void takeBack(done.undo)}>
                Undo
              </Button>
            )
          }
        >
          {done?.words}
        </Alert>
      </Snackbar>
    </ActingContext.Provider>
  );
}

export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (!acting) throw new Error('useActing is for what stands inside an UndoBar');
  return acting;
}
