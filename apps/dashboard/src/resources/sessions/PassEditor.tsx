import { Box, Button, TextField } from '@mui/material';
import { type Pass, type SpeedUnit, speedUnits, zones } from '@stipple/domain/sessions';
import { zoneWords } from '../../words/terms.ts';
import { ChipChoice } from './ChipChoice.tsx';
import { fieldId } from './completion.ts';
import { inOrder, withPass } from './draft.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { LotPicker } from './LotPicker.tsx';
import { MixChoice } from './MixChoice.tsx';
import { NeedleChoice } from './NeedleChoice.tsx';
import { speedUnitWords } from './recipe-words.ts';
import { StepField } from './StepField.tsx';

/** How far one press goes and where an empty speed starts, by what machines show. */
const speedSteps: Record<SpeedUnit, { step: number; from: number; most: number }> = {
  hertz: { step: 5, from: 100, most: 400 },
  rpm: { step: 100, from: 6_000, most: 30_000 },
  volt: { step: 0.5, from: 7, most: 20 },
};

const twoColumns = {
  display: 'grid',
  gap: 5,
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
  alignItems: 'start',
} as const;

/** Machines named in this session, so that the second pass need not be typed. */
const machinesOf = (passes: readonly Pass[]) => [...new Set(passes.flatMap(({ machine }) => machine?.trim() || []))];

/** Everything about one pass, edited where it stands. */
export function PassEditor({ pass, index }: { pass: Pass; index: number }) {
  const { draft, change, wordAt, setOpenPass } = useEditor();
  const at = (field: string) => `passes.${index}.${field}`;
  const set = (edit: Partial<Omit<Pass, 'id'>>) => change((was) => withPass(was, pass.id, edit));
  const zoneWord = wordAt(at('zone'));
  const { step, from, most } = speedSteps[pass.speedUnit ?? 'hertz'];
  const chosenFirst = [...draft.zones, ...zones.filter((zone) => !draft.zones.includes(zone))];
  const zoneOptions = (draft.zones.length > 0 ? chosenFirst : inOrder(zones)).map((value) => ({
    value,
    word: zoneWords[value],
  }));
  const machines = `machines-${pass.id}`;
  return (
    <Box sx={{ display: 'grid', gap: 6, px: { xs: 4, sm: 5 }, pb: 5, pt: 2 }}>
      <div id={fieldId(at('zone'))}>
        <ChipChoice label="Zone" options={zoneOptions} value={pass.zone} onChange={(zone) => set({ zone })} />
        <FieldNote word={zoneWord} />
      </div>
      <div id={fieldId(at('mixId'))}>
        <MixChoice pass={pass} path={at('mixId')} />
      </div>
      <div id={fieldId(at('needle'))}>
        <NeedleChoice needle={pass.needle} onChange={(needle) => set({ needle })} word={wordAt(at('needle'))} />
      </div>
      <div id={fieldId(at('cartridgeLotId'))}>
        <LotPicker
          lotId={pass.cartridgeLotId}
          onChange={(cartridgeLotId) => set({ cartridgeLotId })}
          path={at('cartridgeLotId')}
          label="Lot of the cartridge"
          kind="needle"
          fits={({ product }) => pass.needle === null || product.configuration === pass.needle}
        />
      </div>
      <Box sx={twoColumns}>
        <div id={fieldId(at('depthMm'))}>
          <StepField
            label="Depth"
            unit="mm"
            value={pass.depthMm}
            onChange={(depthMm) => set({ depthMm })}
            step={0.1}
            decimals={2}
            from={0.5}
            least={0.1}
            most={4}
            word={wordAt(at('depthMm'))}
          />
        </div>
        <div id={fieldId(at('minutes'))}>
          <StepField
            label="Time on this pass"
            unit="min"
            value={pass.minutes}
            onChange={(minutes) => set({ minutes })}
            step={5}
            from={30}
            least={1}
            most={360}
            word={wordAt(at('minutes'))}
          />
        </div>
        <div id={fieldId(at('speed'))}>
          <StepField
            label="Speed as the machine shows it"
            unit={pass.speedUnit ? speedUnitWords[pass.speedUnit] : ''}
            value={pass.speed}
            onChange={(speed) => set({ speed })}
            step={step}
            decimals={2}
            from={from}
            least={0}
            most={most}
            word={wordAt(at('speed'))}
          />
        </div>
        <div id={fieldId(at('speedUnit'))}>
          <ChipChoice
            label="Unit of the speed"
            options={speedUnits.map((value) => ({ value, word: speedUnitWords[value] }))}
            value={pass.speedUnit}
            onChange={(speedUnit) => set({ speedUnit })}
            invalid={wordAt(at('speedUnit'))?.tone === 'error'}
          />
          <FieldNote word={wordAt(at('speedUnit'))} />
        </div>
      </Box>
      <div id={fieldId(at('machine'))}>
        <TextField
          label="Machine"
          id={`${pass.id}-machine`}
          value={pass.machine ?? ''}
          error={wordAt(at('machine'))?.tone === 'error'}
          onChange={({ target }) => set({ machine: target.value === '' ? null : target.value })}
          sx={{ '& .MuiOutlinedInput-root': { minHeight: 48 } }}
          slotProps={{ htmlInput: { list: machines, autoComplete: 'off', dir: 'auto' } }}
        />
        <datalist id={machines}>
          {machinesOf(draft.passes).map((machine) => (
            <option key={machine} value={machine} />
          ))}
        </datalist>
        <FieldNote word={wordAt(at('machine'))} />
      </div>
      <Button
        variant="outlined"
        size="large"
        onClick={() => setOpenPass(null)}
        sx={{ justifySelf: { xs: 'stretch', sm: 'start' } }}
      >
        Done with this pass
      </Button>
    </Box>
  );
}
