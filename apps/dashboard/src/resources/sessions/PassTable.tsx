import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { nearColumns } from '../../controls/layout.ts';
import { Section } from '../../controls/Section.tsx';
import { visuallyHidden } from '../../controls/visually-hidden.ts';
import { counted } from '../../words/numbers.ts';
import { zoneWords } from '../../words/terms.ts';
import type { LogRecord } from './log-server.ts';
import { recipeWords, speedUnitWords } from './recipe-words.ts';
import { pigmentWords } from './use-lots.ts';

type Row = LogRecord['passes'][number];

const speedWords = ({ speed, speedUnit }: Row): string | null =>
  speed === null ? null : `${speed} ${speedUnit ? speedUnitWords[speedUnit] : ''}`.trim();

/** What matters, and below it quietly what belongs to it. */
function Two({ first, second }: { first: ReactNode; second: ReactNode }) {
  if (!first && !second) return '–';
  return (
    <>
      {first ?? '–'}
      {second && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          {second}
        </Box>
      )}
    </>
  );
}

/** What was applied: each pigment with its lot, and the water. */
function MixLines({ mix: { parts, waterMl } }: { mix: NonNullable<Row['mix']> }) {
  return (
    <>
      {parts.map((part) => (
        <Two
          key={part.lotId}
          first={pigmentWords(part)}
          second={
            <span style={{ whiteSpace: 'nowrap' }}>
              {[part.ml !== null && `${part.ml} ml`, `lot ${part.lotNumber}`].filter(Boolean).join(' · ')}
            </span>
          }
        />
      ))}
      {waterMl > 0 && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>{`${waterMl} ml water`}</Box>
      )}
    </>
  );
}

function PassRow({ pass, index }: { pass: Row; index: number }) {
  const { zone, mix, needle, depthMm, machine, minutes } = pass;
  return (
    <TableRow sx={{ '& td': { verticalAlign: 'top' }, '&:last-of-type td': { borderBottom: 0 } }}>
      <TableCell sx={{ color: 'text.secondary' }}>{index + 1}</TableCell>
      <TableCell>{zoneWords[zone]}</TableCell>
      <TableCell>{mix ? <MixLines mix={mix} /> : '–'}</TableCell>
      <TableCell>{needle ?? '–'}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{depthMm === null ? '–' : `${depthMm} mm`}</TableCell>
      <TableCell>
        <Two first={machine} second={speedWords(pass)} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {minutes === null ? '–' : `${minutes} min`}
      </TableCell>
    </TableRow>
  );
}

/** The passes of a completed session: a table where there is room, a list on a phone. */
export function PassTable({ passes }: { passes: readonly Row[] }) {
  return (
    <Section title="Passes" note={counted(passes.length, 'pass', 'passes')} padded={false}>
      <Table sx={{ ...nearColumns, display: { xs: 'none', sm: 'table' }, '@media print': { display: 'table' } }}>
        <TableHead>
          <TableRow>
            <TableCell>
              <span style={visuallyHidden}>Number</span>
            </TableCell>
            {['Zone', 'Pigment', 'Needle', 'Depth', 'Machine'].map((word) => (
              <TableCell key={word}>{word}</TableCell>
            ))}
            <TableCell align="right">Time</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {passes.map((pass, index) => (
            <PassRow key={pass.id} pass={pass} index={index} />
          ))}
        </TableBody>
      </Table>
      <Box
        component="ol"
        sx={{
          display: { xs: 'block', sm: 'none' },
          '@media print': { display: 'none' },
          listStyle: 'none',
          m: 0,
          p: 0,
        }}
      >
        {passes.map((pass, index) => (
          <Box
            component="li"
            key={pass.id}
            sx={{ px: 4, py: 3, borderTop: index > 0 ? 1 : 0, borderColor: 'divider', overflowWrap: 'anywhere' }}
          >
            <Typography variant="subtitle2">{`${index + 1} · ${zoneWords[pass.zone]}`}</Typography>
            {pass.mix && <MixLines mix={pass.mix} />}
            <Typography color="textSecondary" className="figures">
              {recipeWords(pass)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
