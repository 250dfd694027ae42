import TipsAndUpdatesOutlined from '@mui/icons-material/TipsAndUpdatesOutlined';
import { Alert } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { dayWords, durationWords } from '../../words/dates.ts';
import { appointmentKindWords } from '../../words/terms.ts';
import type { Booking, Proposed } from './booking.ts';
import { proposalWords } from './proposal.ts';

/** What is proposed, why, and whether the chosen day is too soon or too late for it. */
export function ProposalNote({ proposed, today }: { proposed: Proposed | null; today: string }) {
  const day = useWatch<Booking, 'day'>({ name: 'day' });
  const time = useWatch<Booking, 'time'>({ name: 'time' });
  const kind = useWatch<Booking, 'kind'>({ name: 'kind' });
  if (!proposed) return null;
  const { earliestOn, latestOn } = proposed;
  const [reason] = proposed.reasons;
  const chosen = time === null || kind !== proposed.kind ? null : day;
  const early = chosen !== null && earliestOn !== null && chosen < earliestOn;
  const late = chosen !== null && latestOn !== null && latestOn < chosen;
  const from = earliestOn !== null && earliestOn > today ? ` From ${dayWords(earliestOn, today)} on.` : '';
  const until = latestOn === null ? '' : ` Until ${dayWords(latestOn, today)}.`;
  return (
    <Alert severity={early || late ? 'warning' : 'info'} icon={<TipsAndUpdatesOutlined fontSize="small" />}>
      <strong>{`${appointmentKindWords[proposed.kind]}, ${durationWords(proposed.minutes)}`}</strong>
      {reason ? `: ${proposalWords[reason]}.` : '.'}
      {early || late ? ` This day is too ${early ? 'soon' : 'late'} for it.${from}${until}` : `${from}${until}`}
    </Alert>
  );
}
