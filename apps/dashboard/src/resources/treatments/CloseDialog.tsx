import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { ChoiceBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import type { CloseReason } from '../../generated/graphql.ts';
import { useActs } from '../../providers/acts.ts';
import { choicesOf, closeReasonWords } from '../../words/terms.ts';
import type { TreatmentRecord } from './course.ts';

/** End a treatment, with a reason. It can be undone for some seconds. */
export function CloseDialog({ treatment, onClose }: { treatment: TreatmentRecord; onClose: () => void }) {
  const { actUndoable } = useActs('treatments');
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="close-treatment">
      <DialogTitle id="close-treatment">Close treatment</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          Nothing more is planned for it, and its messages are no longer sent. The record stays.
        </Typography>
        <SaveForm
          defaults={{ reason: null as CloseReason | null }}
          action="Close treatment"
          cancelWord="Keep it open"
          onCancel={onClose}
          save={async ({ reason }) => {
            actUndoable('close', treatment, {
              input: { reason },
              becomes: { state: 'closed', closeReason: reason },
              done: 'Treatment closed.',
            });
            onClose();
          }}
        >
          <ChoiceBox name="reason" label="Reason" choices={choicesOf(closeReasonWords)} required />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
