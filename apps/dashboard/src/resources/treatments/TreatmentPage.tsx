import { Box, Link, Skeleton, Typography } from '@mui/material';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { column, record } from '../../controls/layout.ts';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { treatmentStates } from '../../controls/states.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day, When } from '../../controls/When.tsx';
import { useWhole } from '../../providers/record.ts';
import { useMay } from '../../providers/viewer.ts';
import { moneyWords } from '../../words/numbers.ts';
import { closeReasonWords, indicationWords } from '../../words/terms.ts';
import { OutcomeTable } from '../outcomes/OutcomeTable.tsx';
import { TreatmentMessages } from '../reminders/TreatmentMessages.tsx';
import { ReadinessMark } from '../safety/ReadinessChips.tsx';
import { CourseTrack } from './CourseTrack.tsx';
import { nextInWords, stepsOf, type TreatmentRecord } from './course.ts';
import { PlanSection } from './PlanSection.tsx';
import { SessionsOfTreatment } from './SessionsOfTreatment.tsx';
import { TreatmentActions } from './TreatmentActions.tsx';

function Loading() {
  return (
    <Page title="Treatment" back={{ to: '/treatments', word: 'Treatments' }}>
      <Box role="status" aria-label="Loading the treatment" sx={{ display: 'grid', gap: 5 }}>
        <Skeleton variant="rounded" height={180} />
        <Skeleton variant="rounded" height={300} />
      </Box>
    </Page>
  );
}

function Agreed({ treatment }: { treatment: TreatmentRecord }) {
  const { zone } = treatment.clinic;
  return (
    <Facts
      facts={[
        [
          'Client',
          <Link key="client" component={RouterLink} to={`/clients/${treatment.client.id}`}>
            {treatment.client.name}
          </Link>,
        ],
        ['Clinic', treatment.clinic.name],
        ['Practitioner', treatment.practitioner?.name ?? 'Not decided'],
        ['Planned', `${treatment.plannedSessions} sessions`],
        ['Price', treatment.priceMinor === null ? 'Not agreed' : moneyWords(treatment.priceMinor, treatment.currency)],
        [
          'Last session',
          treatment.lastSessionAt ? <When key="last" at={treatment.lastSessionAt} zone={zone} /> : 'None yet',
        ],
        ['Closed because', treatment.closeReason ? closeReasonWords[treatment.closeReason] : undefined],
      ]}
    />
  );
}

function TopUp({ treatment }: { treatment: TreatmentRecord }) {
  if (treatment.state === 'closed') return null;
  return (
    <Section title="Top-up">
      <Typography variant="h2" component="p">
        {treatment.topUpDueOn ? <Day day={treatment.topUpDueOn} /> : 'Not yet known'}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 1, maxWidth: '60ch' }}>
        {treatment.topUpReason ?? 'The day is set when the last planned session is completed.'}
      </Typography>
    </Section>
  );
}

/** One treatment: the course, what comes next, sessions, outcomes, the top-up and its messages. */
export function TreatmentPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const { data: treatment, error, refetch } = useWhole<TreatmentRecord>('treatments', id);
  if (error && !treatment) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!treatment) return <Loading />;
  return (
    <Page
      title={indicationWords[treatment.indication]}
      back={{ to: `/clients/${treatment.client.id}`, word: treatment.client.name }}
      mark={
        <>
          <StateChip look={treatmentStates[treatment.state]} />
          <ReadinessMark clientId={treatment.client.id} treatmentId={treatment.id} />
        </>
      }
      lead={
        <>
          <Link component={RouterLink} to={`/clients/${treatment.client.id}`}>
            {treatment.client.name}
          </Link>
          {` · ${nextInWords(treatment)}`}
        </>
      }
      actions={<TreatmentActions treatment={treatment} />}
    >
      <Box sx={column}>
        <Section title="Course">
          <CourseTrack steps={stepsOf(treatment)} zone={treatment.clinic.zone} />
        </Section>
        <Box sx={record}>
          <Box sx={column}>
            <SessionsOfTreatment sessions={treatment.sessions} />
            <OutcomeTable outcomes={treatment.outcomes} zone={treatment.clinic.zone} />
          </Box>
          <Box sx={column}>
            <PlanSection treatmentId={treatment.id} />
            <TopUp treatment={treatment} />
            <Section title="Agreed">
              <Agreed treatment={treatment} />
            </Section>
            {may('messages.read') && <TreatmentMessages treatmentId={treatment.id} />}
          </Box>
        </Box>
      </Box>
    </Page>
  );
}
