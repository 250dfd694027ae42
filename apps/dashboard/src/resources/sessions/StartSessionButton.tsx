import { Button } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router-dom';
import { type Start, startAddress } from './start-address.ts';

const preloadAfterMs = 1_500;

/** Fetches the logger while there is a connection, so that a session can be started when there is none. */
function usePreloadedLogger(): void {
  useEffect(() => {
    const load = () =>
      void Promise.all([import('./StartSession.tsx'), import('./SessionLogger.tsx')]).catch(() => undefined);
    const timer = setTimeout(load, preloadAfterMs);
    return () => clearTimeout(timer);
  }, []);
}

interface StartSessionButtonProps {
  start: Start;
  variant: 'contained' | 'outlined';
  children: ReactNode;
}

/** Starts a session; pressed twice, or again after a reload, it starts one. */
export function StartSessionButton({ start, variant, children }: StartSessionButtonProps) {
  usePreloadedLogger();
  return (
    <Button variant={variant} component={Link} to={startAddress(start)}>
      {children}
    </Button>
  );
}
