import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';

/** Why an appointment is called off. It can still be undone for some seconds afterwards. */
export function CancelDialog({
  name,
  onClose,
  onCancel,
}: {
  name: string;
  onClose: () => void;
  onCancel: (reason: string) => void;
}) {
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="cancel-appointment">
      <DialogTitle id="cancel-appointment">{`Cancel ${name}'s appointment`}</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={{ reason: null as string | null }}
          action="Cancel appointment"
          cancelWord="Keep it"
          onCancel={onClose}
          save={async ({ reason }) => onCancel(reason ?? '')}
        >
          <TextBox
            name="reason"
            label="Reason"
            required
            autoFocus
            help="Such as: client is ill, practitioner away"
            check={(value) => (String(value).length > 200 ? 'At most 200 characters' : undefined)}
          />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
