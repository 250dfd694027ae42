import MarkunreadMailboxOutlined from '@mui/icons-material/MarkunreadMailboxOutlined';
import { Box, Button, Card, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useListAddress } from '../../controls/list/list-address.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import { MailboxDocument, type MailboxRowFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { counted } from '../../words/numbers.ts';
import { MessageTabs } from './MessageTabs.tsx';
import { channelWords } from './message-words.ts';

const PAGE = 25;
const address = /(https?:\/\/\S+)/;

/** The text with its links to be followed, as in a mail program. */
function Body({ text }: { text: string }) {
  return (
    <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
      {text.split(address).map((part, nth) =>
        address.test(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move.
          <MuiLink key={nth} href={part} target="_blank" rel="noreferrer">
            {part}
          </MuiLink>
        ) : (
          part
        ),
      )}
    </Typography>
  );
}

function Received({ message }: { message: MailboxRowFragment }) {
  const { channel, recipient, subject, text, receivedAt, reminderId, client, clinic } = message;
  return (
    <Card component="li" sx={{ p: 5, display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, alignItems: 'baseline' }}>
        <Typography variant="subtitle2">{`${channelWords[channel]} to ${client.name}, ${recipient}`}</Typography>
        <Typography color="textSecondary" sx={{ mr: 'auto' }}>
          {`${clinic.name}, `}
          <When at={receivedAt} zone={clinic.zone} />
        </Typography>
        {reminderId ? (
          <MuiLink component={Link} to={`/messages/${reminderId}`}>
            Why it was sent
          </MuiLink>
        ) : (
          <Typography color="textSecondary">A test</Typography>
        )}
      </Box>
      {subject && <Typography variant="h3">{subject}</Typography>}
      <Body text={text} />
    </Card>
  );
}

/** Messages that stayed here because nobody carries their channel: exactly what clients would have got. */
export function MailboxPage() {
  const list = useListAddress({ field: 'receivedAt', order: 'DESC' });
  const { ids } = useClinicScope();
  const asked = { clinicIds: ids.length > 0 ? ids : null, page: { number: list.page, size: PAGE } };
  const { data, error, refetch } = useQuery({
    queryKey: ['mailbox', asked],
    placeholderData: keepPreviousData,
    queryFn: async () => (await graphql(MailboxDocument, asked)).mailbox,
  });
  return (
    <Page
      title="Mailbox"
      lead="Nobody carries messages out of this installation yet, so they are kept here, word for word. Set up mail and SMS to send them."
      tabs={<MessageTabs />}
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {data?.items.length === 0 && (
        <Nothing
          icon={MarkunreadMailboxOutlined}
          title="No message has come in"
          text="What falls due is looked for every minute, outside the quiet hours, and lands here."
        />
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
        {data?.items.map((message) => (
          <Received key={message.id} message={message} />
        ))}
      </Box>
      {data && data.total > PAGE && (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 4 }}>
          <Button variant="outlined" disabled={list.page === 1} onClick={() => list.goTo(list.page - 1)}>
            Later
          </Button>
          <Button variant="outlined" disabled={list.page * PAGE >= data.total} onClick={() => list.goTo(list.page + 1)}>
            Earlier
          </Button>
          <Typography color="textSecondary">{`${counted(data.total, 'message')} in all`}</Typography>
        </Box>
      )}
    </Page>
  );
}
