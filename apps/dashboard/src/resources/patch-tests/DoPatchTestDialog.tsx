import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { newId } from '../../providers/ids.ts';
import { ChipChoice } from '../sessions/ChipChoice.tsx';
import { usePatchTestActs, usePigments } from './use-patch-tests.ts';

interface DoPatchTestDialogProps {
  clientId: string;
  clinicId: string;
  /** The pigment that is wanted, when it is known. */
  productId?: string | null;
  onClose: () => void;
}

/** Writes down that a dot of a pigment was set now. */
export function DoPatchTestDialog({ clientId, clinicId, productId = null, onClose }: DoPatchTestDialogProps) {
  const { data: pigments = [] } = usePigments();
  const [id] = useState(newId);
  const [chosen, setChosen] = useState<string | null>(productId);
  const [notes, setNotes] = useState('Behind the left ear.');
  const { set } = usePatchTestActs(onClose);
  const options = pigments.map((pigment) => ({ value: pigment.id, word: `${pigment.brand} ${pigment.shade}` }));
  const submit = () => {
    if (chosen === null) return;
    set.mutate({ id, clientId, clinicId, productId: chosen, doneAt: new Date().toISOString(), notes: notes || null });
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="do-patch-test">
      <DialogTitle id="do-patch-test">Do patch test</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 4, pt: 1 }}>
          <ChipChoice label="Pigment" options={options} value={chosen} onChange={setChosen} />
          <TextField
            label="Where it was set"
            value={notes}
            multiline
            onChange={(event) => setNotes(event.target.value)}
          />
          {set.error && <Alert severity="error">{set.error.message}</Alert>}
        </Box>
      </DialogContent>
      <DialogActions sx={{ p: 4 }}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" disabled={chosen === null} loading={set.isPending} onClick={submit}>
          Patch test done now
        </Button>
      </DialogActions>
    </Dialog>
  );
}
