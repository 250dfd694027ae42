import DrawOutlined from '@mui/icons-material/DrawOutlined';
import { Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import {
  ConsentsOfClientDocument,
  type ConsentsOfClientQuery,
  type SignatureRowFragment,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { deviceWords, purposeWords, standings, versionWords } from './consent-words.ts';

const WithdrawDialog = lazy(async () => ({ default: (await import('./WithdrawDialog.tsx')).WithdrawDialog }));

type Client = NonNullable<ConsentsOfClientQuery['client']>;
type Consent = Client['consents'][number];

function Signed({ signature, zone }: { signature: SignatureRowFragment; zone: string }) {
  const { signedAt, withdrawnAt, consentVersion } = signature;
  return (
    <>
      <When at={signedAt} zone={zone} />
      {`, ${deviceWords(signature)}, ${versionWords(consentVersion)}`}
      {withdrawnAt && (
        <>
          {' · withdrawn '}
          <When at={withdrawnAt} zone={zone} />
        </>
      )}
    </>
  );
}

function ConsentRow({ client, consent, onWithdraw }: { client: Client; consent: Consent; onWithdraw: () => void }) {
  const maySign = useMay()('consents.sign');
  const { purpose, standing, last, current } = consent;
  const needed = purpose === 'treatment' && standing !== 'given';
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 4,
        rowGap: 2,
        px: { xs: 4, sm: 6 },
        py: 3,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography variant="subtitle2">{purposeWords[purpose]}</Typography>
          <StateChip look={standings[standing]} />
        </Box>
        <Typography color="textSecondary" component="div">
          {last ? (
            <Signed signature={last} zone={client.clinic.zone} />
          ) : current ? (
            `Would sign ${versionWords(current)}${current.template ? ', a template nobody has reviewed yet' : ''}`
          ) : (
            'No text is published'
          )}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {last && (
          <Button
            variant="text"
            component={RouterLink}
            to={`/consents/${last.id}`}
            aria-label={`Signed copy: ${purposeWords[purpose]}`}
          >
            Signed copy
          </Button>
        )}
        {maySign && standing === 'given' && (
          <Button variant="text" onClick={onWithdraw} aria-label={`Withdraw: ${purposeWords[purpose]}`}>
            Withdraw
          </Button>
        )}
        {maySign && standing !== 'given' && current && (
          <Button
            variant={needed ? 'contained' : 'outlined'}
            component={RouterLink}
            to={`/clients/${client.id}/sign/${purpose}`}
            startIcon={<DrawOutlined />}
            aria-label={`Sign consent: ${purposeWords[purpose]}`}
          >
            Sign consent
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** What was signed before: nothing of it ever goes away. */
function Earlier({ client }: { client: Client }) {
  const shown = new Set(client.consents.map(({ last }) => last?.id));
  const earlier = client.signatures.filter(({ id }) => !shown.has(id));
  if (earlier.length === 0) return null;
  return (
    <Box component="details" sx={{ px: { xs: 4, sm: 6 }, py: 3, borderTop: 1, borderColor: 'divider' }}>
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 32, color: 'text.secondary' }}>
        {`${earlier.length} signed earlier`}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 1 }}>
        {earlier.map((signature) => (
          <li key={signature.id}>
            <Link component={RouterLink} to={`/consents/${signature.id}`}>
              {purposeWords[signature.purpose]}
            </Link>
            {': '}
            <Signed signature={signature} zone={client.clinic.zone} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** Where a client stands with each consent, what was signed, and the way to sign. */
export function ConsentsSection({ clientId }: { clientId: string }) {
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null);
  const {
    data: client,
    error,
    refetch,
  } = useQuery({
    queryKey: ['consents', 'client', clientId],
    queryFn: async () => (await graphql(ConsentsOfClientDocument, { id: clientId })).client,
  });
  return (
    <Section title="Consents" padded={false}>
      {error && !client && <Trouble problem={error} onRetry={() => void refetch()} />}
      {client === undefined && !error && <Skeleton variant="rounded" height={180} sx={{ m: 4 }} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {client?.consents.map((consent) => (
          <ConsentRow
            key={consent.purpose}
            client={client}
            consent={consent}
            onWithdraw={() => setWithdrawing(consent)}
          />
        ))}
      </Box>
      {client && <Earlier client={client} />}
      {client && withdrawing && (
        <Suspense>
          <WithdrawDialog client={client} purpose={withdrawing.purpose} onClose={() => setWithdrawing(null)} />
        </Suspense>
      )}
    </Section>
  );
}
