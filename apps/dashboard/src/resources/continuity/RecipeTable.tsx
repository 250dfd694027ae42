import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { zoneWords } from '../../words/terms.ts';
import type { CardSession } from './card-query.ts';
import { insteadWords } from './shade-words.ts';

type CardPass = CardSession['passes'][number];
type CardMix = NonNullable<CardPass['mix']>;

const unitWords = { hertz: 'Hz', rpm: 'rpm', volt: 'V' } as const;

function speedWords({ machine, speed, speedUnit }: CardPass): string {
  const shown = speed === null ? null : `${speed} ${speedUnit ? unitWords[speedUnit] : ''}`.trim();
  return [machine, shown].filter(Boolean).join(', ') || '–';
}

/** Each pigment with its lot and amount, what to take in its place, and the water. */
function MixLines({ mix, clinicName }: { mix: CardMix; clinicName: string }) {
  return (
    <>
      {mix.label && (
        <Box sx={{ fontWeight: 500 }}>
          {mix.clinic.name === clinicName ? mix.label : `${mix.label}, made at ${mix.clinic.name}`}
        </Box>
      )}
      {mix.parts.map(({ lotId, ml, lotNumber, product }) => (
        <Box key={lotId} sx={{ mb: 1 }}>
          {`${ml === null ? '' : `${ml} ml `}${product.shade}, ${product.brand}`}
          <Box component="span" sx={{ color: 'text.secondary' }}>{` · lot ${lotNumber}`}</Box>
          {insteadWords(product) && (
            <Box sx={{ color: 'warning.main', typography: 'caption' }}>{insteadWords(product)}</Box>
          )}
        </Box>
      ))}
      {mix.waterMl > 0 && <Box>{`${mix.waterMl} ml water`}</Box>}
    </>
  );
}

const depthWords = ({ depthMm }: CardPass) => (depthMm === null ? '–' : `${depthMm} mm`);
const timeWords = ({ minutes }: CardPass) => (minutes === null ? '–' : `${minutes} min`);

/** On a phone each pass is a few lines. */
function PassLines({ pass, clinicName }: { pass: CardPass; clinicName: string }) {
  const facts = [pass.needle, depthWords(pass), speedWords(pass), timeWords(pass)];
  return (
    <Box component="li" sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="subtitle2">{zoneWords[pass.zone]}</Typography>
      {pass.mix && <MixLines mix={pass.mix} clinicName={clinicName} />}
      <Typography color="textSecondary">{facts.filter((word) => word && word !== '–').join(' · ')}</Typography>
    </Box>
  );
}

const onPaper = (display: string) => ({ '@media print': { display } });
const edges = { '& tr > :not(* + *)': { pl: 0 }, '& tr > :last-child': { pr: 0 } };

/** Pass by pass: where, with what, how deep and how fast. */
export function RecipeTable({ passes, clinicName }: { passes: readonly CardPass[]; clinicName: string }) {
  return (
    <>
      <Box component="ol" sx={{ display: { sm: 'none' }, listStyle: 'none', m: 0, mt: 4, p: 0, ...onPaper('none') }}>
        {passes.map((pass) => (
          <PassLines key={pass.id} pass={pass} clinicName={clinicName} />
        ))}
      </Box>
      <Table
        size="small"
        aria-label="Passes"
        sx={{ display: { xs: 'none', sm: 'table' }, mt: 4, ...edges, ...onPaper('table') }}
      >
        <TableHead>
          <TableRow>
            {['Zone', 'Mix', 'Needle', 'Depth', 'Machine and speed', 'Time'].map((word) => (
              <TableCell key={word}>{word}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {passes.map((pass) => (
            <TableRow key={pass.id} sx={{ '& td': { verticalAlign: 'top' }, '&:last-of-type td': { borderBottom: 0 } }}>
              <TableCell sx={{ width: '14%' }}>{zoneWords[pass.zone]}</TableCell>
              <TableCell sx={{ width: '42%' }}>
                {pass.mix ? <MixLines mix={pass.mix} clinicName={clinicName} /> : '–'}
              </TableCell>
              <TableCell>{pass.needle ?? '–'}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{depthWords(pass)}</TableCell>
              <TableCell>{speedWords(pass)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{timeWords(pass)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
