import {
  Alert,
  Button,
  Checkbox,
  DialogActions,
  DialogContent,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { type LinkTask, MakeLinkDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { askedTasks, taskWords } from './link-words.ts';

const tasks = askedTasks.map((task) => [task, taskWords[task]] as const);
const days = [1, 3, 7, 14, 30];

interface LinkFormProps {
  clientId: string;
  onMade: (token: string) => void;
  onClose: () => void;
}

/** What to ask for, how often, and for how long. */
export function LinkForm({ clientId, onMade, onClose }: LinkFormProps) {
  const [chosen, setChosen] = useState<readonly LinkTask[]>(['health', 'treatment']);
  const [oneUse, setOneUse] = useState(true);
  const [until, setUntil] = useState(7);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const asked = tasks.map(([task]) => task).filter((task) => chosen.includes(task));
      const input = { id: newId(), clientId, tasks: asked, oneUse, days: until };
      const { makeLink } = await graphql(MakeLinkDocument, { input });
      refreshTopics(queryClient, ['links']);
      onMade(makeLink.token);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  const toggle = (task: LinkTask) =>
    setChosen(chosen.includes(task) ? chosen.filter((each) => each !== task) : [...chosen, task]);
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 4 }}>
        {problem && <Alert severity="error">{problem}</Alert>}
        <FormControl component="fieldset">
          <FormLabel component="legend">What to ask for</FormLabel>
          <FormGroup>
            {tasks.map(([task, word]) => (
              <FormControlLabel
                key={task}
                label={word}
                sx={{ minHeight: 44 }}
                control={<Checkbox checked={chosen.includes(task)} onChange={() => toggle(task)} />}
              />
            ))}
          </FormGroup>
        </FormControl>
        <FormControl component="fieldset">
          <FormLabel component="legend">How often</FormLabel>
          <RadioGroup value={oneUse ? 'once' : 'often'} onChange={(_, value) => setOneUse(value === 'once')}>
            <FormControlLabel value="once" control={<Radio />} label="Each once" />
            <FormControlLabel
              value="often"
              control={<Radio />}
              label="Until it expires, also to withdraw what was agreed to"
            />
          </RadioGroup>
        </FormControl>
        <TextField
          select
          label="Works for"
          value={until}
          onChange={(event) => setUntil(Number(event.target.value))}
          sx={{ maxWidth: 200 }}
        >
          {days.map((each) => (
            <MenuItem key={each} value={each}>
              {each === 1 ? '1 day' : `${each} days`}
            </MenuItem>
          ))}
        </TextField>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="contained" loading={busy} disabled={chosen.length === 0} onClick={() => void make()}>
          Make the link
        </Button>
      </DialogActions>
    </>
  );
}
