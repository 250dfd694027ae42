import { Box } from '@mui/material';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { dayInFull, durationWords, minutesBetween, timeOf } from '../../words/dates.ts';
import { appointmentKindWords, appointmentStateWords } from '../../words/terms.ts';
import type { Column } from './columns.ts';
import { lackWords, type Standing } from './entry-words.ts';

/** True while the page is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    const paper = window.matchMedia('print');
    const turn = ({ matches }: { matches: boolean }) => (matches ? begin() : end());
    paper.addEventListener('change', turn);
    return () => {
      paper.removeEventListener('change', turn);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

interface PrintSheetProps {
  columns: readonly Column[];
  standings: ReadonlyMap<string, Standing>;
  clinicOf: (clinicId: string) => string;
}

/** The days on paper: a table for each column, everything in it, and room for a tick. */
export function PrintSheet(props: PrintSheetProps) {
  return usePrinting() ? <Sheet {...props} /> : null;
}

export function Sheet({ columns, standings, clinicOf }: PrintSheetProps) {
  const filled = columns.filter(({ entries }) => entries.length > 0);
  return (
    <Box
      sx={{
        color: 'black',
        '& table': { width: '100%', borderCollapse: 'collapse', mb: 5, breakInside: 'avoid' },
        '& caption': { textAlign: 'left', fontWeight: 600, fontSize: 15, pb: 1 },
        '& td': { borderTop: '1px solid #999', py: 1, pr: 3, verticalAlign: 'top' },
        '& td:first-of-type': { whiteSpace: 'nowrap', width: 120 },
      }}
    >
      {filled.map((column) => (
        <table key={column.key} className="figures">
          <caption>{`${column.title}, ${clinicOf(column.clinicId)}, ${dayInFull(column.day)}`}</caption>
          <tbody>
            {column.entries
              .toSorted((a, b) => a.from - b.from)
              .map(({ it }) => {
                const standing = standings.get(it.id);
                const minutes = durationWords(minutesBetween(it.startsAt, it.endsAt));
                return (
                  <tr key={it.id}>
                    <td>{`☐ ${timeOf(it.startsAt, column.zone)} · ${minutes}`}</td>
                    <td>
                      <strong>{it.clientName}</strong>
                      {it.note ? ` (${it.note})` : ''}
                    </td>
                    <td>{`${appointmentKindWords[it.kind]}, ${appointmentStateWords[it.state].toLowerCase()}`}</td>
                    <td>{(standing && lackWords(standing)) ?? ''}</td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      ))}
    </Box>
  );
}
