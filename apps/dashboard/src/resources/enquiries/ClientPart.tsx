import { Alert, Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { EnquiryAlikeDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import type { Enquiry } from './use-enquiries.ts';

interface ClientPartProps {
  enquiry: Enquiry;
  busy: boolean;
  /** Null: a new client. */
  onConvert: (clientId: string | null) => void;
}

/** Who they are on the record. Somebody with the same e-mail or phone is shown, and a person says whether it is them. */
export function ClientPart({ enquiry, busy, onConvert }: ClientPartProps) {
  const { id, client, state } = enquiry;
  const { data } = useQuery({
    queryKey: ['enquiries', 'alike', id],
    queryFn: async () => (await graphql(EnquiryAlikeDocument, { id })).enquiry?.alike ?? [],
    enabled: state !== 'won',
  });
  const alike = data ?? [];
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {client && (
        <Typography>
          {'Client: '}
          <Link to={`/clients/${client.id}`}>{client.name}</Link>
        </Typography>
      )}
      {alike.map((one) => (
        <Alert
          key={one.id}
          severity="info"
          action={
            <Button variant="text" size="small" disabled={busy} onClick={() => onConvert(String(one.id))}>
              Same person
            </Button>
          }
        >
          <Link to={`/clients/${one.id}`}>{one.name}</Link>
          {` is on the record with ${[one.email, one.phone].filter(Boolean).join(', ')}. Is it the same person?`}
        </Alert>
      ))}
      {!client && state !== 'won' && (
        <Button variant="outlined" disabled={busy} onClick={() => onConvert(null)} sx={{ justifySelf: 'start' }}>
          {alike.length > 0 ? 'Somebody else: make a new client' : 'Make a client'}
        </Button>
      )}
    </Box>
  );
}
