import BarChartOutlined from '@mui/icons-material/BarChartOutlined';
import { Card, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { MessageFiguresDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { monthWords } from '../../words/dates.ts';
import { countWords } from '../../words/numbers.ts';
import { purposeWords } from '../../words/terms.ts';
import { MessageTabs } from './MessageTabs.tsx';

const MONTHS = 6;

/** "82 % (41 of 50)"; a dash where there is nothing to be a part of. */
const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${Math.round((part / whole) * 100)} % (${countWords(part)} of ${countWords(whole)})`;

function firstMonth(now: Date): string {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1, 1));
  return month.toISOString().slice(0, 7);
}

/** What became of what was due, by month and purpose, each share with what it is of. */
export function MessageFiguresPage() {
  const { ids } = useClinicScope();
  const now = useNow();
  const asked = { firstMonth: firstMonth(now), months: MONTHS, clinicIds: ids.length > 0 ? ids : null };
  const { data, error, refetch } = useQuery({
    queryKey: ['reminders', 'figures', asked],
    queryFn: async () => (await graphql(MessageFiguresDocument, asked)).messageFigures,
  });
  return (
    <Page
      title="Message figures"
      lead={`Messages that were due in the last ${MONTHS} months, by the month of each clinic’s calendar.`}
      tabs={<MessageTabs />}
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={320} />}
      {data?.length === 0 && (
        <Nothing icon={BarChartOutlined} title="Nothing was due yet" text="Figures come with the first message." />
      )}
      {data && data.length > 0 && (
        <Card sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {['Month', 'Purpose'].map((head) => (
                  <TableCell key={head}>{head}</TableCell>
                ))}
                {[
                  'Due',
                  'Sent, of due',
                  'Arrived, of sent',
                  'Failed',
                  'Uncertain',
                  'Not sent',
                  'Waiting',
                  'SMS segments',
                ].map((head) => (
                  <TableCell key={head} align="right">
                    {head}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data.map((row) => (
                <TableRow key={`${row.month} ${row.purpose}`}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{monthWords(`${row.month}-01`)}</TableCell>
                  <TableCell>{purposeWords[row.purpose]}</TableCell>
                  <TableCell align="right">{countWords(row.due)}</TableCell>
                  <TableCell align="right">{share(row.sent, row.due)}</TableCell>
                  <TableCell align="right">{share(row.delivered, row.sent)}</TableCell>
                  {[row.failed, row.uncertain, row.notSent, row.waiting, row.segments].map((n, nth) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns stand where they stand.
                    <TableCell key={nth} align="right">
                      {countWords(n)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Card>
      )}
      <Typography color="textSecondary" sx={{ mt: 3 }}>
        Only carriers that report back can say that a message arrived; the mailbox and plain mail do not.
      </Typography>
    </Page>
  );
}
