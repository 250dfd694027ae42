import EventRepeatOutlined from '@mui/icons-material/EventRepeatOutlined';
import { Box, Button, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { ChoiceBox, TextBox } from '../../controls/fields.tsx';
import { forgetDraft, KeepDraft, keptDraft } from '../../controls/KeepDraft.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { Section } from '../../controls/Section.tsx';
import { SetWorkingDayDocument, type WorkingDayPartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { dayWords } from '../../words/dates.ts';
import { savedWords } from './hours-query.ts';
import { useActing } from './Undo.tsx';

interface Place {
  id: string;
  name: string;
}

interface DaySectionProps {
  practitionerId: string;
  days: readonly WorkingDayPartsFragment[];
  /** Clinics of the person that whoever looks may plan. */
  clinics: readonly Place[];
  nameOf: (clinicId: string) => string;
  today: string;
}

interface Values {
  day: string;
  clinicId: string | null;
  opens: string;
  closes: string;
}

const sent = ({ clinicId, opens, closes }: Pick<WorkingDayPartsFragment, 'clinicId' | 'opens' | 'closes'>) => ({
  ...{ clinicId, opens, closes: closes === '00:00' ? '24:00' : closes },
});

/** Days on which a practitioner works elsewhere or otherwise than in the week. */
export function DaySection({ practitionerId, days, clinics, nameOf, today }: DaySectionProps) {
  const [adding, setAdding] = useState(false);
  const { act } = useActing();
  const ours = new Set(clinics.map(({ id }) => id));
  const draftName = `working-day ${practitionerId}`;
  const set = async (day: string, stretches: readonly ReturnType<typeof sent>[]) =>
    (await graphql(SetWorkingDayDocument, { input: { practitionerId, day, stretches: [...stretches] } })).setWorkingDay;
  const of = (day: string) => days.filter((own) => own.day === day && ours.has(own.clinicId)).map(sent);
  const add = async ({ day, clinicId, opens, closes }: Values) => {
    const before = of(day);
    const { misfits } = await set(day, [...before, sent({ clinicId: clinicId ?? '', opens, closes })]);
    forgetDraft(draftName);
    setAdding(false);
    await act(async () => ({ words: savedWords('Day kept', misfits), undo: () => set(day, before) }));
  };
  const remove = (day: string) =>
    act(async () => {
      const before = of(day);
      const { misfits } = await set(day, []);
      return { words: savedWords('As in the week again', misfits), undo: () => set(day, before) };
    });
  return (
    <Section
      title="Days of their own"
      note={new Set(days.map(({ day }) => day)).size || undefined}
      padded={false}
      action={
        <Button variant="outlined" size="small" onClick={() => setAdding(true)}>
          Add a day
        </Button>
      }
    >
      {days.length === 0 && (
        <Nothing
          icon={EventRepeatOutlined}
          title="Every day as in the week"
          text="A day at another clinic, a late evening, a Sunday: what is said of one day stands instead of the week’s hours, at every clinic."
        />
      )}
      <DayRows days={days} nameOf={nameOf} today={today} onRemove={(day) => void remove(day)} />
      {adding && (
        <DayDialog
          clinics={clinics}
          today={today}
          draftName={draftName}
          onSend={add}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

interface DayRowsProps extends Pick<DaySectionProps, 'days' | 'nameOf' | 'today'> {
  onRemove: (day: string) => void;
}

function DayRows({ days, nameOf, today, onRemove }: DayRowsProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {[...Map.groupBy(days, ({ day }) => day)].map(([day, stretches]) => (
        <Box
          component="li"
          key={day}
          sx={{
            ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, px: { xs: 4, sm: 6 }, py: 2 },
            '& + &': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          <Box sx={{ flex: '1 1 180px' }}>
            <Typography variant="subtitle2">{dayWords(day, today)}</Typography>
            <Typography color="textSecondary">
              {stretches.map(({ clinicId, opens, closes }) => `${nameOf(clinicId)}, ${opens} to ${closes}`).join(' · ')}
            </Typography>
          </Box>
          <Button size="small" aria-label={`${dayWords(day, today)} as in the week`} onClick={() => onRemove(day)}>
            As in the week
          </Button>
        </Box>
      ))}
    </Box>
  );
}

interface DayDialogProps extends Pick<DaySectionProps, 'clinics' | 'today'> {
  draftName: string;
  onSend: (values: Values) => Promise<void>;
  onClose: () => void;
}

function DayDialog({ clinics, today, draftName, onSend, onClose }: DayDialogProps) {
  const usual: Values = { day: today, clinicId: clinics[0]?.id ?? null, opens: '09:00', closes: '18:00' };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="working-day-form">
      <DialogTitle id="working-day-form">A day of their own</DialogTitle>
      <DialogContent>
        <SaveForm<Values>
          defaults={{ ...usual, ...keptDraft<Values>(draftName) }}
          action="Keep"
          save={onSend}
          fieldOf={{ stretches: 'closes', practitionerId: 'day' }}
          onCancel={onClose}
        >
          <KeepDraft name={draftName} />
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start', pt: 1 }}>
            <TextBox name="day" label="Day" type="date" required autoFocus />
            <ChoiceBox name="clinicId" label="Clinic" choices={clinics} required />
            <TextBox name="opens" label="From" type="time" required />
            <TextBox name="closes" label="Until" type="time" required help="00:00 is midnight" />
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
