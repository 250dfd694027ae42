import AddRounded from '@mui/icons-material/AddRounded';
import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import { Box, Button, Card, IconButton, TextField, Typography } from '@mui/material';
import { type MixRecipe, volumeOf } from '@stipple/domain/stock';
import { useState } from 'react';
import { counted } from '../../words/numbers.ts';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { LotPicker } from './LotPicker.tsx';
import { mixName } from './mix-words.ts';
import { changedMix, usedBy, withoutMix } from './mixes.ts';
import { StepField } from './StepField.tsx';

interface PartProps {
  mix: MixRecipe;
  /** Path of the mix. */
  path: string;
  /** Index of the part. */
  nth: number;
}

/** One lot in the mix, and how much of it. */
function Part({ mix, path, nth }: PartProps) {
  const { change, wordAt, lots } = useEditor();
  const part = mix.parts[nth];
  if (!part) return null;
  const set = (parts: MixRecipe['parts']) => change((was) => changedMix(was, mix.id, { parts }));
  const edit = (given: Partial<typeof part>) =>
    set(mix.parts.map((each, index) => (index === nth ? { ...each, ...given } : each)));
  const left = lots.rows.get(part.lotId)?.balance;
  const at = `${path}.parts.${nth}`;
  return (
    <Box
      id={fieldId(at)}
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) 48px', sm: 'minmax(0, 1fr) 220px 48px' },
      }}
    >
      <LotPicker
        lotId={part.lotId}
        onChange={(lotId) => lotId && edit({ lotId })}
        path={`${at}.lotId`}
        label={nth === 0 ? 'Pigment lot' : 'Another pigment lot'}
      />
      <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' } }}>
        <StepField
          label="Amount"
          unit="ml"
          value={part.ml}
          onChange={(ml) => edit({ ml })}
          step={0.5}
          decimals={2}
          from={1}
          least={0.01}
          most={100}
          word={wordAt(`${at}.ml`)}
        />
        {left !== undefined && (
          <Typography
            variant="caption"
            color="textSecondary"
            className="figures"
          >{`${left} ml left in stock`}</Typography>
        )}
      </Box>
      <IconButton
        aria-label={`Take pigment ${nth + 1} out of the mix`}
        onClick={() => set(mix.parts.filter((_, index) => index !== nth))}
        sx={{ width: 48, height: 48, mt: 6 }}
      >
        <DeleteOutlineRounded />
      </IconButton>
    </Box>
  );
}

/** Where the lot of a new part is chosen. */
function NewPart({ mix, path, onDone }: { mix: MixRecipe; path: string; onDone: () => void }) {
  const { change } = useEditor();
  const add = (lotId: string | null) => {
    if (!lotId || mix.parts.some((part) => part.lotId === lotId)) return;
    change((was) => changedMix(was, mix.id, { parts: [...mix.parts, { lotId, ml: null }] }));
    onDone();
  };
  const first = mix.parts.length === 0;
  return (
    <LotPicker
      lotId={null}
      onChange={add}
      path={`${path}.parts.${mix.parts.length}.lotId`}
      label={first ? 'Pigment lot' : 'Another pigment lot'}
    />
  );
}

/** One mix: its lots, water and name. */
export function MixCard({ mix, index }: { mix: MixRecipe; index: number }) {
  const { draft, change, wordAt, lots } = useEditor();
  const [adding, setAdding] = useState(false);
  const path = `mixes.${index}`;
  const uses = usedBy(draft, mix.id);
  const name = `Mix ${index + 1}`;
  const set = (given: Partial<Omit<MixRecipe, 'id'>>) => change((was) => changedMix(was, mix.id, given));
  return (
    <Card component="section" aria-label={name} sx={{ p: { xs: 3, sm: 4 }, display: 'grid', gap: 4 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="subtitle2" component="h3">
            {mix.parts.length > 0 ? `${name}: ${mixName(mix, lots.rows)}` : name}
          </Typography>
          <Typography color="textSecondary" className="figures">
            {[
              mix.parts.length > 0 && `${volumeOf(mix)} ml`,
              uses > 0 ? `in ${counted(uses, 'pass', 'passes')}` : 'in no pass yet',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </Box>
        <IconButton
          aria-label={`Remove ${name.toLowerCase()}`}
          onClick={() => change((was) => withoutMix(was, mix.id))}
          sx={{ width: 48, height: 48 }}
        >
          <DeleteOutlineRounded />
        </IconButton>
      </Box>
      {mix.parts.map((part, nth) => (
        <Part key={part.lotId} mix={mix} path={path} nth={nth} />
      ))}
      {(adding || mix.parts.length === 0) && <NewPart mix={mix} path={path} onDone={() => setAdding(false)} />}
      {!adding && mix.parts.length > 0 && mix.parts.length < 8 && (
        <Button
          variant="text"
          startIcon={<AddRounded />}
          onClick={() => setAdding(true)}
          sx={{ justifySelf: 'start', minHeight: 48 }}
        >
          Add another pigment
        </Button>
      )}
      <FieldNote word={wordAt(`${path}.parts`)} />
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '220px minmax(0, 1fr)' } }}>
        <StepField
          label="Water"
          unit="ml"
          value={mix.waterMl}
          onChange={(waterMl) => set({ waterMl: waterMl ?? 0 })}
          step={0.5}
          decimals={2}
          from={0.5}
          least={0}
          most={100}
          word={wordAt(`${path}.waterMl`)}
        />
        <TextField
          label="Name, if it has one"
          value={mix.label ?? ''}
          placeholder="Such as scar, light"
          onChange={({ target }) => set({ label: target.value === '' ? null : target.value })}
          error={wordAt(`${path}.label`)?.tone === 'error'}
          helperText={wordAt(`${path}.label`)?.text}
          sx={{ '& .MuiOutlinedInput-root': { minHeight: 44, '@media (pointer: coarse)': { minHeight: 56 } } }}
          slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off', dir: 'auto' } }}
        />
      </Box>
    </Card>
  );
}
