import AddRounded from '@mui/icons-material/AddRounded';
import CloseRounded from '@mui/icons-material/CloseRounded';
import ContentCopyRounded from '@mui/icons-material/ContentCopyRounded';
import { Box, FormHelperText, IconButton, Menu, MenuItem, TextField, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { copied, nextStretch, type TypedStretch, type WeekDraft, weekdayNames, withDay } from './week-draft.ts';

interface DayProps {
  day: number;
  draft: WeekDraft;
  finding: string | undefined;
  onChange: (next: WeekDraft) => void;
}

interface StretchProps {
  label: string;
  stretch: TypedStretch;
  invalid: boolean;
  onChange: (next: TypedStretch) => void;
  onRemove: () => void;
}

function StretchBoxes({ label, stretch, invalid, onChange, onRemove }: StretchProps) {
  const time = (end: 'opens' | 'closes', word: string) => (
    <TextField
      type="time"
      size="small"
      value={stretch[end]}
      error={invalid}
      onChange={(event) => onChange({ ...stretch, [end]: event.target.value })}
      slotProps={{ htmlInput: { 'aria-label': `${label}, ${word}`, step: 300 } }}
      // The picker's clock would hide the half of the day where a clock has two.
      sx={{ width: 112, '& ::-webkit-calendar-picker-indicator': { display: 'none' } }}
    />
  );
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      {time('opens', 'from')}
      <span aria-hidden>to</span>
      {time('closes', 'until')}
      <Tooltip title="Take this stretch away">
        <IconButton size="small" aria-label={`Take away ${label}`} onClick={onRemove}>
          <CloseRounded fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

const weekdays = [0, 1, 2, 3, 4];
const everyDay = [0, 1, 2, 3, 4, 5, 6];

function CopyMenu({ day, draft, onChange }: Omit<DayProps, 'finding'>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const copy = (to: readonly number[]) => {
    onChange(copied(draft, day, to));
    setAnchor(null);
  };
  const name = weekdayNames[day] ?? '';
  return (
    <>
      <Tooltip title={`Copy ${name} to other days`}>
        <IconButton
          size="small"
          aria-label={`Copy ${name} to other days`}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <ContentCopyRounded fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => copy(weekdays)}>To Monday to Friday</MenuItem>
        <MenuItem onClick={() => copy([...weekdays, 5])}>To Monday to Saturday</MenuItem>
        <MenuItem onClick={() => copy(everyDay)}>To every day</MenuItem>
        {everyDay
          .filter((other) => other !== day)
          .map((other) => (
            <MenuItem key={other} onClick={() => copy([other])}>{`To ${weekdayNames[other]}`}</MenuItem>
          ))}
      </Menu>
    </>
  );
}

function DayRow({ day, draft, finding, onChange }: DayProps) {
  const stretches = draft[day] ?? [];
  const name = weekdayNames[day] ?? '';
  const set = (next: readonly TypedStretch[]) => onChange(withDay(draft, day, next));
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '112px minmax(0, 1fr) auto' },
        alignItems: 'start',
        columnGap: 3,
        rowGap: 1,
        py: 2,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Typography variant="subtitle2" sx={{ pt: 2 }}>
        {name}
      </Typography>
      <Box sx={{ gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: '1 / -1', sm: 2 } }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 2, minHeight: 40, alignItems: 'center' }}>
          {stretches.length === 0 && <Typography color="textSecondary">No hours</Typography>}
          {stretches.map((stretch, index) => (
            <StretchBoxes
              // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the day while it is typed.
              key={index}
              label={stretches.length > 1 ? `${name}, stretch ${index + 1}` : name}
              stretch={stretch}
              invalid={finding !== undefined}
              onChange={(next) => set(stretches.map((own, nth) => (nth === index ? next : own)))}
              onRemove={() => set(stretches.filter((_, nth) => nth !== index))}
            />
          ))}
        </Box>
        {finding && (
          <FormHelperText error role="alert">
            {finding}
          </FormHelperText>
        )}
      </Box>
      <Box sx={{ display: 'flex', gridRow: 1, gridColumn: { xs: 2, sm: 3 }, pt: 0.5 }}>
        <Tooltip title={`Add hours on ${name}`}>
          <IconButton
            size="small"
            aria-label={`Add hours on ${name}`}
            onClick={() => set([...stretches, nextStretch(stretches)])}
          >
            <AddRounded fontSize="small" />
          </IconButton>
        </Tooltip>
        <CopyMenu day={day} draft={draft} onChange={onChange} />
      </Box>
    </Box>
  );
}

interface WeekEditorProps {
  label: string;
  draft: WeekDraft;
  findings: ReadonlyMap<number, string>;
  onChange: (next: WeekDraft) => void;
}

/** A week, a row a day: stretches to add and take away, a day to copy to others. Midnight as an end is 00:00. */
export function WeekEditor({ label, draft, findings, onChange }: WeekEditorProps) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {weekdayNames.map((name, day) => (
        <DayRow key={name} day={day} draft={draft} finding={findings.get(day)} onChange={onChange} />
      ))}
    </Box>
  );
}
