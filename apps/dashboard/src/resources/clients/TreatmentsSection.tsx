import SpaOutlined from '@mui/icons-material/SpaOutlined';
import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { CourseDots } from '../../controls/CourseDots.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { treatmentStates } from '../../controls/states.ts';
import { Day } from '../../controls/When.tsx';
import { isolated } from '../../words/names.ts';
import { indicationWords } from '../../words/terms.ts';
import type { ClientRecord } from './client-record.ts';

type Course = NonNullable<ClientRecord['treatments']>[number];

function CourseRow({ course }: { course: Course }) {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 4,
        rowGap: 1,
        px: { xs: 4, sm: 6 },
        py: 4,
        '& + &': { borderTop: 1, borderColor: 'divider' },
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box sx={{ flex: '1 1 200px' }}>
        <Link
          component={RouterLink}
          to={`/treatments/${course.id}`}
          variant="h3"
          color="textPrimary"
          sx={{ '&::after': { content: '""', position: 'absolute', inset: 0 } }}
        >
          {indicationWords[course.indication]}
        </Link>
        <Typography color="textSecondary">
          {[course.practitioner && isolated(course.practitioner.name), course.clinic.name].filter(Boolean).join(' · ')}
          {course.topUpDueOn && (
            <>
              {' '}
              · top-up due <Day day={course.topUpDueOn} />
            </>
          )}
        </Typography>
      </Box>
      <CourseDots done={course.completedSessions} planned={course.plannedSessions} />
      <StateChip look={treatmentStates[course.state]} />
    </Box>
  );
}

/** The client's treatments, each a way to its plan and sessions. */
export function TreatmentsSection({ courses }: { courses: readonly Course[] }) {
  return (
    <Section title="Treatments" padded={false}>
      {courses.length === 0 && (
        <Nothing
          icon={SpaOutlined}
          title="No treatment yet"
          text="A treatment is the whole course for one indication, from the proposal to the last top-up. Propose one after the consultation."
        />
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {courses.map((course) => (
          <CourseRow key={course.id} course={course} />
        ))}
      </Box>
    </Section>
  );
}
