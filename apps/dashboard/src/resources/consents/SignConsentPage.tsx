import CloseRounded from '@mui/icons-material/CloseRounded';
import { Box, Dialog, IconButton, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { usePageTitle } from '../../controls/page-title.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import {
  type ConsentPurpose,
  ConsentToSignDocument,
  type ConsentToSignQuery,
  SignConsentDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { queryClient } from '../../providers/query-client.ts';
import { backFrom } from '../safety/back.ts';
import { purposeWords, versionWords } from './consent-words.ts';
import { SigningForm } from './signing/SigningForm.tsx';
import { signatureOf, unsigned } from './signing/signing-draft.ts';

type Client = NonNullable<ConsentToSignQuery['client']>;
type Version = NonNullable<Client['consents'][number]['current']>;

const nothing = new ApiProblem({
  code: 'INPUT.NOT_FOUND',
  message: 'There is no consent to sign at this address.',
});

/** The one heading of the page names its dialog. */
const titleId = 'sign-consent';

/** After it was signed: what comes next, while the client still has the tablet in hand. */
function Done({ client, purpose, id }: { client: Client; purpose: ConsentPurpose; id: string }) {
  const [address] = useSearchParams();
  const next = client.consents.find((one) => one.purpose !== purpose && one.standing === 'never' && one.current);
  return (
    <section className="signing-part" role="status">
      <h1 id={titleId}>Signed</h1>
      <p>{`Thank you, ${client.name}. This consent is kept exactly as you read it.`}</p>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mt: 2 }}>
        <Link className="signing-link" to={backFrom(address, `/clients/${client.id}`)}>
          {address.has('back') ? 'Back to where you were' : 'Back to the record'}
        </Link>
        <Link className="signing-link" to={`/consents/${id}`}>
          Signed copy
        </Link>
        {next && (
          <Link className="signing-link" to={`/clients/${client.id}/sign/${next.purpose}`}>
            {`Next: ${purposeWords[next.purpose].toLowerCase()}`}
          </Link>
        )}
      </Box>
    </section>
  );
}

function Signing({ client, version }: { client: Client; version: Version }) {
  const [id] = useState(newId);
  const [draft, setDraft] = useState(() => unsigned(client.name));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [signed, setSigned] = useState(false);
  const sign = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const input = { id, clientId: client.id, versionId: version.id, ...signatureOf(draft) };
      await graphql(SignConsentDocument, { input }, { idempotencyKey: id });
      refreshTopics(queryClient, ['consents']);
      setSigned(true);
      window.scrollTo({ top: 0 });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  if (signed) return <Done client={client} purpose={version.purpose} id={id} />;
  return (
    <>
      <header className="signing-part">
        <h1 id={titleId}>{version.title}</h1>
        <p className="signing-quiet">{`${client.name} · ${client.clinic.name}, ${client.clinic.city} · ${versionWords(version)}`}</p>
      </header>
      <SigningForm
        body={version.body}
        statements={version.statements.map(({ text }) => text)}
        draft={draft}
        onDraft={setDraft}
        onSign={() => void sign()}
        busy={busy}
        problem={problem}
      />
    </>
  );
}

/** The tablet in the client's hands: nothing but the text, the statements and the signature. */
export function SignConsentPage() {
  const { id = '', purpose = '' } = useParams();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  usePageTitle('Sign consent');
  const {
    data: client,
    error,
    refetch,
  } = useQuery({
    queryKey: ['consent to sign', id],
    queryFn: async () => (await graphql(ConsentToSignDocument, { id })).client,
    // Somebody is reading: the text does not change under their eyes.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const version = client?.consents.find((one) => one.purpose === purpose)?.current;
  const close = () => navigate(backFrom(address, `/clients/${id}`));
  return (
    <Dialog
      open
      fullScreen
      onClose={close}
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: { borderRadius: 0, border: 0, bgcolor: 'background.default' } } }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', p: 2 }} className="no-print">
        <IconButton aria-label="Close without signing" onClick={close}>
          <CloseRounded />
        </IconButton>
      </Box>
      <Box sx={{ overflow: 'auto', flex: 1 }}>
        <Box
          className="signing"
          sx={{ maxWidth: 720, mx: 'auto', px: { xs: 5, sm: 8 }, pb: 8, display: 'grid', gap: 7 }}
        >
          {error && !client && <Trouble problem={error} onRetry={() => void refetch()} />}
          {client === undefined && !error && <Skeleton variant="rounded" height={480} />}
          {client && version && <Signing key={version.id} client={client} version={version} />}
          {(client === null || (client && !version)) && <Trouble problem={nothing} />}
        </Box>
      </Box>
    </Dialog>
  );
}
