import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { cancelReasonsOf } from '@stipple/domain/appointments';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ChoiceBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import type { CancelledFor, CancelReason, MissReason } from '../../generated/graphql.ts';
import { cancelReasonWords, choicesOf } from '../../words/terms.ts';
import { cancelledForWords } from './reason-words.ts';

export interface Cancelling {
  cancelledFor: CancelledFor;
  reason: CancelReason;
  words: string | null;
}

export interface Missing {
  reason: MissReason;
  words: string | null;
}

const checkWords = (value: unknown) => (String(value ?? '').length > 300 ? 'At most 300 characters' : undefined);
const choices = <Reason extends CancelReason>(reasons: readonly Reason[]) =>
  reasons.map((id) => ({ id, name: cancelReasonWords[id] }));

/** The reasons of the side it is cancelled for. */
function ReasonBox() {
  const { setValue, getValues } = useFormContext<Cancelling>();
  const cancelledFor = useWatch<Cancelling, 'cancelledFor'>({ name: 'cancelledFor' });
  const reasons: readonly CancelReason[] = cancelReasonsOf[cancelledFor];
  useEffect(() => {
    if (!reasons.includes(getValues('reason'))) setValue('reason', reasons[0] ?? 'other');
  }, [reasons, getValues, setValue]);
  return <ChoiceBox name="reason" label="Reason" choices={choices(reasons)} required />;
}

interface DialogProps<Answer> {
  name: string;
  onClose: () => void;
  onDone: (answer: Answer) => void | Promise<void>;
}

/** For whom and why an appointment is called off. A mistake can be undone afterwards. */
export function CancelDialog({ name, onClose, onDone }: DialogProps<Cancelling>) {
  const defaults: Cancelling = { cancelledFor: 'client', reason: 'no_reason_given', words: null };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="cancel-appointment">
      <DialogTitle id="cancel-appointment">{`Cancel ${name}'s appointment`}</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={defaults}
          action="Cancel appointment"
          cancelWord="Keep it"
          onCancel={onClose}
          save={async (answer) => onDone(answer)}
        >
          <ChoiceBox name="cancelledFor" label="Who cancels" choices={choicesOf(cancelledForWords)} required />
          <ReasonBox />
          <TextBox name="words" label="What was said" lines={2} help="Nothing about health" check={checkWords} />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}

/** What is known of a client who did not come. */
export function MissDialog({ name, onClose, onDone }: DialogProps<Missing>) {
  const defaults: Missing = { reason: 'no_word', words: null };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="miss-appointment">
      <DialogTitle id="miss-appointment">{`${name} did not come`}</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={defaults}
          action="Note the no-show"
          cancelWord="Not so"
          onCancel={onClose}
          save={async (answer) => onDone(answer)}
        >
          <ChoiceBox name="reason" label="What is known" choices={choices(cancelReasonsOf.no_show)} required />
          <TextBox name="words" label="What was said" lines={2} help="Nothing about health" check={checkWords} />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
