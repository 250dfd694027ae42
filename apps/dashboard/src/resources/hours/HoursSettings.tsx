import { Box, Link, MenuItem, Skeleton, TextField } from '@mui/material';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useClinicWords } from '../../controls/ClinicWord.tsx';
import { column } from '../../controls/layout.ts';
import { useNow } from '../../controls/now.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import { RemoveOpeningHoursDocument, SetOpeningHoursDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { type ClinicInReach, useViewer } from '../../providers/viewer.ts';
import { dayInFull, dayOf } from '../../words/dates.ts';
import { ClosureSection } from './ClosureSection.tsx';
import { type ClinicHoursAnswer, savedWords, useClinicHours, useMisfits } from './hours-query.ts';
import { MisfitList } from './MisfitList.tsx';
import { RoomSection } from './RoomSection.tsx';
import { UndoBar, useActing } from './Undo.tsx';
import { type KnownWeek, WeekSection } from './WeekSection.tsx';
import { hoursOf, type WeekDraft } from './week-draft.ts';

const takeBack = ({ id, version }: Pick<KnownWeek, 'id' | 'version'>) =>
  graphql(RemoveOpeningHoursDocument, { input: { id, version } });

function OpeningHours({ hours, today }: { hours: ClinicHoursAnswer; today: string }) {
  const { act } = useActing();
  const { clinicId } = hours;
  const set = async (week: KnownWeek, version: number) => {
    const { id, validFrom } = week;
    const of = week.hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes }));
    return (await graphql(SetOpeningHoursDocument, { input: { id, version, clinicId, validFrom, hours: of } }))
      .setOpeningHours;
  };
  const save = (draft: WeekDraft, validFrom: string, replaced: KnownWeek | undefined) =>
    act(async () => {
      const next = { id: replaced?.id ?? newId(), validFrom, version: replaced?.version ?? 0, hours: hoursOf(draft) };
      const { week, misfits } = await set(next, next.version);
      const undo = () => (replaced ? set(replaced, week.version) : takeBack(week));
      return { words: savedWords(`Opening hours from ${dayInFull(validFrom)} saved`, misfits), undo };
    });
  const remove = (week: KnownWeek) =>
    act(async () => {
      await takeBack(week);
      return { words: 'Taken back.', undo: () => set({ ...week, id: newId() }, 0) };
    });
  return (
    <WeekSection
      key={clinicId}
      title="Opening hours"
      draftName={`opening ${clinicId}`}
      weeks={hours.weeks}
      unsaid={hours.usual}
      unsaidWords="Nobody has said when this clinic is open. Until then the usual week stands: Monday to Saturday, 9 to 19."
      today={today}
      save={save}
      remove={remove}
    />
  );
}

function HoursOfClinic({ clinic }: { clinic: ClinicInReach }) {
  const { data: hours, error, refetch } = useClinicHours(clinic.id);
  const { data: misfits } = useMisfits({ clinicIds: [clinic.id] });
  const today = dayOf(useNow(), clinic.zone);
  if (error && !hours) return <Trouble problem={error} onRetry={() => void refetch()} />;
  if (!hours) return <Skeleton variant="rounded" height={480} />;
  return (
    <>
      <OpeningHours hours={hours} today={today} />
      <MisfitList misfits={misfits} />
      <ClosureSection hours={hours} today={today} />
      <RoomSection hours={hours} />
    </>
  );
}

/** When each clinic is open, when it is closed all the same, and its rooms. */
export function HoursSettings() {
  const { clinics } = useViewer();
  const clinicWords = useClinicWords();
  const [params, setParams] = useSearchParams();
  const clinic = clinics.find(({ id }) => id === params.get('clinic')) ?? clinics[0];
  if (!clinic) return null;
  return (
    <UndoBar>
      <Box sx={{ ...column, maxWidth: 800 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 4, rowGap: 2 }}>
          {clinics.length > 1 && (
            <TextField
              select
              size="small"
              label="Clinic"
              value={clinic.id}
              onChange={(event) => setParams({ clinic: event.target.value }, { replace: true })}
              sx={{ width: 260 }}
            >
              {clinics.map((each) => (
                <MenuItem key={each.id} value={each.id}>
                  {clinicWords(each)}
                </MenuItem>
              ))}
            </TextField>
          )}
          <Link component={RouterLink} to={`/diary?clinics=${clinic.id}`}>
            See it in the diary
          </Link>
          <Link component={RouterLink} to="/team">
            Working hours are set in the team
          </Link>
        </Box>
        <HoursOfClinic key={clinic.id} clinic={clinic} />
      </Box>
    </UndoBar>
  );
}
