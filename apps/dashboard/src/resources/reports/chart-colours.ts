import { useColorScheme } from '@mui/material/styles';
import { chartColours } from '../../theme.ts';

/** The categorical palette of the scheme in use: charts paint with values, not with variables. */
export function useChartColours(): readonly string[] {
  const { mode, systemMode } = useColorScheme();
  return chartColours[(mode === 'system' ? systemMode : mode) === 'dark' ? 'dark' : 'light'];
}
