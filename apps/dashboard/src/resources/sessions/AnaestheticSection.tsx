import AddRounded from '@mui/icons-material/AddRounded';
import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import { Box, Button, IconButton, TextField, Typography } from '@mui/material';
import { type Anaesthetic, amountUnits } from '@stipple/domain/sessions';
import { Section } from '../../controls/Section.tsx';
import { newId } from '../../providers/ids.ts';
import { ChipChoice, labelLook } from './ChipChoice.tsx';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { LotPicker } from './LotPicker.tsx';
import { clockOf, onDayOf } from './log-times.ts';
import { StepField } from './StepField.tsx';

const units = amountUnits.map((value) => ({ value, word: value }));

/** One application: which lot, how much, when. */
function Application({ given, index }: { given: Anaesthetic; index: number }) {
  const { change, wordAt, about, draft, lots } = useEditor();
  // The ledger of a lot counts in one unit; only without a lot is there a choice.
  const unitOfLot = (lotId: string | null) => (lotId === null ? undefined : lots.rows.get(lotId)?.product.unit);
  const choices = units.filter(({ value }) => value === (unitOfLot(given.lotId) ?? value) || value === given.unit);
  const { zone } = about.clinic;
  const path = `anaesthetics.${index}`;
  const name = `Application ${index + 1}`;
  const set = (edit: Partial<Anaesthetic>) =>
    change((was) => ({
      ...was,
      anaesthetics: was.anaesthetics.map((each) => (each.id === given.id ? { ...each, ...edit } : each)),
    }));
  const remove = () =>
    change((was) => ({ ...was, anaesthetics: was.anaesthetics.filter(({ id }) => id !== given.id) }));
  return (
    <Box component="section" aria-label={name} sx={{ display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr) 48px', alignItems: 'start' }}>
        <div id={fieldId(`${path}.lotId`)}>
          <LotPicker
            lotId={given.lotId}
            onChange={(lotId) =>
              set({ lotId, unit: amountUnits.find((unit) => unit === unitOfLot(lotId)) ?? given.unit })
            }
            path={`${path}.lotId`}
            label="Lot of the anaesthetic"
            kind="anaesthetic"
          />
        </div>
        <IconButton aria-label={`Remove ${name.toLowerCase()}`} onClick={remove} sx={{ width: 48, height: 48, mt: 6 }}>
          <DeleteOutlineRounded />
        </IconButton>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) auto 140px' },
        }}
      >
        <div id={fieldId(`${path}.amount`)}>
          <StepField
            label="Amount"
            unit={given.unit}
            value={given.amount}
            onChange={(amount) => set({ amount })}
            step={0.5}
            decimals={1}
            from={5}
            least={0.1}
            most={200}
            word={wordAt(`${path}.amount`)}
          />
        </div>
        <ChipChoice label="Unit" options={choices} value={given.unit} onChange={(unit) => set({ unit })} />
        <div>
          <Box component="label" htmlFor={`${given.id}-at`} sx={labelLook}>
            Applied at
          </Box>
          <TextField
            id={`${given.id}-at`}
            type="time"
            value={clockOf(given.appliedAt, zone)}
            onChange={({ target }) => target.value && set({ appliedAt: onDayOf(draft.startedAt, target.value, zone) })}
            sx={{ '& .MuiOutlinedInput-root': { minHeight: 56 } }}
          />
        </div>
      </Box>
    </Box>
  );
}

/** What numbed the skin. */
export function AnaestheticSection() {
  const { draft, change, now } = useEditor();
  const { anaesthetics } = draft;
  const add = () => {
    const last = anaesthetics.at(-1);
    const given = {
      id: newId(),
      lotId: last?.lotId ?? null,
      amount: null,
      unit: last?.unit ?? 'g',
      appliedAt: now,
    } as const;
    change((was) => ({ ...was, anaesthetics: [...was.anaesthetics, given] }));
  };
  return (
    <Section title="Anaesthetic">
      <Box id={fieldId('anaesthetics')} sx={{ display: 'grid', gap: 5 }}>
        {anaesthetics.length === 0 && <Typography color="textSecondary">None was applied.</Typography>}
        {anaesthetics.map((given, index) => (
          <Application key={given.id} given={given} index={index} />
        ))}
        <Button variant="outlined" fullWidth startIcon={<AddRounded />} onClick={add} sx={{ minHeight: 56 }}>
          {anaesthetics.length === 0 ? 'Add anaesthetic' : 'Add another application'}
        </Button>
      </Box>
    </Section>
  );
}
