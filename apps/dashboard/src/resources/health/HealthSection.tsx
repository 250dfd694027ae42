import FavoriteBorderRounded from '@mui/icons-material/FavoriteBorderRounded';
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day } from '../../controls/When.tsx';
import type { HealthAnswersPartsFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { questionWords, resultWords } from './health-words.ts';
import { useHealth } from './use-health.ts';

const severities = { clear: 'success', ask: 'warning', outdated: 'warning', wait: 'error', blocks: 'error' } as const;

/** Only what was answered with yes; the rest was no. */
function Answers({ given }: { given: HealthAnswersPartsFragment }) {
  const yes = given.answers.filter((answer) => answer.yes);
  const count = `${given.answers.length - yes.length} of ${given.answers.length} answered no`;
  return (
    <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 1 }}>
      {yes.map(({ question, day, note }) => (
        <li key={question}>
          {questionWords[question]}
          {day && (
            <>
              {' '}
              · <Day day={day} />
            </>
          )}
          {note && ` · ${note}`}
        </li>
      ))}
      <Typography component="li" color="textSecondary">
        {count}
      </Typography>
    </Box>
  );
}

/** What the client answered last and what it means today; the answers before it. */
export function HealthSection({ clientId }: { clientId: string }) {
  const mayWrite = useMay()('record.write');
  const { data, error, refetch } = useHealth(clientId);
  const [latest, ...earlier] = data?.client.healthAnswers ?? [];
  const today = new Date().toISOString().slice(0, 10);
  const result = latest && data ? resultWords(latest, today, data.settings) : undefined;
  return (
    <Section
      title="Health"
      note={latest && <Day day={latest.answeredOn} />}
      action={
        mayWrite && (
          <Button variant="outlined" component={Link} to={`/clients/${clientId}/health`}>
            {latest ? 'Ask again' : 'Ask health questions'}
          </Button>
        )
      }
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={96} />}
      {data && !latest && (
        <Nothing
          icon={FavoriteBorderRounded}
          title="Not asked yet"
          text="Contraindications, answered by the client on the tablet or through a link of their own. A session waits for them."
        />
      )}
      {latest && result && (
        <Box sx={{ display: 'grid', gap: 3 }}>
          <Alert severity={severities[result.level]}>{result.sentence}</Alert>
          <Answers given={latest} />
          <Typography variant="caption" color="textSecondary">
            {`Signed by ${latest.signedName}${latest.recordedBy ? `, on the tablet of ${latest.recordedBy.name}` : ', through their own link'}`}
            {' · asked again from '}
            <Day day={latest.outdatedOn} />
          </Typography>
          {earlier.map((given) => (
            <Box component="details" key={given.id}>
              <Box
                component="summary"
                sx={{ minHeight: 44, display: 'flex', alignItems: 'center', gap: 1, cursor: 'pointer' }}
              >
                Earlier: <Day day={given.answeredOn} />
              </Box>
              <Answers given={given} />
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
