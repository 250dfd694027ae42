import { Alert, Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import type { RecallProgress } from '@stipple/domain/recalls';
import { useNotify } from 'react-admin';
import { TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { CloseRecallDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { progressWords } from './recall-words.ts';

interface CloseRecallDialogProps {
  recall: { readonly id: string; readonly version: number; readonly progress: RecallProgress };
  onClose: () => void;
}

/** The end of the work: what came of it, in words, beside the figures. */
export function CloseRecallDialog({ recall, onClose }: CloseRecallDialogProps) {
  const notify = useNotify();
  const { id, version, progress } = recall;
  const save = async ({ summary }: { summary: string | null }) => {
    await graphql(CloseRecallDocument, { input: { id, version, summary: summary ?? '' } });
    refreshTopics(queryClient, ['recalls']);
    notify('Closed. The lot stays recalled.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="close-recall">
      <DialogTitle id="close-recall">Close the recall</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 4 }}>
          <Alert severity={progress.reached === progress.clients ? 'success' : 'warning'}>
            {`${progressWords(progress)}. After this nothing is added to the list.`}
          </Alert>
          <SaveForm
            defaults={{ summary: null as string | null }}
            action="Close the recall"
            onCancel={onClose}
            save={save}
          >
            <TextBox
              name="summary"
              label="What came of it"
              required
              lines={4}
              help="Who could not be reached and why, what happened to the bottles"
            />
          </SaveForm>
        </Box>
      </DialogContent>
    </Dialog>
  );
}
