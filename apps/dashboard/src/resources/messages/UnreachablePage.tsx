import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import { Card, Link as MuiLink, Skeleton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { Nothing } from '../../controls/Nothing.tsx';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import { UnreachableClientsDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { MessageTabs } from './MessageTabs.tsx';
import { unreachableWords } from './message-words.ts';

/** Clients whom the last message did not reach: each waits for somebody to ask for a better address. */
export function UnreachablePage() {
  const { ids } = useClinicScope();
  const clinicIds = ids.length > 0 ? ids : null;
  const { data, error, refetch } = useQuery({
    queryKey: ['reminders', 'unreachable', clinicIds],
    queryFn: async () => (await graphql(UnreachableClientsDocument, { clinicIds })).unreachableClients,
  });
  return (
    <Page
      title="Unreachable clients"
      lead="Their last message reached nobody. A client leaves this list as soon as a message has gone out to them."
      tabs={<MessageTabs />}
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {data?.length === 0 && (
        <Nothing icon={HowToRegOutlined} title="Everybody is reached" text="Nobody’s last message failed." />
      )}
      {data && data.length > 0 && (
        <Card sx={{ overflowX: 'auto' }}>
          <Table>
            <TableHead>
              <TableRow>
                <TableCell>Client</TableCell>
                <TableCell>Why</TableCell>
                <TableCell align="right">Messages</TableCell>
                <TableCell>Last one</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {data.map(({ client, why, messages, lastAt }) => (
                <TableRow key={client.id}>
                  <TableCell>
                    <MuiLink component={Link} to={`/clients/${client.id}`}>
                      {client.name}
                    </MuiLink>
                  </TableCell>
                  <TableCell>{unreachableWords[why]}</TableCell>
                  <TableCell align="right">{messages}</TableCell>
                  <TableCell>
                    <When at={lastAt} zone="UTC" />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Card>
      )}
    </Page>
  );
}
