import { Box, Skeleton } from '@mui/material';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { Trouble } from '../../controls/Trouble.tsx';
import type { LiveLog } from './live-logs.ts';
import { type LogRecord, latestLog } from './log-server.ts';
import { SessionLog } from './SessionLog.tsx';
import { SessionRecord } from './SessionRecord.tsx';
import { useLog, useLogState } from './use-log.ts';

function LogSkeleton() {
  return (
    <Box role="status" aria-label="Loading" sx={{ maxWidth: 928, mx: 'auto', px: { xs: 4, sm: 6 }, pt: 4 }}>
      <Skeleton variant="text" sx={{ typography: 'h2', width: 240 }} />
      {[148, 320, 160].map((height) => (
        <Skeleton key={height} variant="rounded" height={height} sx={{ mt: 4, borderRadius: 3 }} />
      ))}
    </Box>
  );
}

/** A log until it is completed, its record from then on. */
function LogOrRecord({ log, record }: { log: LiveLog; record: LogRecord | undefined }) {
  const { base, status } = useLogState(log);
  const [justNow, setJustNow] = useState(false);
  const done = base.state === 'completed' && status.is !== 'completed';
  const stale = done && record?.state !== 'completed';
  const { id } = log.about;
  // Completed in another tab: this one has heard of it and has yet to read the record.
  useEffect(() => {
    if (stale) void latestLog(id).catch(() => undefined);
  }, [stale, id]);
  if (stale) return <LogSkeleton />;
  if (done && record) return <SessionRecord record={record} justNow={justNow} />;
  return <SessionLog log={log} record={record} onCompleted={() => setJustNow(true)} />;
}

function Session({ id }: { id: string }) {
  const screen = useLog(id);
  switch (screen.is) {
    case 'loading':
      return <LogSkeleton />;
    case 'trouble':
      return <Trouble problem={screen.problem} onRetry={screen.retry} page />;
    case 'record':
      return <SessionRecord record={screen.record} />;
    case 'log':
      return <LogOrRecord log={screen.log} record={screen.record} />;
  }
}

/** The record of one session: written while it is done, read afterwards. */
export function SessionLogger() {
  const { id = '' } = useParams();
  return <Session key={id} id={id} />;
}
