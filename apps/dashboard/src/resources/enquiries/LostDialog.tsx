import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import { ChoiceBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { type LostReason, MoveEnquiryDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { choicesOf } from '../../words/terms.ts';
import { lostWords } from './enquiry-words.ts';
import { type Enquiry, refreshBoard } from './use-enquiries.ts';

interface Values {
  lostReason: LostReason | null;
  lostWords: string | null;
}

/** Why an enquiry came to nothing. */
export function LostDialog({ enquiry, onClose }: { enquiry: Enquiry; onClose: () => void }) {
  const notify = useNotify();
  const { id, version, name, appointment, state } = enquiry;
  const save = async (values: Values) => {
    await graphql(MoveEnquiryDocument, { input: { id, version, to: 'lost', ...values } });
    refreshBoard();
    notify(`${name}: lost.`, { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="lost-enquiry">
      <DialogTitle id="lost-enquiry">{`Why was ${name} lost?`}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 4 }}>
        {state === 'consult_booked' && appointment && (
          <Typography>The consultation that is booked is cancelled with it, and its time is free again.</Typography>
        )}
        <SaveForm<Values>
          defaults={{ lostReason: null, lostWords: null }}
          action="Mark as lost"
          onCancel={onClose}
          save={save}
        >
          <ChoiceBox name="lostReason" label="Reason" required choices={choicesOf(lostWords)} />
          <TextBox name="lostWords" label="In a few words" lines={2} help="Needed for another reason" />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
