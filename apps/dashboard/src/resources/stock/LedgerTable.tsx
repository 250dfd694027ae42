import { Box, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { Section } from '../../controls/Section.tsx';
import { When } from '../../controls/When.tsx';
import { useMay } from '../../providers/viewer.ts';
import { counted } from '../../words/numbers.ts';
import type { LotRecord } from './lot-query.ts';
import { amountWords, changeWords, movementWords } from './stock-words.ts';

/** Each line with what was left after it. */
function withBalances({ movements, balance }: LotRecord) {
  let left = balance;
  return movements.map((line) => {
    const after = left;
    left = Math.round((left - line.amount) * 1000) / 1000;
    return { ...line, after };
  });
}

/** Everything that happened to the content of a lot, the newest first. */
export function LedgerTable({ lot }: { lot: LotRecord }) {
  const may = useMay();
  const lines = withBalances(lot);
  const { unit } = lot.product;
  return (
    <Section title="Ledger" note={counted(lines.length, 'line')} padded={false}>
      {lines.length === 0 ? (
        <Typography color="textSecondary" sx={{ p: 6 }}>
          Nothing is written about the content of this lot: it came before amounts were kept. Count it once, and the
          ledger begins.
        </Typography>
      ) : (
        <TableContainer>
          <Table>
            <TableHead>
              <TableRow>
                <TableCell>When</TableCell>
                <TableCell>What</TableCell>
                <TableCell align="right">Change</TableCell>
                <TableCell align="right">Left</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {lines.map((line) => (
                <TableRow key={line.id}>
                  <TableCell>
                    <When at={line.happenedAt} zone={lot.clinic.zone} />
                    <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
                      {line.by?.name}
                    </Box>
                  </TableCell>
                  <TableCell>
                    {line.sessionId && may('record.read') ? (
                      <Link component={RouterLink} to={`/sessions/${line.sessionId}`}>
                        {movementWords[line.kind]}
                      </Link>
                    ) : (
                      movementWords[line.kind]
                    )}
                    <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
                      {line.reason}
                    </Box>
                  </TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {changeWords(line.amount, unit)}
                  </TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
                    {amountWords(line.after, unit)}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}
