import { Box, Skeleton, Typography } from '@mui/material';
import { type EnquiryCell, enquiryTotals } from '@stipple/domain/enquiries';
import { useQuery } from '@tanstack/react-query';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { EnquiryFiguresDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { addDays, dayInFull, dayOf } from '../../words/dates.ts';
import { countWords, percentWords } from '../../words/numbers.ts';
import { FigureTable } from '../reports/FigureTable.tsx';
import { sourceWords } from './enquiry-words.ts';

const daysCounted = 90;
const heads = ['', 'Came in', 'Spoken with', 'Consult booked', 'Won', 'Lost'];

/** "25 % (3 of 12)": a share never stands without what it is a share of. */
export function shareWords(part: number, whole: number): string {
  return whole === 0 ? 'none came in' : `${percentWords(part / whole)} (${countWords(part)} of ${countWords(whole)})`;
}

function Table({
  label,
  cells,
  wordOf,
  by,
}: {
  label: string;
  cells: readonly EnquiryCell[];
  wordOf: (key: string) => string;
  by: (cell: EnquiryCell) => string;
}) {
  const totals = [...enquiryTotals(cells, by)].sort(([, a], [, b]) => b.received - a.received);
  const all = enquiryTotals(cells, () => 'all').get('all');
  const rows = [...totals.map(([key, counts]) => ({ key, head: wordOf(key), counts, total: false }))];
  if (all && rows.length > 1) rows.push({ key: 'all', head: 'All', counts: all, total: true });
  return (
    <Box sx={{ overflowX: 'auto' }} role="region" aria-label={label} tabIndex={0}>
      <FigureTable
        label={label}
        heads={[label, ...heads.slice(1)]}
        rows={rows.map(({ key, head, counts, total }) => ({
          ...{ key, head, total },
          cells: [
            countWords(counts.received),
            ...[counts.contacted, counts.booked, counts.won, counts.lost].map((part) =>
              shareWords(part, counts.received),
            ),
          ],
        }))}
      />
    </Box>
  );
}

/** How many of those who asked came how far, by source and by clinic. */
export function EnquiryFigures({ clinicIds }: { clinicIds: string[] }) {
  const { all } = useClinicScope();
  const lastDay = dayOf(new Date(), all[0]?.zone ?? 'UTC');
  const firstDay = addDays(lastDay, 1 - daysCounted);
  const asked = { firstDay, lastDay, ...(clinicIds.length > 0 && { clinicIds }) };
  const { data, error, refetch } = useQuery({
    queryKey: ['enquiries', 'figures', asked],
    queryFn: async () => (await graphql(EnquiryFiguresDocument, asked)).enquiryFigures as readonly EnquiryCell[],
  });
  const clinicWord = (id: string) => all.find((clinic) => clinic.id === id)?.name ?? 'Another clinic';
  return (
    <Box sx={{ mt: 6 }}>
      <Section title="How enquiries went" note={`the last ${daysCounted} days`} padded={false}>
        {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton variant="rounded" height={120} sx={{ m: 4 }} />}
        {data?.length === 0 && (
          <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 6 }, py: 4 }}>
            Nobody has asked in this time.
          </Typography>
        )}
        {data && data.length > 0 && (
          <>
            <Table
              label="By source"
              cells={data}
              by={({ source }) => source}
              wordOf={(key) => sourceWords[key as keyof typeof sourceWords]}
            />
            <Table label="By clinic" cells={data} by={({ clinicId }) => clinicId} wordOf={clinicWord} />
            <Typography color="textSecondary" variant="caption" component="p" sx={{ px: { xs: 4, sm: 6 }, py: 3 }}>
              {`Received from ${dayInFull(firstDay)} to ${dayInFull(lastDay)}, on each clinic’s own days. Shares are of those who came in; those who came in lately may still be won.`}
            </Typography>
          </>
        )}
      </Section>
    </Box>
  );
}
