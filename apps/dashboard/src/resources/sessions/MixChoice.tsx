import { Box } from '@mui/material';
import type { Pass } from '@stipple/domain/sessions';
import { useState } from 'react';
import { newId } from '../../providers/ids.ts';
import { ChipChoice } from './ChipChoice.tsx';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { LotPicker } from './LotPicker.tsx';
import { mixName, mixRecipeWords } from './mix-words.ts';
import { isBottle, mixOf, withLot, withMix, withMl } from './mixes.ts';
import { StepField } from './StepField.tsx';

const fromBottle = 'bottle';

/** What a pass is worked with: a mix of this session, or straight from a bottle. */
export function MixChoice({ pass, path }: { pass: Pass; path: string }) {
  const { draft, change, wordAt, lots } = useEditor();
  const [asked, setAsked] = useState(false);
  const { mixes } = draft;
  const mix = mixOf(draft, pass);
  const options = [
    ...mixes.map((each, index) => ({ value: each.id, word: `${index + 1} · ${mixName(each, lots.rows)}` })),
    { value: fromBottle, word: 'Straight from a bottle' },
  ];
  const choose = (value: string) => {
    setAsked(value === fromBottle);
    change((was) => withMix(was, pass.id, value === fromBottle ? null : value));
  };
  const bottle = mix && isBottle(mix) ? mix : undefined;
  const word = wordAt(path);
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {mixes.length > 0 && (
        <ChipChoice
          label="Mix"
          options={options}
          value={mix?.id ?? (asked ? fromBottle : null)}
          onChange={choose}
          invalid={word?.tone === 'error'}
        />
      )}
      {mix && !bottle && (
        <Box sx={{ color: 'text.secondary' }} className="figures">
          {mixRecipeWords(mix, lots.rows)}
        </Box>
      )}
      {(mixes.length === 0 || asked || bottle) && (
        <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, alignItems: 'start' }}>
          <LotPicker
            lotId={bottle?.parts[0]?.lotId ?? null}
            onChange={(lotId) => change((was) => withLot(was, pass.id, lotId, newId()))}
            path={path}
          />
          {bottle && (
            <StepField
              label="Pigment taken for all passes with it"
              unit="ml"
              value={bottle.parts[0]?.ml ?? null}
              onChange={(ml) => change((was) => withMl(was, bottle.id, ml))}
              step={0.5}
              decimals={2}
              from={2}
              least={0.01}
              most={100}
              word={wordAt(`mixes.${mixes.indexOf(bottle)}.parts.0.ml`)}
            />
          )}
        </Box>
      )}
      {mixes.length > 0 && !asked && !bottle && <FieldNote word={word} />}
    </Box>
  );
}
