import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { LinkAppointmentDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { LinkMade } from '../links/LinkMade.tsx';
import { DoneByLink } from './DoneByLink.tsx';

interface AppointmentLinkDialogProps {
  appointment: { id: string; client: { name: string }; clinic: { zone: string } };
  onClose: () => void;
}

/** A link with which the client confirms, cancels or moves one appointment; shown this once. */
export function AppointmentLinkDialog({ appointment, onClose }: AppointmentLinkDialogProps) {
  const id = useId();
  const [token, setToken] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { name } = appointment.client;
  const make = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const input = { id: newId(), appointmentId: appointment.id };
      setToken((await graphql(LinkAppointmentDocument, { input })).linkAppointment.token);
      refreshTopics(queryClient, ['links']);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{token ? 'The link is ready' : `Send ${name} a link`}</DialogTitle>
      {token ? (
        <LinkMade token={token} clientName={name} onClose={onClose} />
      ) : (
        <>
          <DialogContent sx={{ display: 'grid', gap: 3 }}>
            {problem && <Alert severity="error">{problem}</Alert>}
            <Typography>
              With it {name} sees when and where, confirms, and cancels or moves the appointment as far as your rules
              allow.
            </Typography>
            <DoneByLink appointmentId={appointment.id} zone={appointment.clinic.zone} />
          </DialogContent>
          <DialogActions>
            <Button variant="outlined" onClick={onClose}>
              Cancel
            </Button>
            <Button variant="contained" loading={busy} onClick={() => void make()}>
              Make the link
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
