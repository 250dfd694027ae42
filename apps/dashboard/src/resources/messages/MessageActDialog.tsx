import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import { TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import {
  type MessageActName,
  ResendMessageDocument,
  SettleMessageDocument,
  StopMessageDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { actWords } from './message-words.ts';

interface MessageActDialogProps {
  id: string;
  act: MessageActName;
  onClose: () => void;
}

function send(act: MessageActName, id: string, reason: string): Promise<unknown> {
  if (act === 'stopped') return graphql(StopMessageDocument, { input: { id, reason } });
  if (act === 'resent') return graphql(ResendMessageDocument, { input: { id, reason } });
  return graphql(SettleMessageDocument, { input: { id, reason, arrived: act === 'settled_arrived' } });
}

/** Asks why, and does it; both stay with the message. */
export function MessageActDialog({ id, act, onClose }: MessageActDialogProps) {
  const notify = useNotify();
  const { button, done, ask } = actWords[act];
  const save = async ({ reason }: { reason: string | null }) => {
    await send(act, id, reason ?? '');
    refreshTopics(queryClient, ['reminders']);
    notify(`${done}.`, { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="message-act">
      <DialogTitle id="message-act">{button}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {`${ask} Your name and the reason stay with the message.`}
        </Typography>
        <SaveForm
          defaults={{ reason: null as string | null }}
          action={button}
          cancelWord="Leave it"
          onCancel={onClose}
          save={save}
          fieldOf={{ id: 'reason' }}
        >
          <TextBox name="reason" label="Why" required autoFocus />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
