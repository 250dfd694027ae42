import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { StateChip } from '../../controls/StateChip.tsx';
import { When } from '../../controls/When.tsx';
import { BookEnquiryDocument, ConvertEnquiryDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { BookPart, type FreeSlot } from './BookPart.tsx';
import { ClientPart } from './ClientPart.tsx';
import { aboutWords, enquiryLooks, lostWords, sourceWords } from './enquiry-words.ts';
import { NotesPart } from './NotesPart.tsx';
import { type Enquiry, refreshBoard } from './use-enquiries.ts';

function Facts({ enquiry }: { enquiry: Enquiry }) {
  const { email, phone, about, source, clinic, receivedAt, consentedAt, consentText, appointment } = enquiry;
  const zone = clinic?.zone ?? 'UTC';
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {phone && (
        <Typography>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </Typography>
      )}
      {email && (
        <Typography>
          <a href={`mailto:${email}`}>{email}</a>
        </Typography>
      )}
      <Typography color="textSecondary" component="div">
        {`${aboutWords[about]} · ${clinic?.name ?? ''} · ${sourceWords[source]}, `}
        <When at={receivedAt} zone={zone} />
      </Typography>
      {appointment && (
        <Typography component="div">
          {appointment.state === 'cancelled' ? 'Consultation, cancelled: ' : 'Consultation '}
          <When at={appointment.startsAt} zone={zone} />
        </Typography>
      )}
      {enquiry.lostReason && (
        <Typography>{`Lost: ${[lostWords[enquiry.lostReason], enquiry.lostWords].filter(Boolean).join('. ')}`}</Typography>
      )}
      <Typography color="textSecondary" variant="caption" component="div">
        {`“${consentText}” Agreed `}
        <When at={consentedAt} zone={zone} />
      </Typography>
    </Box>
  );
}

function useSteps(enquiry: Enquiry) {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const step = async (act: () => Promise<unknown>, said: string) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await act();
      notify(said, { type: 'info' });
    } catch (refusal) {
      setProblem(refusal instanceof Error ? refusal.message : String(refusal));
    } finally {
      setBusy(false);
      refreshBoard();
    }
  };
  const { id, version } = enquiry;
  const convert = (clientId: string | null) =>
    step(
      () => graphql(ConvertEnquiryDocument, { input: { id, version, clientId } }),
      clientId ? 'They are the same person.' : 'They are a client now.',
    );
  const book = ({ practitionerId, startsAt, endsAt }: FreeSlot) => {
    const time = { practitionerId, startsAt, endsAt };
    const input = { id, version, appointmentId: newId(), ...time };
    return step(() => graphql(BookEnquiryDocument, { input }), 'The consultation is booked.');
  };
  return { busy, problem, convert, book };
}

interface EnquiryDialogProps {
  enquiry: Enquiry;
  onClose: () => void;
  onLost: () => void;
}

/** Everything about one enquiry, and the next step: who they are, then when they come. */
export function EnquiryDialog({ enquiry, onClose, onLost }: EnquiryDialogProps) {
  const { busy, problem, convert, book } = useSteps(enquiry);
  const open = enquiry.state !== 'won' && enquiry.state !== 'consult_booked';
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="one-enquiry">
      <DialogTitle id="one-enquiry" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <span dir="auto">{enquiry.name}</span>
        <StateChip look={enquiryLooks[enquiry.state]} />
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 5 }}>
        {problem && <Alert severity="error">{problem}</Alert>}
        <Facts enquiry={enquiry} />
        <ClientPart enquiry={enquiry} busy={busy} onConvert={(clientId) => void convert(clientId)} />
        {open && enquiry.client && <BookPart enquiry={enquiry} busy={busy} onBook={(slot) => void book(slot)} />}
        <NotesPart key={enquiry.id} enquiry={enquiry} />
      </DialogContent>
      <DialogActions>
        {enquiry.moves.includes('lost') && (
          <Button variant="text" onClick={onLost} sx={{ mr: 'auto' }}>
            Lost…
          </Button>
        )}
        <Button variant="outlined" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}
