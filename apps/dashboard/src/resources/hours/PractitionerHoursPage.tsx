import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import { Box, Card, Link, Skeleton } from '@mui/material';
import { useGetOne } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useClinicWords } from '../../controls/ClinicWord.tsx';
import { column } from '../../controls/layout.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import {
  RemoveWorkingHoursDocument,
  SetWorkingHoursDocument,
  type StaffMemberPartsFragment,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { type ClinicInReach, useMay, useViewer } from '../../providers/viewer.ts';
import { PageSkeleton } from '../../shell/PageSkeleton.tsx';
import { dayInFull, dayOf } from '../../words/dates.ts';
import { DaySection } from './DaySection.tsx';
import {
  type PractitionerHoursAnswer,
  savedWords,
  useClinicHours,
  useMisfits,
  usePractitionerHours,
} from './hours-query.ts';
import { MisfitList } from './MisfitList.tsx';
import { TimeOffSection } from './TimeOffSection.tsx';
import { UndoBar, useActing } from './Undo.tsx';
import { type KnownWeek, WeekSection } from './WeekSection.tsx';
import { hoursOf, type WeekDraft, weekOn } from './week-draft.ts';

type Week = PractitionerHoursAnswer['weeks'][number];

const takeBack = ({ id, version }: Pick<KnownWeek, 'id' | 'version'>) =>
  graphql(RemoveWorkingHoursDocument, { input: { id, version } });

interface WorkingHoursProps {
  practitionerId: string;
  clinic: ClinicInReach;
  weeks: readonly Week[];
  today: string;
}

/** A practitioner's week at one clinic. */
function WorkingHours({ practitionerId, clinic, weeks, today }: WorkingHoursProps) {
  const { act } = useActing();
  const clinicWords = useClinicWords();
  const { data: opening } = useClinicHours(clinic.id);
  const clinicId = clinic.id;
  const set = async ({ id, validFrom, hours }: KnownWeek, version: number) => {
    const of = hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes }));
    const input = { id, version, practitionerId, clinicId, validFrom, hours: of };
    return (await graphql(SetWorkingHoursDocument, { input })).setWorkingHours;
  };
  const save = (draft: WeekDraft, validFrom: string, replaced: KnownWeek | undefined) =>
    act(async () => {
      const next = { id: replaced?.id ?? newId(), validFrom, version: replaced?.version ?? 0, hours: hoursOf(draft) };
      const { week, misfits } = await set(next, next.version);
      const undo = () => (replaced ? set(replaced, week.version) : takeBack(week));
      return { words: savedWords(`Hours from ${dayInFull(validFrom)} saved`, misfits), undo };
    });
  const remove = (week: KnownWeek) =>
    act(async () => {
      await takeBack(week);
      return { words: 'Taken back.', undo: () => set({ ...week, id: newId() }, 0) };
    });
  if (!opening) return <Skeleton variant="rounded" height={420} />;
  const here = weeks.filter((week) => week.clinicId === clinicId);
  const saidElsewhere = weeks.some(({ validFrom }) => validFrom <= today);
  const open = weekOn(opening.weeks, today)?.hours ?? opening.usual;
  return (
    <WeekSection
      title={`Hours at ${clinicWords(clinic)}`}
      draftName={`working ${practitionerId} ${clinicId}`}
      weeks={here}
      unsaid={saidElsewhere ? [] : open}
      unsaidWords={
        saidElsewhere
          ? 'Their hours are said for another clinic, so they have none here.'
          : 'Nobody has said their hours: they count as working whenever their clinics are open.'
      }
      today={today}
      save={save}
      remove={remove}
    />
  );
}

function HoursOf({ member, clinics }: { member: StaffMemberPartsFragment; clinics: readonly ClinicInReach[] }) {
  const zone = clinics[0]?.zone ?? 'UTC';
  const today = dayOf(useNow(), zone);
  const clinicWords = useClinicWords();
  const { data, error, refetch } = usePractitionerHours(member.id, today);
  const { data: misfits } = useMisfits({ practitionerIds: [member.id] });
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={480} />;
  const names = new Map(member.clinics.map((clinic) => [clinic.id, clinicWords(clinic)]));
  const choices = clinics.map((clinic) => ({ id: clinic.id, name: clinicWords(clinic) }));
  return (
    <Box sx={{ ...column, maxWidth: 800 }}>
      <MisfitList misfits={misfits} />
      {clinics.map((clinic) => (
        <WorkingHours key={clinic.id} practitionerId={member.id} clinic={clinic} weeks={data.weeks} today={today} />
      ))}
      <TimeOffSection practitionerId={member.id} timeOff={data.timeOff} today={today} />
      <DaySection
        practitionerId={member.id}
        days={data.days}
        clinics={choices}
        nameOf={(id) => names.get(id) ?? choices.find((choice) => choice.id === id)?.name ?? 'another clinic'}
        today={today}
      />
    </Box>
  );
}

/** A colleague's hours: the week at each clinic, time off, and days that depart from the week. */
export function PractitionerHoursPage() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const mayEditStaff = useMay()('staff.edit');
  const { data: member, error, refetch } = useGetOne<StaffMemberPartsFragment>('staffMembers', { id });
  if (error && !member) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!member) return <PageSkeleton />;
  const everywhere = member.clinics.length === 0;
  const theirs = new Set(member.clinics.map((clinic) => clinic.id));
  const clinics = viewer.clinics.filter((clinic) => everywhere || theirs.has(clinic.id));
  return (
    <UndoBar>
      <Page
        title={member.name}
        lead="Hours and time off"
        back={{ to: '/team', word: 'Team' }}
        actions={
          mayEditStaff && (
            <Link component={RouterLink} to={`/team/${member.id}`}>
              Role and clinics
            </Link>
          )
        }
      >
        {member.practitioner && clinics.length > 0 ? (
          <HoursOf key={member.id} member={member} clinics={clinics} />
        ) : (
          <Card>
            <Nothing
              icon={ScheduleOutlined}
              title="No hours to plan here"
              text="Hours belong to people who treat, at the clinics you look after."
            />
          </Card>
        )}
      </Page>
    </UndoBar>
  );
}
