import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { type AmendedPart, amendedParts, amendSessionInput, findInAmendment } from '@stipple/domain/sessions';
import { type FormEvent, useId, useState } from 'react';
import { newId } from '../../providers/ids.ts';
import { useViewer } from '../../providers/viewer.ts';
import { zoneWords } from '../../words/terms.ts';
import { amendLog, type LogRecord } from './log-server.ts';
import { amendedPartWords } from './log-terms.ts';

interface AmendDialogProps {
  record: LogRecord;
  onClose: () => void;
}

/** A sentence at its field, by the rules the server has too; nothing when all is well. */
function wrongIn(input: object, passes: number): { field: string; sentence: string } | undefined {
  const parsed = amendSessionInput.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return issue && { field: String(issue.path[0]), sentence: issue.message };
  }
  const [finding] = findInAmendment({ state: 'completed' }, parsed.data, passes);
  if (!finding) return undefined;
  const empty = finding.code === 'AMENDMENT.EMPTY';
  return { field: finding.field, sentence: empty ? 'Enter a value, an explanation, or both.' : 'Choose which pass.' };
}

/** Adds a signed amendment; the session itself stays as it is. */
export function AmendDialog({ record, onClose }: AmendDialogProps) {
  const me = useViewer().staffMember;
  const title = useId();
  const [id] = useState(newId);
  const [part, setPart] = useState<AmendedPart>('pass');
  const [passNumber, setPassNumber] = useState<number | null>(record.passes.length === 1 ? 1 : null);
  const [value, setValue] = useState('');
  const [text, setText] = useState('');
  const [signedName, setSignedName] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const about = part === 'pass' ? passNumber : null;
  const input = {
    id,
    sessionId: record.id,
    part,
    passNumber: about,
    value: value || null,
    text: text || null,
    signedName,
  };
  const wrong = asked ? wrongIn(input, record.passes.length) : undefined;
  const at = (field: string) => ({
    error: wrong?.field === field,
    helperText: wrong?.field === field && wrong.sentence,
  });
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (wrongIn(input, record.passes.length)) return;
    setBusy(true);
    try {
      await amendLog(input);
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={title}>
      <form onSubmit={(event) => void sign(event)} noValidate>
        <DialogTitle id={title}>Add an amendment</DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 4, '& .MuiOutlinedInput-root': { minHeight: 48 } }}>
            <Alert severity="info">
              The session stays as it was signed. What you add stands beside it for ever, with your name and the time.
            </Alert>
            <TextField
              select
              label="What is it about?"
              value={part}
              onChange={({ target }) => setPart(target.value as AmendedPart)}
            >
              {amendedParts.map((each) => (
                <MenuItem key={each} value={each}>
                  {amendedPartWords[each]}
                </MenuItem>
              ))}
            </TextField>
            {part === 'pass' && (
              <TextField
                select
                label="Which pass?"
                value={passNumber ?? ''}
                onChange={({ target }) => setPassNumber(Number(target.value))}
                {...at('passNumber')}
              >
                {record.passes.map((pass, index) => (
                  <MenuItem key={pass.id} value={index + 1}>{`Pass ${index + 1}, ${zoneWords[pass.zone]}`}</MenuItem>
                ))}
              </TextField>
            )}
            <TextField
              label="It should read"
              placeholder="Such as depth 0.8 mm"
              value={value}
              onChange={({ target }) => setValue(target.value)}
              {...at('value')}
              slotProps={{ htmlInput: { maxLength: 120, dir: 'auto' } }}
            />
            <TextField
              label="Explanation"
              multiline
              minRows={3}
              value={text}
              onChange={({ target }) => setText(target.value)}
              {...at('text')}
              slotProps={{ htmlInput: { maxLength: 4_000, dir: 'auto' } }}
            />
            <TextField
              label="Sign with your name"
              placeholder={me.name}
              value={signedName}
              onChange={({ target }) => setSignedName(target.value)}
              {...at('signedName')}
              slotProps={{ htmlInput: { maxLength: 120, autoComplete: 'off', dir: 'auto' } }}
            />
            {problem && <Alert severity="error">{problem}</Alert>}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            Sign and add
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
