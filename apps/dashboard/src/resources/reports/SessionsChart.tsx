import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { useNavigate } from 'react-router-dom';
import { useMay } from '../../providers/viewer.ts';
import { monthWords } from '../../words/dates.ts';
import { countWords } from '../../words/numbers.ts';
import { useChartColours } from './chart-colours.ts';
import type { Overview } from './findings.ts';
import { type Rows, toSessions } from './links.ts';
import { endOfMonth } from './period.ts';

/** Completed sessions by month, stacked by kind; a bar leads to its sessions. */
export function SessionsChart({ months, rows }: { months: Overview['months']; rows: Rows }) {
  const navigate = useNavigate();
  const mayRows = useMay()('record.read');
  const { transitions } = useTheme();
  const colours = useChartColours();
  const open = (index: number) => {
    const month = months[index]?.month;
    if (month && mayRows)
      navigate(
        toSessions({
          ...rows,
          period: { from: month < rows.period.from ? rows.period.from : month, to: endOfMonth(month) },
        }),
      );
  };
  const series = [
    { dataKey: 'sessions', label: 'Sessions of courses' },
    { dataKey: 'perfecting', label: 'Perfecting visits' },
    { dataKey: 'topUps', label: 'Top-ups' },
  ];
  return (
    <BarChart
      height={300}
      margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      skipAnimation={transitions.duration.standard === 0}
      dataset={months}
      series={series.map((each, index) => ({
        ...each,
        stack: 'all',
        color: colours[index] ?? '',
        valueFormatter: (value: number | null) => countWords(value ?? 0),
      }))}
      xAxis={[
        {
          dataKey: 'month',
          scaleType: 'band',
          valueFormatter: (month: string, context) =>
            context.location === 'tick' ? shortMonth(month) : monthWords(month),
          tickPlacement: 'middle',
          tickLabelMinGap: 8,
          disableTicks: true,
        },
      ]}
      yAxis={[
        {
          width: 40,
          tickMinStep: 1,
          disableLine: true,
          disableTicks: true,
          valueFormatter: (value: number) => countWords(value),
        },
      ]}
      grid={{ horizontal: true }}
      borderRadius={3}
      slotProps={{ legend: { position: { vertical: 'top', horizontal: 'start' } } }}
      onAxisClick={(_, axis) => axis && open(axis.dataIndex)}
      sx={mayRows ? { cursor: 'pointer' } : {}}
    />
  );
}

/** "Jan 26" at the year's start, else "Feb". */
const shortMonth = (month: string): string =>
  month.slice(5, 7) === '01' ? monthWords(month).replace(' 20', ' ’') : monthWords(month).slice(0, 3);
