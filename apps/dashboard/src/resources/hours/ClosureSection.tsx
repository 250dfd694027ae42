import DoNotDisturbOnOutlined from '@mui/icons-material/DoNotDisturbOnOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useClinicWords } from '../../controls/ClinicWord.tsx';
import { forgetDraft } from '../../controls/KeepDraft.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { CloseClinicsDocument, RemoveClosuresDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { useViewer } from '../../providers/viewer.ts';
import { AwayDialog, type AwayValues } from './AwayDialog.tsx';
import { AwayList } from './AwayList.tsx';
import { stretchOf } from './away-words.ts';
import { type ClinicHoursAnswer, savedWords } from './hours-query.ts';
import { useActing } from './Undo.tsx';

type Closure = ClinicHoursAnswer['closures'][number];

async function close(clinicIds: readonly string[], stretch: { from: string; until: string }, reason: string | null) {
  const closures = clinicIds.map((clinicId) => ({ id: newId(), clinicId }));
  const { closeClinics } = await graphql(CloseClinicsDocument, { input: { closures, ...stretch, reason } });
  return { ids: closures.map(({ id }) => id), misfits: closeClinics.misfits };
}

const openAgain = (ids: readonly string[]) => graphql(RemoveClosuresDocument, { input: { ids: [...ids] } });
const draftName = 'closure';

/** When a clinic is closed in spite of its hours; a bank holiday closes several at once. */
export function ClosureSection({ hours, today }: { hours: ClinicHoursAnswer; today: string }) {
  const [adding, setAdding] = useState(false);
  const { act } = useActing();
  const clinicWords = useClinicWords();
  const choices = useViewer().clinics.map((clinic) => ({ id: clinic.id, name: clinicWords(clinic) }));
  const add = async (values: AwayValues) => {
    const { ids, misfits } = await close(values.clinicIds, stretchOf(values), values.reason || null);
    forgetDraft(draftName);
    setAdding(false);
    const done = ids.length === 1 ? 'Closed' : `${ids.length} clinics closed`;
    await act(async () => ({ words: savedWords(done, misfits), undo: () => openAgain(ids) }));
  };
  const remove = ({ id, clinicId, from, until, reason }: Closure) =>
    act(async () => {
      await openAgain([id]);
      return { words: 'Open again.', undo: () => close([clinicId], { from, until }, reason) };
    });
  const toCome = hours.closures.filter(({ until }) => until.slice(0, 10) > today);
  const over = hours.closures.filter(({ until }) => until.slice(0, 10) <= today);
  return (
    <Section
      title="Closed days"
      note={toCome.length || undefined}
      padded={false}
      action={
        <Button variant="outlined" size="small" onClick={() => setAdding(true)}>
          Close for a time
        </Button>
      }
    >
      {hours.closures.length === 0 && (
        <Nothing
          icon={DoNotDisturbOnOutlined}
          title="No closed days"
          text="Bank holidays, training, a broken boiler: nobody can be booked while a clinic is closed. One entry can close several clinics."
        />
      )}
      <AwayList
        rows={[...toCome, ...over.toReversed()]}
        icon={DoNotDisturbOnOutlined}
        word="Open again"
        today={today}
        onRemove={(row) => void remove({ ...row, clinicId: hours.clinicId })}
      />
      {adding && (
        <AwayDialog
          title="Close for a time"
          action="Close"
          draftName={draftName}
          today={today}
          clinics={{ choices, chosen: [hours.clinicId] }}
          reasonHelp="Shown in the diary, such as Christmas"
          onSend={add}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}
