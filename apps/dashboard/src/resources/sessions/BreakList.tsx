import AddRounded from '@mui/icons-material/AddRounded';
import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import { Box, Button, IconButton, TextField, Typography } from '@mui/material';
import type { Break } from '@stipple/domain/sessions';
import { addMinutes } from '@stipple/domain/time';
import { newId } from '../../providers/ids.ts';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { clockOf, onDayOf } from './log-times.ts';

const large = { '& .MuiOutlinedInput-root': { minHeight: 48 } };

/** One break, its times to be corrected. */
function BreakRow({ given, index }: { given: Break; index: number }) {
  const { draft, change, about, wordAt } = useEditor();
  const { zone } = about.clinic;
  const path = `breaks.${index}.endedAt`;
  const word = wordAt(path);
  const at = (time: string) => onDayOf(draft.startedAt, time, zone);
  const set = (edit: Partial<Break>) =>
    change((was) => ({
      ...was,
      breaks: was.breaks.map((each) => (each.id === given.id ? { ...each, ...edit } : each)),
    }));
  return (
    <Box component="li" id={fieldId(path)}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: '1fr 1fr 48px', alignItems: 'end' }}>
        <TextField
          type="time"
          label="Break from"
          value={clockOf(given.startedAt, zone)}
          onChange={({ target }) => target.value && set({ startedAt: at(target.value) })}
          sx={large}
        />
        <TextField
          type="time"
          label="Break until"
          value={given.endedAt ? clockOf(given.endedAt, zone) : ''}
          error={word?.tone === 'error'}
          onChange={({ target }) => set({ endedAt: target.value ? at(target.value) : null })}
          sx={large}
        />
        <IconButton
          aria-label={`Remove break ${index + 1}`}
          onClick={() => change((was) => ({ ...was, breaks: was.breaks.filter(({ id }) => id !== given.id) }))}
          sx={{ width: 48, height: 48 }}
        >
          <DeleteOutlineRounded />
        </IconButton>
      </Box>
      <FieldNote word={word} />
    </Box>
  );
}

/** The breaks, to be corrected where somebody forgot to press. */
export function BreakList() {
  const { draft, change, now } = useEditor();
  const { breaks, endedAt } = draft;
  const add = () => {
    const until = endedAt ?? now;
    const given = { id: newId(), startedAt: addMinutes(until, -15), endedAt: until };
    change((was) => ({ ...was, breaks: [...was.breaks, given] }));
  };
  return (
    <Box id={fieldId('breaks')} sx={{ mt: 6 }}>
      <Typography variant="subtitle2" component="h3">
        Breaks
      </Typography>
      {breaks.length === 0 && <Typography color="textSecondary">None so far.</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 3, p: 0, display: 'grid', gap: 3 }}>
        {breaks.map((given, index) => (
          <BreakRow key={given.id} given={given} index={index} />
        ))}
      </Box>
      <Button variant="text" startIcon={<AddRounded />} onClick={add} sx={{ mt: 2, minHeight: 48 }}>
        Add a break that was not noted
      </Button>
    </Box>
  );
}
