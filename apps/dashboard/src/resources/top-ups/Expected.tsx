import { Box, Tooltip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ForecastBasisDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { monthWords } from '../../words/dates.ts';
import { percentWords } from '../../words/numbers.ts';
import { basisWords, type Window, windowWords } from './window-words.ts';

/** When a client is likely to come, and how sure that is. */
export function Expected({ window }: { window: Window | null | undefined }) {
  if (!window) return <Typography color="textSecondary">Not yet forecast</Typography>;
  return (
    <Tooltip
      title={`Eight in ten such clients come from ${windowWords(window)}; ${percentWords(window.withinYear)} within a year.`}
    >
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {monthWords(window.likelyOn)}
        <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
          {windowWords(window)}
        </Box>
      </Box>
    </Tooltip>
  );
}

/** What expected times stand on, once there is a forecast. */
export function Basis() {
  const { data } = useQuery({
    queryKey: ['treatments', 'forecast-basis'],
    queryFn: async ({ signal }) => (await graphql(ForecastBasisDocument, {}, { signal })).forecastBasis,
  });
  return data ? <> {basisWords(data)}</> : null;
}
