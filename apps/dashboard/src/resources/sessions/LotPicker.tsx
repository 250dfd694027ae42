import { Autocomplete, Box, TextField } from '@mui/material';
import { localDate } from '@stipple/domain/time';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LogLotFragment } from '../../generated/graphql.ts';
import { dayWords } from '../../words/dates.ts';
import { labelLook } from './ChipChoice.tsx';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { whyNot } from './lot-words.ts';
import { lotsQuery, pigmentWords } from './use-lots.ts';

interface LotPickerProps {
  lotId: string | null;
  onChange: (lotId: string | null) => void;
  /** Path of the field. */
  path: string;
  label?: string;
  /** What is looked for. */
  kind?: LogLotFragment['product']['kind'];
  /** Further narrowed, such as to cartridges of one configuration. */
  fits?: (lot: LogLotFragment) => boolean;
}

const floating = {
  mt: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 3,
  boxShadow: '0 12px 32px rgb(20 16 8 / 0.16)',
} as const;

const wordsOf = (lot: LogLotFragment): string => `${pigmentWords(lot)} · ${lot.number}`;

/** Why what was looked for is not among the lots one may choose. */
function WhyMissing({ search }: { search: string }) {
  const { about, draft } = useEditor();
  const day = localDate(draft.startedAt, about.clinic.zone);
  const { data = [], isFetching } = useQuery({ ...lotsQuery({ search }), enabled: search.trim().length > 1 });
  const found = data.slice(0, 4);
  if (isFetching) return <span>Looking in all your clinics…</span>;
  if (found.length === 0)
    return (
      <span>
        {search
          ? 'No lot like this in your clinics. A manager receives lots under Stock.'
          : 'No usable lot at this clinic. A manager receives lots under Stock.'}
      </span>
    );
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
      {found.map((lot) => (
        <li key={lot.id}>
          <Box component="span" sx={{ display: 'block', color: 'text.primary', typography: 'subtitle2' }}>
            {wordsOf(lot)}
          </Box>
          {whyNot(lot, about.clinic.id, day) ?? 'Usable; load this page again to choose it'}
        </li>
      ))}
    </Box>
  );
}

/** A lot: only lots that may be used at this clinic on this day; says why another may not. */
export function LotPicker(props: LotPickerProps) {
  const { lotId, onChange, path, label = 'Pigment lot', kind = 'pigment', fits } = props;
  const { lots, draft, about, wordAt, now } = useEditor();
  const [search, setSearch] = useState('');
  const today = localDate(now, about.clinic.zone);
  const used = new Set(draft.mixes.flatMap(({ parts }) => parts.map((part) => part.lotId)));
  // Lots of this session come first; a lot that was chosen before it became unusable stays to be seen.
  const fitting = lots.usable.filter((lot) => lot.product.kind === kind && (fits?.(lot) ?? true));
  const options = fitting.sort((a, b) => Number(used.has(b.id)) - Number(used.has(a.id)));
  const chosen = lotId === null ? null : (lots.rows.get(lotId) ?? null);
  if (chosen && !options.some(({ id }) => id === chosen.id)) options.unshift(chosen);
  const word = wordAt(path);
  const inputId = `${path}-lot`;
  return (
    <div>
      <Box component="label" htmlFor={inputId} sx={labelLook}>
        {label}
      </Box>
      <Autocomplete
        id={inputId}
        options={options}
        value={chosen}
        loading={lots.loading}
        loadingText="Looking…"
        autoHighlight
        openOnFocus
        onChange={(_, lot) => onChange(lot?.id ?? null)}
        onInputChange={(_, text, reason) => setSearch(reason === 'input' ? text : '')}
        getOptionLabel={wordsOf}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        slotProps={{ paper: { sx: floating } }}
        noOptionsText={<WhyMissing search={search} />}
        renderOption={({ key, ...props }, lot) => (
          <Box component="li" key={key} {...props} sx={{ minHeight: 56, '&&': { display: 'block', py: 2 } }}>
            <Box component="span" sx={{ display: 'block', typography: 'subtitle2' }}>
              {pigmentWords(lot)}
            </Box>
            <Box component="span" className="figures" sx={{ display: 'block', color: 'text.secondary' }}>
              {`Lot ${lot.number} · ${whyNot(lot, about.clinic.id, localDate(draft.startedAt, about.clinic.zone)) ?? `good until ${dayWords(lot.expiresOn, today)}`}`}
            </Box>
          </Box>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            placeholder="Search brand, shade or lot number"
            error={word?.tone === 'error'}
            sx={{ '& .MuiOutlinedInput-root': { minHeight: 44, '@media (pointer: coarse)': { minHeight: 56 } } }}
          />
        )}
      />
      <FieldNote word={word} />
    </div>
  );
}
