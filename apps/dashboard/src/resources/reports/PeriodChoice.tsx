import DateRangeOutlined from '@mui/icons-material/DateRangeOutlined';
import { Box, Button, Popover, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import type { ListAddress } from '../../controls/list/list-address.ts';
import { dayWords } from '../../words/dates.ts';
import { nameOf, type Period, type PeriodName, periodChoices, periodNamed } from './period.ts';

/** The days a report covers, kept in the address. */
export function PeriodChoice({ address, period, today }: { address: ListAddress; period: Period; today: string }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const show = (next: Period) => address.set({ ...next });
  const day = (label: string, name: 'from' | 'to') => (
    <TextField
      type="date"
      label={label}
      value={period[name]}
      onChange={(event) => event.target.value && show({ ...period, [name]: event.target.value })}
    />
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label="Period"
        value={nameOf(period, today) ?? null}
        onChange={(_, name: PeriodName | null) => name && show(periodNamed(name, today))}
      >
        {periodChoices.map(({ id, name }) => (
          <ToggleButton key={id} value={id}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button
        variant="outlined"
        aria-haspopup="dialog"
        startIcon={<DateRangeOutlined />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {`${dayWords(period.from, today)} to ${dayWords(period.to, today)}`}
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { sx: { mt: 1, p: 4, display: 'flex', gap: 3 }, role: 'dialog', 'aria-label': 'Period' } }}
      >
        {day('First day', 'from')}
        {day('Last day', 'to')}
      </Popover>
    </Box>
  );
}
