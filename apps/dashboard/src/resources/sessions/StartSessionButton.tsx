import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router-dom';
import { preCheckQuery } from '../safety/pre-check-query.ts';
import { type Start, startAddress } from './start-address.ts';

const preloadAfterMs = 1_500;

/** Fetches the logger, and whether the client may be treated, while there is a connection, so that a session can be started when there is none. */
function usePreloadedLogger({ treatmentId, clinicId }: Start): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const load = () => {
      void Promise.all([import('./StartSession.tsx'), import('./SessionLogger.tsx')]).catch(() => undefined);
      void queryClient.prefetchQuery(preCheckQuery(treatmentId, clinicId ?? null));
    };
    const timer = setTimeout(load, preloadAfterMs);
    return () => clearTimeout(timer);
  }, [queryClient, treatmentId, clinicId]);
}

interface StartSessionButtonProps {
  start: Start;
  variant: 'contained' | 'outlined';
  children: ReactNode;
}

/** Starts a session; pressed twice, or again after a reload, it starts one. */
export function StartSessionButton({ start, variant, children }: StartSessionButtonProps) {
  usePreloadedLogger(start);
  return (
    <Button variant={variant} component={Link} to={startAddress(start)}>
      {children}
    </Button>
  );
}
