import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { cancelReasonsOf } from '@stipple/domain/appointments';
import { ChoiceBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import type { CancelledFor, CancelReason } from '../../generated/graphql.ts';
import { cancelReasonWords } from '../../words/terms.ts';

export type Cancellation = {
  readonly cancelledFor: CancelledFor;
  readonly reason: CancelReason;
  readonly words: string | null;
};

const sides: Record<CancelledFor, string> = { client: 'Client', clinic: 'Clinic' };

/** Each reason under the side that gives it. */
const choices = (['client', 'clinic'] as const).flatMap((side) =>
  cancelReasonsOf[side].map((reason) => ({
    id: `${side}/${reason}`,
    name: `${sides[side]}: ${cancelReasonWords[reason].toLowerCase()}`,
  })),
);

/** Why an appointment is called off. It can still be undone for some seconds afterwards. */
export function CancelDialog({
  name,
  onClose,
  onCancel,
}: {
  name: string;
  onClose: () => void;
  onCancel: (cancellation: Cancellation) => void;
}) {
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="cancel-appointment">
      <DialogTitle id="cancel-appointment">{`Cancel ${name}'s appointment`}</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={{ why: null as string | null, words: null as string | null }}
          action="Cancel appointment"
          cancelWord="Keep it"
          onCancel={onClose}
          save={async ({ why, words }) => {
            const [cancelledFor, reason] = (why ?? 'client/other').split('/') as [CancelledFor, CancelReason];
            onCancel({ cancelledFor, reason, words });
          }}
        >
          <ChoiceBox name="why" label="Reason" required choices={choices} />
          <TextBox
            name="words"
            label="In their words"
            check={(value) => (String(value).length > 300 ? 'At most 300 characters' : undefined)}
          />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
