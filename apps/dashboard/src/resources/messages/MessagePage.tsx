import { Box, Button, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { reminderStates } from '../../controls/states.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import { type MessageActName, MessageDocument, type MessagePartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { useMay } from '../../providers/viewer.ts';
import { counted } from '../../words/numbers.ts';
import { purposeWords, slotWords } from '../../words/terms.ts';
import { MessageActDialog } from './MessageActDialog.tsx';
import { actWords, carrierWords, channelWords, outcomeWords, withoutLink } from './message-words.ts';

const back = { to: '/messages', word: 'Messages' };
const gone = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is no such message.' });

/** What it said, to whom, and what the carrier answered, for each time it was handed over. */
function Attempts({ message }: { message: MessagePartsFragment }) {
  const { attempts, clinic } = message;
  return (
    <Section title="Handed over" note={attempts.length > 0 ? counted(attempts.length, 'time') : undefined}>
      {attempts.length === 0 && (
        <Typography color="textSecondary">Not yet. What it says is put together when it leaves.</Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 5 }}>
        {attempts.map((each) => (
          <li key={each.id}>
            <Typography variant="subtitle2">
              {`${channelWords[each.channel]} to ${each.recipient}, ${carrierWords(each.carrier)}`}
            </Typography>
            <Typography color="textSecondary">
              <When at={each.startedAt} zone={clinic.zone} />
              {`. ${each.outcome ? outcomeWords[each.outcome] : 'No answer yet'}`}
              {each.fault && ` (${each.fault})`}
              {each.channel === 'sms' && `. ${counted(each.segments, 'segment')}`}
              {each.deliveredAt && (
                <>
                  {'. Arrived '}
                  <When at={each.deliveredAt} zone={clinic.zone} />
                </>
              )}
            </Typography>
            {each.subject && (
              <Typography variant="subtitle2" sx={{ mt: 2 }}>
                {each.subject}
              </Typography>
            )}
            <Typography
              component="blockquote"
              dir="auto"
              sx={{ m: 0, mt: 2, whiteSpace: 'pre-wrap', maxWidth: '72ch' }}
            >
              {withoutLink(each.text)}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}

function Acts({ message: { acts, clinic } }: { message: MessagePartsFragment }) {
  if (acts.length === 0) return null;
  return (
    <Section title="By the team">
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
        {acts.map((each) => (
          <li key={each.id}>
            <Typography variant="subtitle2">{`${actWords[each.act].done}: ${each.reason}`}</Typography>
            <Typography color="textSecondary">
              {`${each.doneBy.name}, `}
              <When at={each.doneAt} zone={clinic.zone} />
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}

/** One message: why it exists, what it said, what became of it, and what can be done. */
export function MessagePage() {
  const { id = '' } = useParams();
  const [act, setAct] = useState<MessageActName>();
  const may = useMay();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['reminders', 'page', id],
    queryFn: async () => (await graphql(MessageDocument, { id })).reminder,
  });
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (isPending)
    return (
      <Page title="Message" back={back}>
        <Skeleton variant="rounded" height={320} />
      </Page>
    );
  if (!data) return <Trouble problem={gone} page />;
  const { purpose, slot, state, client, clinic, dueAt, rule, reason, open } = data;
  const acts = may('messages.act') ? open : [];
  return (
    <Page
      title={[purposeWords[purpose], slotWords(slot)].filter(Boolean).join(', ')}
      back={back}
      mark={<StateChip look={reminderStates[state]} />}
      actions={acts.map((each, nth) => (
        <Button key={each} variant={nth === 0 ? 'contained' : 'outlined'} onClick={() => setAct(each)}>
          {actWords[each].button}
        </Button>
      ))}
    >
      <Box sx={{ display: 'grid', gap: 5 }}>
        <Section title="Why it exists">
          <Facts
            facts={[
              [
                'For',
                <MuiLink key="client" component={Link} to={`/clients/${client.id}`}>
                  {client.name}
                </MuiLink>,
              ],
              ['From', clinic.name],
              ['Due', <When key="due" at={dueAt} zone={clinic.zone} />],
              ['Rule', rule],
              ['Now', reason],
            ]}
          />
        </Section>
        <Attempts message={data} />
        <Acts message={data} />
      </Box>
      {act && <MessageActDialog id={id} act={act} onClose={() => setAct(undefined)} />}
    </Page>
  );
}
