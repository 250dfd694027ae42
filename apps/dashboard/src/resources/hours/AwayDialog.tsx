import { Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useFormContext } from 'react-hook-form';
import { CheckBox, PickBox, TextBox } from '../../controls/fields.tsx';
import { KeepDraft, keptDraft } from '../../controls/KeepDraft.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import type { TypedAway } from './away-words.ts';

export type AwayValues = TypedAway & { clinicIds: string[] };

interface AwayDialogProps {
  title: string;
  action: string;
  /** Under which what is typed is kept on this device. */
  draftName: string;
  today: string;
  /** Clinics to choose from, and those chosen at first; left out where it is about a person. */
  clinics?: { choices: { id: string; name: string }[]; chosen: string[] };
  reasonHelp: string;
  onSend: (values: AwayValues) => Promise<void>;
  onClose: () => void;
}

function Times() {
  const { watch } = useFormContext<AwayValues>();
  if (watch('wholeDays')) return null;
  return (
    <>
      <TextBox name="fromTime" label="From" type="time" required />
      <TextBox name="untilTime" label="Until" type="time" required help="00:00 is the end of the last day" />
    </>
  );
}

/** When somebody is away or clinics are closed: whole days, or hours. */
export function AwayDialog(props: AwayDialogProps) {
  const { title, action, draftName, today, clinics, reasonHelp, onSend, onClose } = props;
  const usual: AwayValues = {
    ...{ firstDay: today, lastDay: today, wholeDays: true, fromTime: '13:00', untilTime: '18:00', reason: '' },
    clinicIds: clinics?.chosen ?? [],
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="away-form">
      <DialogTitle id="away-form">{title}</DialogTitle>
      <DialogContent>
        <SaveForm<AwayValues>
          defaults={{ ...usual, ...keptDraft<AwayValues>(draftName) }}
          action={action}
          save={onSend}
          fieldOf={{ from: 'firstDay', until: 'lastDay', closures: 'clinicIds' }}
          onCancel={onClose}
        >
          <KeepDraft name={draftName} />
          {clinics && <PickBox name="clinicIds" label="Clinics" choices={clinics.choices} many required />}
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start', pt: 1 }}>
            <TextBox name="firstDay" label="First day" type="date" required autoFocus />
            <TextBox name="lastDay" label="Last day" type="date" required />
            <CheckBox name="wholeDays" label="Whole days" />
            <Box sx={{ display: { xs: 'none', sm: 'block' } }} />
            <Times />
          </Box>
          <TextBox name="reason" label="Reason" help={reasonHelp} />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
