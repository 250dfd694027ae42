import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useXScale, useYScale } from '@mui/x-charts/hooks';
import { LineChart } from '@mui/x-charts/LineChart';
import { fewestInCurve } from '@stipple/domain/top-ups';
import { countWords, percentWords } from '../../words/numbers.ts';
import { useChartColours } from '../reports/chart-colours.ts';
import { lengthWords, type Reading } from './wait-words.ts';

type Point = Reading['points'][number];

/** A curve with its name; the first has its 95 % band drawn when it is alone. */
export interface NamedCurve {
  readonly name: string;
  readonly points: readonly Point[];
}

/** As far as enough clients are under observation: beyond, single clients move the curve. */
export const drawn = (points: readonly Point[]): Point[] => {
  const beyond = points.findLastIndex(({ atRisk }) => atRisk >= fewestInCurve);
  return points.slice(0, beyond + 1);
};

const axisWidth = 52;
const rightMargin = 12;

/** The length of the axis: the longest curve, a year at least. */
const monthsOf = (curves: readonly (readonly Point[])[]): number =>
  Math.max(12, ...curves.map((points) => points.at(-1)?.month ?? 0));

/** The 95 % limits as an area behind the curve. */
function Band({ points, colour }: { points: readonly Point[]; colour: string }) {
  const x = useXScale<'linear'>();
  const y = useYScale<'linear'>();
  const along = (of: (point: Point) => number) => points.map((point) => `${x(point.month)},${y(of(point))}`);
  const upper = along(({ upper: limit, share }) => limit ?? share);
  const lower = along(({ lower: limit, share }) => limit ?? share).reverse();
  return <path aria-hidden d={`M${[...upper, ...lower].join('L')}Z`} fill={colour} opacity={0.16} />;
}

/** Share still without a top-up, month after month. */
export function WaitChart({ curves }: { curves: readonly NamedCurve[] }) {
  const { transitions } = useTheme();
  const colours = useChartColours();
  const shown = curves.map(({ name, points }) => ({ name, points: drawn(points) }));
  const months = monthsOf(shown.map(({ points }) => points));
  const along = Array.from({ length: months + 1 }, (_, month) => month);
  const alone = shown.length === 1 ? shown[0] : undefined;
  return (
    <LineChart
      height={320}
      margin={{ top: 8, right: rightMargin, bottom: 0, left: 0 }}
      skipAnimation={transitions.duration.standard === 0}
      series={shown.map(({ name, points }, index) => ({
        id: name,
        label: name,
        color: colours[index] ?? '',
        data: along.map((month) => points[month]?.share ?? null),
        curve: 'stepAfter' as const,
        showMark: false,
        valueFormatter: (share: number | null) => (share === null ? null : percentWords(share)),
      }))}
      xAxis={[
        {
          data: along,
          scaleType: 'linear',
          min: 0,
          max: months,
          tickInterval: along.filter((month) => month % 12 === 0),
          valueFormatter: (month: number, context) =>
            context.location === 'tick' ? countWords(month / 12) : `${lengthWords(month)} on`,
          label: 'Years since the last session',
          labelStyle: { fontSize: 12 },
          disableTicks: true,
        },
      ]}
      yAxis={[
        {
          min: 0,
          max: 1,
          width: axisWidth,
          disableLine: true,
          disableTicks: true,
          valueFormatter: (share: number) => percentWords(share),
        },
      ]}
      grid={{ horizontal: true }}
      hideLegend={alone !== undefined}
      slotProps={{ legend: { position: { vertical: 'top', horizontal: 'start' } } }}
      sx={{ '& .MuiLineElement-root': { strokeWidth: 2 } }}
    >
      {alone && <Band points={alone.points} colour={colours[0] ?? ''} />}
    </LineChart>
  );
}

/** How many are under observation at each year, below the chart's axis; the table says the same to a screen reader. */
export function AtRisk({ curves }: { curves: readonly NamedCurve[] }) {
  const colours = useChartColours();
  const months = monthsOf(curves.map(({ points }) => drawn(points)));
  const years = Array.from({ length: Math.floor(months / 12) + 1 }, (_, year) => year);
  const alone = curves.length === 1;
  return (
    <Box aria-hidden className="figures" sx={{ mt: 2, typography: 'caption', color: 'text.secondary' }}>
      <Box>{alone ? 'Clients under observation' : 'Clients under observation, by group'}</Box>
      {curves.map(({ name, points }, index) => (
        <Box key={name} sx={{ mt: alone ? 0 : 1 }}>
          {!alone && (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
              <Box sx={{ width: 12, height: 3, bgcolor: colours[index] }} />
              {name}
            </Box>
          )}
          <Box sx={{ position: 'relative', height: 20, ml: `${axisWidth}px`, mr: `${rightMargin}px` }}>
            {years.map((year) => (
              <Box
                key={year}
                sx={{
                  position: 'absolute',
                  display: { xs: year % 2 === 0 ? 'block' : 'none', sm: 'block' },
                  left: `${(100 * year * 12) / months}%`,
                  transform: year === 0 ? 'none' : 'translateX(-50%)',
                }}
              >
                {countWords(points[year * 12]?.atRisk ?? 0)}
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
