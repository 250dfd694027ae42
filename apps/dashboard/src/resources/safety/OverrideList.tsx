import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { When } from '../../controls/When.tsx';
import type { SafetyOverridePartsFragment } from '../../generated/graphql.ts';
import { roleWords } from '../../words/terms.ts';

/** Rules that were let be: which, why, by whom, for what. They never leave the record. */
export function OverrideList({ overrides, zone }: { overrides: readonly SafetyOverridePartsFragment[]; zone: string }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
      {overrides.map(({ id, rule, reason, role, overriddenAt, overriddenBy, sessionId, appointmentId }) => (
        <Box component="li" key={id} sx={{ borderLeft: 3, borderColor: 'warning.main', pl: 3 }}>
          <Typography variant="subtitle2">{`Not kept: ${rule.charAt(0).toLowerCase()}${rule.slice(1)}`}</Typography>
          <Typography>{`“${reason}”`}</Typography>
          <Typography variant="caption" color="textSecondary">
            {`${overriddenBy.name}, ${roleWords[role].toLowerCase()} · `}
            <When at={overriddenAt} zone={zone} />
            {sessionId && (
              <>
                {' · '}
                <Link component={RouterLink} to={`/sessions/${sessionId}`}>
                  the session
                </Link>
              </>
            )}
            {appointmentId && ' · for a booking'}
            {!sessionId && !appointmentId && ' · the log was thrown away'}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
