import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import { Box, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { column } from '../../controls/layout.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { isolated } from '../../words/names.ts';
import { counted } from '../../words/numbers.ts';
import { agreementWords, changeWords } from './grading-words.ts';
import { useResult } from './use-gradings.ts';

type Result = NonNullable<ReturnType<typeof useResult>['data']>;

function Graders({ result }: { result: Result }) {
  return (
    <Section title="What each grader found" note={`of ${counted(result.pairs, 'pair')}`} padded={false}>
      <Box tabIndex={0} role="region" aria-label="Graders" sx={{ overflowX: 'auto' }}>
        <Table aria-label="Graders">
          <TableHead>
            <TableRow sx={{ bgcolor: 'background.sunk' }}>
              <TableCell>Grader</TableCell>
              <TableCell align="right">Pairs scored</TableCell>
              <TableCell align="right">Mean change, −3 to 3</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {result.graders.map(({ grader, graded, meanChange }) => (
              <TableRow key={grader?.name ?? graded}>
                <TableCell component="th" scope="row">
                  {grader ? isolated(grader.name) : 'Somebody who left'}
                </TableCell>
                <TableCell align="right">{graded}</TableCell>
                <TableCell align="right">{changeWords(meanChange)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}

function Agreements({ result }: { result: Result }) {
  const { agreements, leastPairs } = result;
  return (
    <Section title="How far they agree" padded={false}>
      {agreements.length === 0 && (
        <Nothing
          icon={GroupsOutlined}
          title="One grader alone"
          text="Agreement needs at least two graders who scored the same pairs."
        />
      )}
      {agreements.length > 0 && (
        <Box tabIndex={0} role="region" aria-label="Agreement" sx={{ overflowX: 'auto' }}>
          <Table aria-label="Agreement between graders">
            <TableHead>
              <TableRow sx={{ bgcolor: 'background.sunk' }}>
                <TableCell>Graders</TableCell>
                <TableCell align="right">Pairs both scored</TableCell>
                <TableCell>Weighted kappa, squared weights</TableCell>
                <TableCell>Linear weights</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {agreements.map(({ graders, pairs, quadratic, linear }) => {
                const names = graders.map(({ name }) => isolated(name)).join(' and ');
                return (
                  <TableRow key={names}>
                    <TableCell component="th" scope="row">
                      {names}
                    </TableCell>
                    <TableCell align="right">{pairs}</TableCell>
                    <TableCell>{agreementWords(quadratic, pairs, leastPairs)}</TableCell>
                    <TableCell>{linear ? agreementWords(linear, pairs, leastPairs) : '–'}</TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </Box>
      )}
      <Typography variant="caption" color="textSecondary" component="p" sx={{ px: { xs: 4, sm: 6 }, py: 3, m: 0 }}>
        Kappa is agreement beyond chance: 1 is perfect, 0 is chance. In brackets the 95 % interval (Fleiss, Cohen and
        Everitt 1969). Photos withdrawn since are left out.
      </Typography>
    </Section>
  );
}

/** What a closed round found, with its counts. */
export function FoundSection({ id }: { id: string }) {
  const { data, error, refetch, isPending } = useResult(id);
  if (error) return <Trouble problem={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton variant="rounded" height={320} aria-label="Loading what was found" />;
  if (!data) return null;
  return (
    <Box sx={column}>
      <Graders result={data} />
      <Agreements result={data} />
    </Box>
  );
}
