import CheckRounded from '@mui/icons-material/CheckRounded';
import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { visuallyHidden } from '../../controls/visually-hidden.ts';
import { Day } from '../../controls/When.tsx';
import { dayOf } from '../../words/dates.ts';
import type { Step } from './course.ts';

const dot = (step: Step) => {
  const size = step.work ? 28 : 20;
  const look = {
    done: { bgcolor: 'primary.main', borderColor: 'primary.main', color: 'primary.contrastText' },
    now: {
      bgcolor: 'background.paper',
      borderColor: 'primary.main',
      color: 'primary.main',
      boxShadow: '0 0 0 4px var(--mui-palette-primary-soft)',
    },
    ahead: { bgcolor: 'background.paper', borderColor: 'edge', borderStyle: 'dashed', color: 'text.secondary' },
  }[step.is];
  return {
    display: 'grid',
    placeItems: 'center',
    width: size,
    height: size,
    borderRadius: '50%',
    border: 2,
    flex: 'none',
    zIndex: 1,
    '& svg': { fontSize: size - 12 },
    ...look,
  };
};

/** From one stop to the next: dashed when the next is still to come. */
const lineTo = (next: Step | undefined) => ({
  content: '""',
  position: 'absolute',
  borderWidth: 0,
  borderStyle: next?.is === 'ahead' ? 'dashed' : 'solid',
  borderColor: next?.is === 'ahead' ? 'edge' : 'primary.main',
  borderLeftWidth: { xs: 2, md: 0 },
  borderTopWidth: { xs: 0, md: 2 },
  left: { xs: 13, md: 14 },
  right: { md: -14 },
  top: { xs: 14, md: 15 },
  bottom: { xs: -14, md: 'auto' },
});

const stateWords = { done: 'done', now: 'now', ahead: 'still to come' };

function StepWords({ step, zone }: { step: Step; zone: string }) {
  return (
    <Box sx={{ minWidth: 0, pb: { xs: 5, md: 0 }, pt: { xs: step.work ? 0.5 : 0, md: 2 } }}>
      {step.to ? (
        <Link component={RouterLink} to={step.to}>
          {step.word}
        </Link>
      ) : (
        <Typography variant="subtitle2" color={step.is === 'ahead' ? 'textSecondary' : 'textPrimary'}>
          {step.word}
        </Typography>
      )}
      <Box component="span" sx={visuallyHidden}>
        {stateWords[step.is]}
      </Box>
      <Typography variant="caption" component="div" color="textSecondary">
        {step.at && <Day day={dayOf(step.at, zone)} />}
        {step.day && <Day day={step.day} />}
        {step.note && <div>{step.note}</div>}
      </Typography>
    </Box>
  );
}

/** The course as a track of stops: down on a phone, across on anything wider. */
export function CourseTrack({ steps, zone }: { steps: readonly Step[]; zone: string }) {
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label="Steps of the course"
      sx={{ overflowX: { md: 'auto' }, mx: { md: -6 }, px: { md: 6 }, pt: 2, pb: 1 }}
    >
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: { md: 'grid' },
          gridAutoFlow: 'column',
          gridAutoColumns: 'minmax(88px, 1fr)',
        }}
      >
        {steps.map((step, index) => (
          <Box
            component="li"
            key={step.key}
            sx={{
              position: 'relative',
              display: 'flex',
              flexDirection: { xs: 'row', md: 'column' },
              gap: { xs: 3, md: 0 },
              pr: { md: 3 },
              '&:not(:last-of-type)::before': lineTo(steps[index + 1]),
            }}
          >
            <Box
              sx={{
                display: 'grid',
                placeItems: 'center',
                width: { xs: 28, md: 'auto' },
                height: { xs: step.work ? 28 : 20, md: 32 },
                justifyContent: { md: 'start' },
              }}
            >
              <Box sx={dot(step)} aria-hidden>
                {step.is === 'done' && <CheckRounded />}
              </Box>
            </Box>
            <StepWords step={step} zone={zone} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
