import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { ApiProblem, isForbidden, isOffline, isUnknown } from '../providers/problem.ts';

/** What happened, what was kept, what to do: for every way in which a screen can fail. */
function wordsFor(problem: unknown) {
  if (isOffline(problem)) {
    return {
      icon: CloudOffOutlined,
      title: 'No connection to Stipple',
      text: 'Nothing was lost. Check the network, then try again.',
      retry: true,
    };
  }
  if (isForbidden(problem)) {
    return {
      icon: LockOutlined,
      title: 'Not part of your role',
      text: 'An owner can change your role under Team.',
      retry: false,
    };
  }
  if (isUnknown(problem)) {
    return {
      icon: SearchOffOutlined,
      title: 'There is nothing at this address',
      text: 'It may belong to a clinic you do not reach, or the link was cut short.',
      retry: false,
    };
  }
  const reference =
    problem instanceof ApiProblem && problem.reference ? ` Quote ${problem.reference} if you ask for help.` : '';
  return {
    icon: ReportProblemOutlined,
    title: 'This could not be shown',
    text: `The fault is ours; nothing you saved is affected. Try again.${reference}`,
    retry: true,
  };
}

/** In place of what could not be shown. `page` makes it the screen's heading and offers the way home. */
export function Trouble({
  problem,
  onRetry,
  page = false,
}: {
  problem: unknown;
  onRetry?: () => void;
  page?: boolean;
}) {
  const { icon: Icon, title, text, retry } = wordsFor(problem);
  return (
    <Box
      role="alert"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        textAlign: 'center',
        gap: 2,
        px: 6,
        py: page ? 24 : 12,
      }}
    >
      <Icon sx={{ fontSize: 32, color: 'text.secondary' }} aria-hidden />
      <Typography variant="h2" component={page ? 'h1' : 'h2'}>
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ maxWidth: '52ch' }}>
        {text}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, mt: 2 }}>
        {retry && onRetry && (
          <Button variant="outlined" onClick={onRetry}>
            Try again
          </Button>
        )}
        {page && (
          <Button variant={retry ? 'text' : 'outlined'} component={Link} to="/">
            Go to the first screen
          </Button>
        )}
      </Box>
    </Box>
  );
}
