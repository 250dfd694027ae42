import './signing/signing.css';
import CheckBoxOutlined from '@mui/icons-material/CheckBoxOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Card, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { SignedConsentDocument, type SignedConsentQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { dayInFull, whenInFull } from '../../words/dates.ts';
import { deviceWords, purposeWords, versionWords } from './consent-words.ts';
import { ConsentReading } from './signing/ConsentReading.tsx';
import { DrawnSignature } from './signing/SignaturePad.tsx';

type Signed = NonNullable<SignedConsentQuery['consentSignature']>;

const nowhere = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is nothing at this address.' });

function Signature({ signed }: { signed: Signed }) {
  const { drawn, signedName, signedAt, withdrawnAt, client, consentVersion, textHash } = signed;
  const { zone } = client.clinic;
  return (
    <section className="signing-part" aria-label="Signature">
      <h2>Signed by</h2>
      <Box sx={{ maxWidth: 420 }}>
        {drawn ? <DrawnSignature drawn={drawn} name={signedName} /> : <div className="signing-typed">{signedName}</div>}
      </Box>
      <Facts
        facts={[
          ['Name', signedName],
          ['Born', client.bornOn ? dayInFull(client.bornOn) : null],
          ['Signed', `${whenInFull(signedAt, zone)}, ${deviceWords(signed)}`],
          ['Withdrawn', withdrawnAt ? whenInFull(withdrawnAt, zone) : undefined],
          ['Text', `${purposeWords[signed.purpose]}, ${versionWords(consentVersion)}`],
          [
            'Seal',
            <span key="seal" className="figures">
              {textHash}
            </span>,
          ],
        ]}
      />
      <p className="signing-quiet">
        The seal is the SHA-256 of the text above. The text cannot be changed while this signature is kept.
      </p>
    </section>
  );
}

/** What a client signed, exactly as they read it; made to be printed. */
export function SignedCopyPage() {
  const { id = '' } = useParams();
  const {
    data: signed,
    error,
    refetch,
  } = useQuery({
    queryKey: ['consents', 'signed', id],
    queryFn: async () => (await graphql(SignedConsentDocument, { id })).consentSignature,
  });
  if (error && !signed) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (signed === null) return <Trouble problem={nowhere} page />;
  const back = { to: `/clients/${signed?.client.id ?? ''}`, word: signed?.client.name ?? 'the client' };
  const print = (
    <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
      Print
    </Button>
  );
  return (
    <Page title="Signed copy" back={back} lead={signed?.client.name} actions={print}>
      <Card sx={{ maxWidth: 820, p: { xs: 4, sm: 8 } }}>
        {!signed && <Skeleton variant="rounded" height={560} />}
        {signed && (
          <article className="signing signing-form">
            <header className="signing-part">
              <h1>{signed.consentVersion.title}</h1>
            </header>
            <ConsentReading body={signed.consentVersion.body} />
            <ul className="signing-statements">
              {signed.consentVersion.statements.map(({ text }) => (
                <li key={text} className="signing-statement" style={{ cursor: 'auto' }}>
                  <CheckBoxOutlined titleAccess="Ticked" sx={{ color: 'success.main' }} />
                  <span>{text}</span>
                </li>
              ))}
            </ul>
            <Signature signed={signed} />
          </article>
        )}
      </Card>
    </Page>
  );
}
