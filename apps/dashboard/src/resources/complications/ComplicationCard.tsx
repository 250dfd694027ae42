import GavelOutlined from '@mui/icons-material/GavelOutlined';
import PriorityHighRounded from '@mui/icons-material/PriorityHighRounded';
import { Box, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useNow } from '../../controls/now.ts';
import { StateChip, type StateLook } from '../../controls/StateChip.tsx';
import { Day, When } from '../../controls/When.tsx';
import type { ComplicationAction, ComplicationPartsFragment } from '../../generated/graphql.ts';
import { dayOf, daysAwayWords } from '../../words/dates.ts';
import { sessionKindWords, zoneWords } from '../../words/terms.ts';
import { actionWords, complicationKindWords, complicationStates, severityWords } from './complication-words.ts';

const seriousLook: StateLook = {
  word: 'Serious',
  tone: 'error',
  icon: PriorityHighRounded,
  meaning: 'An infection, a lasting change, or it needed a doctor’s treatment',
};

interface Entry {
  id: string;
  seenOn: string;
  word: string;
  notes: string | null;
  actions: readonly ComplicationAction[];
  recordedAt: string;
  by: string | undefined;
}

/** What was first written, and every follow-up, in order. */
function entriesOf(complication: ComplicationPartsFragment): Entry[] {
  const { id, firstSeenOn, notes, actions, recordedAt, recordedBy, followUps } = complication;
  const first = { id, seenOn: firstSeenOn, word: 'First seen', notes, actions, recordedAt, by: recordedBy?.name };
  return [
    first,
    ...followUps.map((each, index) => {
      const before = followUps[index - 1]?.state ?? 'open';
      const turned = each.state === before ? undefined : each.state === 'resolved' ? 'resolved' : 'opened again';
      const word = [severityWords[each.severity], turned].filter(Boolean).join(', ');
      return { ...each, word, by: each.recordedBy?.name };
    }),
  ];
}

function EntryLine({ entry, zone }: { entry: Entry; zone: string }) {
  const { word, seenOn, notes, actions, recordedAt, by } = entry;
  return (
    <Box component="li" sx={{ pl: 4, py: 2, borderLeft: 2, borderColor: 'divider' }}>
      <Typography variant="subtitle2">
        {`${word} · `}
        <Day day={seenOn} />
      </Typography>
      {notes && (
        <Typography
          sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'plaintext', maxWidth: '72ch' }}
        >
          {notes}
        </Typography>
      )}
      {actions.length > 0 && <Typography>{actions.map((action) => actionWords[action]).join(' · ')}</Typography>}
      <Typography variant="caption" color="textSecondary">
        {by ? `Written by ${by}, ` : 'Written '}
        <When at={recordedAt} zone={zone} />
      </Typography>
    </Box>
  );
}

/** The clock of the United States' law, where it runs. */
function ReportClock({ reportBy, zone, informed }: { reportBy: string; zone: string; informed: boolean }) {
  const today = dayOf(useNow(), zone);
  const late = reportBy < today && !informed;
  const tone = informed ? 'success' : late ? 'error' : 'warning';
  const away = daysAwayWords(reportBy, today);
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 3,
        p: 3,
        borderRadius: 2,
        bgcolor: `${tone}.soft`,
        '& svg': { color: `${tone}.main`, fontSize: 20 },
      }}
    >
      <GavelOutlined aria-hidden />
      <Typography sx={{ maxWidth: '68ch' }}>
        {informed ? 'The maker or the authority has been informed. The report was due ' : 'Report due '}
        <strong>
          <Day day={reportBy} />
        </strong>
        {informed ? '.' : ` (${away}).`}
        {!informed &&
          ' A serious adverse event is reported to the FDA by whoever is named on the label, within 15 business days of hearing of it: tell the maker of the pigment now. (21 U.S.C. 364a)'}
      </Typography>
    </Box>
  );
}

interface ComplicationCardProps {
  complication: ComplicationPartsFragment;
  /** Left out for those who may only read. */
  onFollowUp?: ((resolve: boolean) => void) | undefined;
}

/** One complication: how it stands, what was written in order, what can be added. */
export function ComplicationCard({ complication, onFollowUp }: ComplicationCardProps) {
  const { kind, severity, state, serious, zone: place, session, clinic, reportBy, followUps, actions } = complication;
  const zone = clinic?.zone ?? 'UTC';
  const done = [...actions, ...followUps.flatMap((each) => each.actions)];
  const informed = done.includes('maker_informed') || done.includes('authority_informed');
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gap: 3, px: { xs: 4, sm: 6 }, py: 5, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h3">{complicationKindWords[kind]}</Typography>
        <StateChip look={complicationStates[state]} />
        {serious && <StateChip look={seriousLook} />}
        <Typography color="textSecondary" sx={{ flexBasis: '100%' }}>
          {[severityWords[severity], place && zoneWords[place], clinic?.name].filter(Boolean).join(' · ')}
          {session && (
            <>
              {' · after '}
              <Link component={RouterLink} to={`/sessions/${session.id}`}>
                {session.number === null
                  ? sessionKindWords[session.kind].toLowerCase()
                  : `${sessionKindWords[session.kind].toLowerCase()} ${session.number}`}
              </Link>
            </>
          )}
        </Typography>
      </Box>
      {reportBy && <ReportClock reportBy={reportBy} zone={zone} informed={informed} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entriesOf(complication).map((entry) => (
          <EntryLine key={entry.id} entry={entry} zone={zone} />
        ))}
      </Box>
      {onFollowUp && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button variant="outlined" onClick={() => onFollowUp(false)}>
            {state === 'resolved' ? 'It came back' : 'Add follow-up'}
          </Button>
          {state === 'open' && (
            <Button variant="outlined" onClick={() => onFollowUp(true)}>
              Resolve
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
