import BeachAccessOutlined from '@mui/icons-material/BeachAccessOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { forgetDraft } from '../../controls/KeepDraft.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { AddTimeOffDocument, RemoveTimeOffDocument, type TimeOffPartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { AwayDialog, type AwayValues } from './AwayDialog.tsx';
import { AwayList } from './AwayList.tsx';
import { stretchOf } from './away-words.ts';
import { savedWords } from './hours-query.ts';
import { useActing } from './Undo.tsx';

interface TimeOffSectionProps {
  practitionerId: string;
  timeOff: readonly TimeOffPartsFragment[];
  today: string;
}

const back = (id: string) => graphql(RemoveTimeOffDocument, { input: { ids: [id] } });

/** When a practitioner does not work in spite of their hours, at all their clinics. */
export function TimeOffSection({ practitionerId, timeOff, today }: TimeOffSectionProps) {
  const [adding, setAdding] = useState(false);
  const { act } = useActing();
  const draftName = `time-off ${practitionerId}`;
  const give = async (stretch: { from: string; until: string }, reason: string | null) => {
    const input = { id: newId(), practitionerId, ...stretch, reason };
    return { id: input.id, ...(await graphql(AddTimeOffDocument, { input })).addTimeOff };
  };
  const add = async (values: AwayValues) => {
    const { id, misfits } = await give(stretchOf(values), values.reason || null);
    forgetDraft(draftName);
    setAdding(false);
    await act(async () => ({ words: savedWords('Time off given', misfits), undo: () => back(id) }));
  };
  const remove = (id: string, stretch: { from: string; until: string }, reason: string | null) =>
    act(async () => {
      await back(id);
      return { words: 'Back at work.', undo: () => give(stretch, reason) };
    });
  return (
    <Section
      title="Time off"
      note={timeOff.filter(({ until }) => until.slice(0, 10) > today).length || undefined}
      padded={false}
      action={
        <Button variant="outlined" size="small" onClick={() => setAdding(true)}>
          Give time off
        </Button>
      }
    >
      {timeOff.length === 0 && (
        <Nothing
          icon={BeachAccessOutlined}
          title="No time off"
          text="Leave, illness, training: nobody can be booked with them then, at any clinic. The front desk sees “away”, not why."
        />
      )}
      <AwayList
        rows={timeOff}
        icon={BeachAccessOutlined}
        word="Take back"
        today={today}
        onRemove={({ id, from, until, reason }) => void remove(id, { from, until }, reason)}
      />
      {adding && (
        <AwayDialog
          title="Give time off"
          action="Give time off"
          draftName={draftName}
          today={today}
          reasonHelp="Seen by owners, managers and themselves"
          onSend={add}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}
