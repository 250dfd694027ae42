import CheckCircleOutlineRounded from '@mui/icons-material/CheckCircleOutlineRounded';
import PhoneMissedOutlined from '@mui/icons-material/PhoneMissedOutlined';
import RadioButtonUncheckedRounded from '@mui/icons-material/RadioButtonUncheckedRounded';
import { Box, Button, Card, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useClinicWords } from '../../controls/ClinicWord.tsx';
import { StateChip, type StateLook } from '../../controls/StateChip.tsx';
import { Day, When } from '../../controls/When.tsx';
import type { ReachState } from '../../generated/graphql.ts';
import { counted } from '../../words/numbers.ts';
import type { RecallClient } from './recall-query.ts';
import { meansWords, reachWords, resultWords, whereWords } from './recall-words.ts';

const looks: Record<ReachState, StateLook> = {
  to_reach: {
    word: reachWords.to_reach,
    tone: 'warning',
    icon: RadioButtonUncheckedRounded,
    meaning: 'Nobody has tried yet',
  },
  tried: { word: reachWords.tried, tone: 'info', icon: PhoneMissedOutlined, meaning: 'Tried, and not reached yet' },
  reached: { word: reachWords.reached, tone: 'success', icon: CheckCircleOutlineRounded, meaning: 'They know' },
};

function Attempts({ client: { attempts, clinics } }: { client: RecallClient }) {
  const zone = clinics[0]?.zone ?? 'UTC';
  if (attempts.length === 0) return null;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 3, p: 0, display: 'grid', gap: 1 }}>
      {attempts.map((attempt) => (
        <li key={attempt.id}>
          <Typography>
            {`${meansWords[attempt.means]}: ${resultWords[attempt.result].toLowerCase()} · `}
            <When at={attempt.attemptedAt} zone={zone} />
            {` · ${attempt.attemptedBy.name}`}
          </Typography>
          {attempt.note && <Typography color="textSecondary">{attempt.note}</Typography>}
        </li>
      ))}
    </Box>
  );
}

/** One client of a work list: how to reach them, what was done, what was tried. */
export function RecallClientCard({ client, onTell }: { client: RecallClient; onTell: (() => void) | undefined }) {
  const { name, phone, email, id } = client.client;
  return (
    <Card component="li" sx={{ p: 5, breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
            <Typography variant="h3" component="h2">
              <Link component={RouterLink} to={`/clients/${id}`}>
                {name}
              </Link>
            </Typography>
            <StateChip look={looks[client.state]} />
          </Box>
          <Typography sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', columnGap: 4, lineHeight: '24px' }}>
            {phone && <Link href={`tel:${phone}`}>{phone}</Link>}
            {email && <Link href={`mailto:${email}`}>{email}</Link>}
            {!phone && !email && <span>No phone or e-mail: reach them in person</span>}
          </Typography>
          <Typography color="textSecondary" sx={{ mt: 1 }}>
            {`${counted(client.sessions, 'session')}, the last `}
            <Day day={client.lastOn} />
            {` · ${whereWords(client, useClinicWords())}`}
          </Typography>
        </Box>
        {onTell && (
          <Button className="no-print" variant="outlined" onClick={onTell} aria-label={`Write down a try for ${name}`}>
            Write down a try
          </Button>
        )}
      </Box>
      <Attempts client={client} />
    </Card>
  );
}
