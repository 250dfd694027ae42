import { Box, Link, Skeleton, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { indicationWords } from '../../words/terms.ts';
import { nextActionFor } from './next-actions.ts';
import { OverrideList } from './OverrideList.tsx';
import { StepChips } from './ReadinessChips.tsx';
import { withDays } from './safety-words.ts';
import { toBeReady, useReadiness } from './use-readiness.ts';

type Readiness = NonNullable<ReturnType<typeof useReadiness>['data']>;
type Course = NonNullable<Readiness['treatments']>[number];

/** What one treatment waits for, each with where it is put right. */
function CourseReadiness({ course, clientId }: { course: Course; clientId: string }) {
  const where = { clientId, treatmentId: course.id, back: `/clients/${clientId}` };
  const messages = new Map(course.safetyPoints.map((point) => [point.message, point]));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Typography variant="subtitle2" component="h3">
          {indicationWords[course.indication]}
        </Typography>
        <StepChips points={course.safetyPoints} />
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 1 }}>
        {[...messages.values()].map((point) => {
          const action = nextActionFor(point, where);
          return (
            <li key={point.message}>
              {withDays(point.message)}{' '}
              {action && 'to' in action && (
                <Link component={RouterLink} to={action.to}>
                  {action.word}
                </Link>
              )}
            </li>
          );
        })}
      </Box>
    </Box>
  );
}

/** Whether the next session may start today, what it waits for, and which rules were ever let be. */
export function ReadinessSection({ clientId }: { clientId: string }) {
  const { data, error, refetch } = useReadiness(clientId);
  const courses = toBeReady(data?.treatments ?? []);
  const overrides = data?.safetyOverrides ?? [];
  if (data && courses.length === 0 && overrides.length === 0) return null;
  return (
    <Section title="Readiness" note="for a session today">
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={72} />}
      <Box sx={{ display: 'grid', gap: 4 }}>
        {courses.map((course) => (
          <CourseReadiness key={course.id} course={course} clientId={clientId} />
        ))}
        {overrides.length > 0 && data && (
          <Box component="details" open={overrides.length < 4}>
            <Box component="summary" sx={{ minHeight: 44, display: 'flex', alignItems: 'center', cursor: 'pointer' }}>
              {`Overrides on record: ${overrides.length}`}
            </Box>
            <OverrideList overrides={overrides} zone={data.clinic.zone} />
          </Box>
        )}
      </Box>
    </Section>
  );
}
