import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, IconButton, MenuItem, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { DiaryGrid, type DiaryGridProps } from './DiaryGrid.tsx';

/** A day on a phone: one column at a time, the others a press away. */
export function PhoneDay(props: DiaryGridProps) {
  const { columns, headings } = props;
  const several = new Set(columns.map(({ clinicId }) => clinicId)).size > 1;
  const [key, setKey] = useState<string | null>(null);
  const at = Math.max(
    0,
    columns.findIndex((column) => column.key === key),
  );
  const column = columns[at];
  const one = useMemo(() => (column ? [column] : []), [column]);
  const step = (by: number) => setKey(columns[(at + by + columns.length) % columns.length]?.key ?? null);
  return (
    <>
      {columns.length > 1 && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 2 }} className="no-print">
          <IconButton aria-label="Column before" onClick={() => step(-1)}>
            <ChevronLeft />
          </IconButton>
          <TextField
            select
            value={column?.key ?? ''}
            onChange={({ target }) => setKey(target.value)}
            slotProps={{ select: { inputProps: { 'aria-label': 'Column shown' } } }}
          >
            {columns.map((each) => (
              <MenuItem key={each.key} value={each.key}>
                {several ? `${each.title}, ${headings.group(each).word}` : each.title}
              </MenuItem>
            ))}
          </TextField>
          <IconButton aria-label="Next column" onClick={() => step(1)}>
            <ChevronRight />
          </IconButton>
        </Box>
      )}
      <DiaryGrid {...props} columns={one} />
    </>
  );
}
