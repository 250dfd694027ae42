import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Button, Skeleton } from '@mui/material';
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { ApiProblem } from '../../providers/problem.ts';
import { dayInFull, dayOf } from '../../words/dates.ts';
import { AftercareDays } from './AftercareDays.tsx';
import { useAftercare } from './hand-over.ts';

const unknown = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is no such session.' });

/** A client's days after one session, for paper and for a phone. */
export function AftercarePage() {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const now = useNow();
  const { data, error, refetch } = useAftercare(id);
  const given = data?.aftercareOfSession;
  const ready = given !== undefined && given !== null;
  const printNow = ready && address.get('print') === '1';
  useEffect(() => {
    if (printNow) window.print();
  }, [printNow]);
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!data) return <Skeleton variant="rounded" height={480} sx={{ m: 6 }} />;
  if (!given || !data.session) return <Trouble problem={unknown} page />;
  const { client, clinic } = data.session;
  return (
    <Page
      title="Your days after the session"
      back={{ to: `/sessions/${id}`, word: 'the session' }}
      lead={`${client.name} · ${clinic.name}, ${clinic.city} · session of ${dayInFull(given.day)}`}
      actions={
        <Button variant="contained" startIcon={<PrintOutlined />} onClick={() => window.print()}>
          Print
        </Button>
      }
    >
      <AftercareDays protocol={given.version} day={given.day} today={dayOf(now, clinic.zone)} heading="h2" />
    </Page>
  );
}
