import AddRounded from '@mui/icons-material/AddRounded';
import UndoRounded from '@mui/icons-material/UndoRounded';
import { Box, Button, Typography } from '@mui/material';
import { type Pass, type Zone, zones } from '@stipple/domain/sessions';
import { useEffect, useRef, useState } from 'react';
import { Section } from '../../controls/Section.tsx';
import { newId } from '../../providers/ids.ts';
import { durationWords } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import { zoneWords } from '../../words/terms.ts';
import { ChipChoice } from './ChipChoice.tsx';
import { fieldId } from './completion.ts';
import { nextPass, withoutPass, withPassAt } from './draft.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { PassCard } from './PassCard.tsx';

interface Removed {
  readonly pass: Pass;
  readonly at: number;
}

/** A removed pass, to be had back with one press until the next thing is done with passes. */
function RemovedPass({ removed, onUndo }: { removed: Removed; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <Box
      component="li"
      role="status"
      sx={{
        listStyle: 'none',
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        minHeight: 56,
        pl: 4,
        pr: 2,
        borderRadius: 2.5,
        bgcolor: 'background.sunk',
      }}
    >
      <Typography sx={{ flex: 1 }}>{`Pass on ${zoneWords[removed.pass.zone].toLowerCase()} removed`}</Typography>
      <Button ref={undo} variant="text" startIcon={<UndoRounded />} onClick={onUndo}>
        Undo
      </Button>
    </Box>
  );
}

/** What the passes took together, beside the heading. */
function noteOf(passes: readonly Pass[]): string | undefined {
  if (passes.length === 0) return undefined;
  const minutes = passes.reduce((sum, pass) => sum + (pass.minutes ?? 0), 0);
  return [counted(passes.length, 'pass', 'passes'), minutes > 0 && durationWords(minutes)].filter(Boolean).join(' · ');
}

/** The rounds of dots, in the order they were done. */
export function PassSection() {
  const { draft, change, wordAt, setOpenPass } = useEditor();
  const { passes } = draft;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [askingZone, setAskingZone] = useState(false);

  const add = (zone?: Zone) => {
    if (!zone && draft.zones.length === 0 && passes.length === 0) {
      setAskingZone(true);
      return;
    }
    const pass = nextPass(draft, newId(), zone);
    change((was) => withPassAt(was, pass));
    setAskingZone(false);
    setRemoved(null);
    setOpenPass(pass.id);
  };
  const remove = (pass: Pass, at: number) => {
    change((was) => withoutPass(was, pass.id));
    setRemoved({ pass, at });
  };
  const undo = () => {
    if (removed) change((was) => withPassAt(was, removed.pass, removed.at));
    setRemoved(null);
  };
  const rows = passes.map((pass, index) => (
    <PassCard key={pass.id} pass={pass} index={index} onRemove={() => remove(pass, index)} />
  ));
  if (removed)
    rows.splice(removed.at, 0, <RemovedPass key={`removed ${removed.pass.id}`} removed={removed} onUndo={undo} />);
  return (
    <Section title="Passes" note={noteOf(passes)}>
      <div id={fieldId('passes')}>
        {rows.length > 0 && (
          <Box component="ol" sx={{ display: 'grid', gap: 3, m: 0, mb: 3, p: 0 }}>
            {rows}
          </Box>
        )}
        {askingZone && (
          <Box sx={{ mb: 4 }}>
            <ChipChoice
              label="Where is the first pass?"
              options={zones.map((value) => ({ value, word: zoneWords[value] }))}
              value={null}
              onChange={add}
            />
          </Box>
        )}
        {!askingZone && (
          <Button
            variant="outlined"
            fullWidth
            startIcon={<AddRounded />}
            onClick={() => add()}
            sx={{ minHeight: 56, borderStyle: passes.length === 0 ? 'solid' : 'dashed', borderColor: 'edge' }}
          >
            {passes.length === 0 ? 'Add the first pass' : 'Add a pass like the last'}
          </Button>
        )}
        <FieldNote word={wordAt('passes')} />
      </div>
    </Section>
  );
}
