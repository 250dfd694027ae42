import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';
import { forgetDraft, keepDraft, keptDraft } from '../../controls/KeepDraft.tsx';
import { Section } from '../../controls/Section.tsx';
import { dayInFull } from '../../words/dates.ts';
import { countWords } from '../../words/numbers.ts';
import { WeekEditor } from './WeekEditor.tsx';
import { draftOf, findingsOf, hoursInAWeek, sameWeek, type WeekDraft, weekOn } from './week-draft.ts';

/** A week as the API has it. */
export interface KnownWeek {
  id: string;
  validFrom: string;
  version: number;
  hours: readonly { weekday: number; opens: string; closes: string }[];
}

interface Typed {
  week: WeekDraft;
  from: string;
}

interface WeekSectionProps {
  title: string;
  /** Under which what is typed is kept on this device. */
  draftName: string;
  weeks: readonly KnownWeek[];
  /** What holds while nothing is said. */
  unsaid: readonly { weekday: number; opens: string; closes: string }[];
  /** Said above the week while nothing is said. */
  unsaidWords: ReactNode;
  today: string;
  save: (week: WeekDraft, from: string, replaced: KnownWeek | undefined) => Promise<boolean>;
  remove: (week: KnownWeek) => Promise<boolean>;
}

/** What was typed and not yet saved, kept on this device. */
function useTyped(name: string, current: WeekDraft, today: string) {
  const [typed, setTyped] = useState<Typed>(() => keptDraft<Typed>(name) ?? { week: current, from: today });
  const dirty = !sameWeek(typed.week, current) || typed.from !== today;
  const [shown, setShown] = useState(current);
  // Saved here or by somebody else: what is stored is shown, unless something else was typed.
  useEffect(() => {
    if (sameWeek(shown, current)) return;
    if (sameWeek(typed.week, shown)) setTyped({ week: current, from: today });
    setShown(current);
  }, [current, shown, typed.week, today]);
  const change = (next: Typed) => {
    setTyped(next);
    keepDraft(name, next);
  };
  const forget = (week: WeekDraft) => {
    forgetDraft(name);
    setTyped({ week, from: today });
  };
  return { typed, dirty, change, forget };
}

function ComingWeeks({ weeks, remove }: { weeks: readonly KnownWeek[]; remove: WeekSectionProps['remove'] }) {
  if (weeks.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 4, p: 0, display: 'grid', gap: 1 }}>
      {weeks.map((week) => (
        <Box component="li" key={week.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography>
            {`Other hours from ${dayInFull(week.validFrom)}: ${countWords(hoursInAWeek(draftOf(week.hours)))} h a week`}
          </Typography>
          <Button size="small" onClick={() => void remove(week)}>
            Take back
          </Button>
        </Box>
      ))}
    </Box>
  );
}

/** The week that holds now, to be changed from a day on, and the weeks that begin later. */
export function WeekSection(props: WeekSectionProps) {
  const { title, draftName, weeks, unsaid, unsaidWords, today, save, remove } = props;
  const now = weekOn(weeks, today);
  const current = draftOf(now?.hours ?? unsaid);
  const { typed, dirty, change, forget } = useTyped(draftName, current, today);
  const findings = findingsOf(typed.week);
  const begins = now ? `since ${dayInFull(now.validFrom)}` : 'not said yet';
  const send = async () => {
    const replaced = weeks.find(({ validFrom }) => validFrom === typed.from);
    if (await save(typed.week, typed.from, replaced)) forget(typed.from > today ? current : typed.week);
  };
  return (
    <Section title={title} note={begins}>
      {!now && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {unsaidWords}
        </Alert>
      )}
      <WeekEditor
        label={title}
        draft={typed.week}
        findings={findings}
        onChange={(week) => change({ ...typed, week })}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 3, mt: 4 }}>
        <Typography className="figures" color="textSecondary" sx={{ mr: 'auto', pb: 2 }}>
          {`${countWords(hoursInAWeek(typed.week))} hours a week${dirty ? ' · Not saved yet' : ''}`}
        </Typography>
        <TextField
          type="date"
          size="small"
          label="From this day on"
          value={typed.from}
          onChange={(event) => event.target.value && change({ ...typed, from: event.target.value })}
          sx={{ width: 180 }}
        />
        {dirty && (
          <Button variant="outlined" onClick={() => forget(current)}>
            Discard
          </Button>
        )}
        <Button variant="contained" disabled={!dirty || findings.size > 0} onClick={() => void send()}>
          Save hours
        </Button>
      </Box>
      <ComingWeeks weeks={weeks.filter(({ validFrom }) => validFrom > today)} remove={remove} />
    </Section>
  );
}
