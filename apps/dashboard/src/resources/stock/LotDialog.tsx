import { Box, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { ChoiceBox, NumberBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { CountLotDocument, DiscardFromLotDocument, MoveLotDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import type { LotRecord } from './lot-query.ts';
import { amountWords } from './stock-words.ts';

export type LotAct = 'move' | 'count' | 'discard';

interface Values {
  amount: number | null;
  toClinicId: string | null;
  reason: string | null;
}

const words: Record<LotAct, { title: string; action: string; amount: string; done: string }> = {
  move: { title: 'Move to another clinic', action: 'Move', amount: 'Amount to move', done: 'Moved.' },
  count: { title: 'Count this lot', action: 'Write the count', amount: 'Counted on the shelf', done: 'Counted.' },
  discard: { title: 'Throw some of it away', action: 'Throw away', amount: 'Amount', done: 'Thrown away.' },
};

/** Sends one line of the ledger. `id` stays the same over repeats. */
async function send(act: LotAct, lotId: string, id: string, { amount, toClinicId, reason }: Values): Promise<void> {
  const much = amount ?? 0;
  if (act === 'count') await graphql(CountLotDocument, { input: { id, lotId, counted: much, reason } });
  else if (act === 'move')
    await graphql(MoveLotDocument, { input: { id, lotId, toClinicId: toClinicId ?? '', amount: much, reason } });
  else await graphql(DiscardFromLotDocument, { input: { id, lotId, amount: much, reason: reason ?? '' } });
}

/** Moving, counting and throwing away: each is one line of the ledger, or two. */
export function LotDialog({ act, lot, onClose }: { act: LotAct; lot: LotRecord; onClose: () => void }) {
  const { all } = useClinicScope();
  const notify = useNotify();
  const { title, action, amount, done } = words[act];
  const id = useRef(newId());
  const save = async (values: Values) => {
    await send(act, lot.id, id.current, values);
    refreshTopics(queryClient, ['stock']);
    notify(done, { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="lot-act">
      <DialogTitle id="lot-act">{title}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {`Lot ${lot.number}: the ledger says ${amountWords(lot.balance, lot.product.unit)}.`}
        </Typography>
        <SaveForm
          defaults={{ amount: null, toClinicId: null, reason: null } as Values}
          action={action}
          onCancel={onClose}
          save={save}
          fieldOf={{ counted: 'amount' }}
        >
          <Box sx={{ display: 'grid', gap: 4 }}>
            {act === 'move' && (
              <ChoiceBox
                name="toClinicId"
                label="To"
                required
                choices={all.filter((clinic) => clinic.id !== lot.clinic.id)}
              />
            )}
            <NumberBox
              name="amount"
              label={amount}
              required
              autoFocus
              help={{ piece: 'Whole pieces', ml: 'Millilitres', g: 'Grams' }[lot.product.unit]}
            />
            <TextBox name="reason" label="Reason" required={act === 'discard'} />
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
