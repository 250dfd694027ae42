import { Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { ChoiceBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { type RecallMeans, type RecallResult, RecordRecallAttemptDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { choicesOf } from '../../words/terms.ts';
import type { RecallClient } from './recall-query.ts';
import { meansWords, resultWords } from './recall-words.ts';

interface Values {
  means: RecallMeans | null;
  result: RecallResult | null;
  note: string | null;
}

/** How a client was tried, and what came of it. Who and when are known. */
export function AttemptDialog(props: { recallId: string; client: RecallClient; onClose: () => void }) {
  const { recallId, client, onClose } = props;
  const notify = useNotify();
  const id = useRef(newId());
  const { phone, email, name } = client.client;
  const defaults: Values = { means: phone ? 'phone' : email ? 'email' : 'in_person', result: null, note: null };
  const save = async ({ means, result, note }: Values) => {
    if (!means || !result) return;
    const input = { id: id.current, recallId, clientId: client.clientId, means, result, note };
    await graphql(RecordRecallAttemptDocument, { input });
    refreshTopics(queryClient, ['recalls']);
    notify('Written down.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="attempt">
      <DialogTitle id="attempt">{name}</DialogTitle>
      <DialogContent>
        <SaveForm defaults={defaults} action="Write it down" onCancel={onClose} save={save}>
          <Box sx={{ display: 'grid', gap: 4, pt: 1 }}>
            <ChoiceBox name="means" label="By" required choices={choicesOf(meansWords)} />
            <ChoiceBox name="result" label="What came of it" required choices={choicesOf(resultWords)} />
            <TextBox name="note" label="Note" lines={2} />
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
