import { Box } from '@mui/material';
import type { Pass } from '@stipple/domain/sessions';
import { localDate } from '@stipple/domain/time';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HouseMixesToUseQuery } from '../../generated/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { ChipChoice } from './ChipChoice.tsx';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { LotPicker } from './LotPicker.tsx';
import { mixName, mixRecipeWords } from './mix-words.ts';
import { isBottle, mixOf, withLot, withMix, withMl } from './mixes.ts';
import { StepField } from './StepField.tsx';
import { houseMixesQuery } from './use-lots.ts';

const fromBottle = 'bottle';

type Jar = HouseMixesToUseQuery['houseMixes'][number];

const jarName = ({ label, parts }: Jar): string => label ?? parts.map(({ product }) => product.shade).join(' + ');

/** What a jar of the house holds, by what its labels say. */
function jarWords({ parts, waterMl }: Jar): string {
  const words = parts.map(({ product, lotNumber, ml }) =>
    [`${product.brand} ${product.shade}, lot ${lotNumber}`, ml !== null && `${ml} ml`].filter(Boolean).join(', '),
  );
  return [...words, ...(waterMl > 0 ? [`water ${waterMl} ml`] : [])].join(' + ');
}

/** What a pass is worked with: a mix of this session, a jar of the house, or straight from a bottle. */
export function MixChoice({ pass, path }: { pass: Pass; path: string }) {
  const { draft, change, wordAt, lots, about } = useEditor();
  const [asked, setAsked] = useState(false);
  const { mixes } = draft;
  const mix = mixOf(draft, pass);
  const day = localDate(draft.startedAt, about.clinic.zone);
  const { data: house = [] } = useQuery(houseMixesQuery(day));
  const jar = house.find(({ id }) => id === pass.mixId);
  const options = [
    ...mixes.map((each, index) => ({ value: each.id, word: `${index + 1} · ${mixName(each, lots.rows)}` })),
    ...house.map((each) => ({ value: each.id, word: `House · ${jarName(each)}` })),
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
      {options.length > 1 && (
        <ChipChoice
          label="Mix"
          options={options}
          value={mix?.id ?? jar?.id ?? (asked ? fromBottle : null)}
          onChange={choose}
          invalid={word?.tone === 'error'}
        />
      )}
      {jar && (
        <Box sx={{ color: 'text.secondary' }} className="figures">
          {jarWords(jar)}
        </Box>
      )}
      {mix && !bottle && (
        <Box sx={{ color: 'text.secondary' }} className="figures">
          {mixRecipeWords(mix, lots.rows)}
        </Box>
      )}
      {(options.length === 1 || asked || bottle) && (
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
      {options.length > 1 && !asked && !bottle && <FieldNote word={word} />}
    </Box>
  );
}
