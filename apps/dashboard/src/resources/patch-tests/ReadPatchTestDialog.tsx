import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import type { PatchTestPartsFragment, PatchTestResult } from '../../generated/graphql.ts';
import { whenWords } from '../../words/dates.ts';
import { ChipChoice } from '../sessions/ChipChoice.tsx';
import { usePatchTestActs } from './use-patch-tests.ts';

const results = [
  { value: 'passed', word: 'No reaction' },
  { value: 'failed', word: 'Reaction' },
] as const satisfies readonly { value: PatchTestResult; word: string }[];

/** What a patch test shows now. Said once. */
export function ReadPatchTestDialog({ test, onClose }: { test: PatchTestPartsFragment; onClose: () => void }) {
  const [result, setResult] = useState<PatchTestResult | null>(null);
  const [notes, setNotes] = useState('');
  const { read } = usePatchTestActs(onClose);
  const now = new Date();
  const early = now.toISOString() < test.readFrom;
  const submit = () => {
    if (result === null) return;
    const { id, version } = test;
    read.mutate({ id, version, result, readAt: new Date().toISOString(), notes: notes || null });
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="read-patch-test">
      <DialogTitle id="read-patch-test">{`Read patch test of ${test.product.brand} ${test.product.shade}`}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 4, pt: 1 }}>
          {early && (
            <Alert severity="info">
              {`No reaction can be stated from ${whenWords(test.readFrom, test.clinic.zone, now)} on. A reaction counts at any time.`}
            </Alert>
          )}
          <ChipChoice
            label="What it shows"
            options={early ? results.slice(1) : results}
            value={result}
            onChange={setResult}
          />
          <TextField
            label="What was seen (optional)"
            value={notes}
            multiline
            onChange={(event) => setNotes(event.target.value)}
          />
          {read.error && <Alert severity="error">{read.error.message}</Alert>}
        </Box>
      </DialogContent>
      <DialogActions sx={{ p: 4 }}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" disabled={result === null} loading={read.isPending} onClick={submit}>
          Keep result
        </Button>
      </DialogActions>
    </Dialog>
  );
}
