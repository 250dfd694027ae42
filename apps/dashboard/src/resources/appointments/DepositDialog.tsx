import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { ChoiceBox, NumberBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import type { DepositState } from '../../generated/graphql.ts';
import { choicesOf } from '../../words/terms.ts';
import { depositWords } from './reason-words.ts';

interface Deposit {
  amount: number | null;
  state: DepositState;
}

/** What is asked for ahead and what has become of it. The money itself is taken elsewhere. */
export function DepositDialog({
  deposit,
  currency,
  onClose,
  onSave,
}: {
  deposit: Deposit;
  currency: string;
  onClose: () => void;
  onSave: (deposit: Deposit) => Promise<void>;
}) {
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="note-deposit">
      <DialogTitle id="note-deposit">Deposit</DialogTitle>
      <DialogContent>
        <SaveForm defaults={deposit} action="Save" onCancel={onClose} save={onSave}>
          <NumberBox
            name="amount"
            label={`Amount in ${currency}`}
            from={1}
            to={100_000}
            help="Empty when none is asked for"
          />
          <ChoiceBox name="state" label="What has become of it" choices={choicesOf(depositWords)} required />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
