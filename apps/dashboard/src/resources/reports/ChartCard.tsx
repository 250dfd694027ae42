import BarChartRounded from '@mui/icons-material/BarChartRounded';
import TableRowsOutlined from '@mui/icons-material/TableRowsOutlined';
import { Box, Card, ToggleButton, ToggleButtonGroup, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';

interface ChartCardProps {
  /** Says the finding. */
  title: string;
  /** Who is counted, which period, which clock. */
  source: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}

/** A chart with its finding, its source, and the same numbers as a table. */
export function ChartCard({ title, source, chart, table }: ChartCardProps) {
  const id = useId();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <Card
      component="section"
      aria-labelledby={id}
      sx={{ display: 'flex', flexDirection: 'column', p: { xs: 4, sm: 6 }, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 3, mb: 4 }}>
        <Typography id={id} variant="h3" component="h2" sx={{ flex: 1, pt: 1 }}>
          {title}
        </Typography>
        <ToggleButtonGroup
          className="no-print"
          exclusive
          size="small"
          value={view}
          aria-label="View"
          onChange={(_, next: 'chart' | 'table' | null) => next && setView(next)}
        >
          <ToggleButton value="chart" aria-label="Chart" sx={{ px: 2 }}>
            <Tooltip title="Chart">
              <BarChartRounded fontSize="small" />
            </Tooltip>
          </ToggleButton>
          <ToggleButton value="table" aria-label="Table" sx={{ px: 2 }}>
            <Tooltip title="Table">
              <TableRowsOutlined fontSize="small" />
            </Tooltip>
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, overflowX: 'auto' }}>{view === 'chart' ? chart : table}</Box>
      <Typography variant="caption" color="textSecondary" sx={{ mt: 4 }}>
        {source}
      </Typography>
    </Card>
  );
}
