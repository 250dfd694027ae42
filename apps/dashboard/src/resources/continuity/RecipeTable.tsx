import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
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

/** Pass by pass: where, with what, how deep and how fast. */
export function RecipeTable({ passes, clinicName }: { passes: readonly CardPass[]; clinicName: string }) {
  return (
    <TableContainer sx={{ mt: 4 }}>
      <Table size="small" aria-label="Passes">
        <TableHead>
          <TableRow>
            {['Zone', 'Mix', 'Needle', 'Depth', 'Machine and speed', 'Time'].map((word) => (
              <TableCell key={word}>{word}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {passes.map((pass) => (
            <TableRow key={pass.id} sx={{ '& td': { verticalAlign: 'top' } }}>
              <TableCell>{zoneWords[pass.zone]}</TableCell>
              <TableCell sx={{ minWidth: 200 }}>
                {pass.mix ? <MixLines mix={pass.mix} clinicName={clinicName} /> : '–'}
              </TableCell>
              <TableCell>{pass.needle ?? '–'}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{pass.depthMm === null ? '–' : `${pass.depthMm} mm`}</TableCell>
              <TableCell>{speedWords(pass)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{pass.minutes === null ? '–' : `${pass.minutes} min`}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
