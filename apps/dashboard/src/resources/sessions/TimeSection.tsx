import { Box, Button, TextField } from '@mui/material';
import { mostDaysLate, workMinutes } from '@stipple/domain/sessions';
import { addDays, localDate } from '@stipple/domain/time';
import { Section } from '../../controls/Section.tsx';
import { dayWords, durationWords } from '../../words/dates.ts';
import { BreakList } from './BreakList.tsx';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { clockOf, withEnd, withStart } from './log-times.ts';

const large = {
  '& .MuiOutlinedInput-root': { minHeight: 48 },
  '& input': { typography: 'subtitle1', fontVariantNumeric: 'tabular-nums' },
};

/** When it began and ended, on the clinic's clock. */
export function TimeSection() {
  const { about, draft, change, now, wordAt } = useEditor();
  const { zone } = about.clinic;
  const { startedAt, endedAt } = draft;
  const day = localDate(startedAt, zone);
  const today = localDate(now, zone);
  const start = clockOf(startedAt, zone);
  const lasted = endedAt ? workMinutes(draft, now) : 0;
  const endsOn = endedAt ? localDate(endedAt, zone) : day;
  const [startWord, endWord] = [wordAt('startedAt'), wordAt('endedAt')];
  return (
    <Section title="Time" note={lasted > 0 ? `${durationWords(lasted)} of work` : undefined}>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { xs: '1fr 1fr', sm: '1.2fr 1fr 1fr auto' },
          alignItems: 'end',
        }}
      >
        <TextField
          type="date"
          label="Day"
          value={day}
          onChange={({ target }) => target.value && change((was) => withStart(was, target.value, start, zone))}
          sx={{ ...large, gridColumn: { xs: '1 / -1', sm: 'auto' } }}
          slotProps={{
            htmlInput: { min: addDays(today, -mostDaysLate), max: today, 'aria-describedby': 'log-startedAt-note' },
          }}
        />
        <TextField
          id={`${fieldId('startedAt')}-input`}
          type="time"
          label="Start"
          value={start}
          error={startWord?.tone === 'error'}
          onChange={({ target }) => target.value && change((was) => withStart(was, day, target.value, zone))}
          sx={large}
          slotProps={{ root: { id: fieldId('startedAt') }, htmlInput: { 'aria-describedby': 'log-startedAt-note' } }}
        />
        <TextField
          id={`${fieldId('endedAt')}-input`}
          type="time"
          label="End"
          value={endedAt ? clockOf(endedAt, zone) : ''}
          error={endWord?.tone === 'error'}
          onChange={({ target }) => change((was) => withEnd(was, target.value, zone))}
          sx={large}
          slotProps={{ root: { id: fieldId('endedAt') }, htmlInput: { 'aria-describedby': 'log-endedAt-note' } }}
        />
        <Button
          variant="outlined"
          onClick={() => change((was) => withEnd(was, clockOf(now, zone), zone))}
          sx={{ '&&': { minHeight: 48 }, gridColumn: { xs: '1 / -1', sm: 'auto' } }}
        >
          Ends now
        </Button>
      </Box>
      {endsOn !== day && (
        <FieldNote word={{ tone: 'warning', text: `Ends after midnight, on ${dayWords(endsOn, today)}` }} />
      )}
      <FieldNote id="log-startedAt-note" word={startWord} />
      <FieldNote id="log-endedAt-note" word={endWord} />
      <BreakList />
    </Section>
  );
}
