import { Box, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { StartRecallDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { counted } from '../../words/numbers.ts';

interface StartRecallDialogProps {
  product: string;
  lot: string;
  clients: number;
  onClose: () => void;
}

/** The one act that is not undone: says what it does before it is done. */
export function StartRecallDialog({ product, lot, clients, onClose }: StartRecallDialogProps) {
  const navigate = useNavigate();
  const notify = useNotify();
  const id = useRef(newId());
  const save = async ({ reason }: { reason: string | null }) => {
    const input = { id: id.current, productId: product, lotNumber: lot, reason: reason ?? '' };
    await graphql(StartRecallDocument, { input });
    refreshTopics(queryClient, ['recalls', 'stock']);
    notify('Recalled. Nobody in the chain can use this lot any more.', { type: 'info' });
    navigate(`/stock/recalls/${id.current}`);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="start-recall">
      <DialogTitle id="start-recall">{`Recall lot ${lot}`}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 4 }}>
          <Typography>
            {`From now on nobody at any clinic may use this lot or a mix of it. A work list of ${counted(clients, 'client')} opens, to tell each of them. This cannot be undone.`}
          </Typography>
          <SaveForm
            defaults={{ reason: null as string | null }}
            action="Recall the lot"
            onCancel={onClose}
            save={save}
            fieldOf={{ lotNumber: 'reason' }}
          >
            <TextBox
              name="reason"
              label="Why"
              required
              autoFocus
              lines={2}
              help="Such as the maker's letter, in a sentence"
            />
          </SaveForm>
        </Box>
      </DialogContent>
    </Dialog>
  );
}
