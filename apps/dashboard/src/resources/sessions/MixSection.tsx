import AddRounded from '@mui/icons-material/AddRounded';
import { Box, Button, Typography } from '@mui/material';
import { Section } from '../../controls/Section.tsx';
import { newId } from '../../providers/ids.ts';
import { counted } from '../../words/numbers.ts';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { MixCard } from './MixCard.tsx';

/** What is mixed in this session: each mix of lots and water, its pigment taken from stock as it is saved. */
export function MixSection() {
  const { draft, change, wordAt } = useEditor();
  const { mixes } = draft;
  const add = () => {
    const mix = { id: newId(), label: null, waterMl: 0, parts: [] };
    change((was) => ({ ...was, mixes: [...was.mixes, mix] }));
  };
  return (
    <Section title="Mixes" note={mixes.length > 0 ? counted(mixes.length, 'mix', 'mixes') : undefined}>
      <Box id={fieldId('mixes')} sx={{ display: 'grid', gap: 3 }}>
        {mixes.length === 0 && (
          <Typography color="textSecondary">
            Build each shade once, from one or more lots and water; then choose it at every pass. A scar usually takes
            several shades.
          </Typography>
        )}
        {mixes.map((mix, index) => (
          <MixCard key={mix.id} mix={mix} index={index} />
        ))}
        <Button variant="outlined" fullWidth startIcon={<AddRounded />} onClick={add} sx={{ minHeight: 56 }}>
          {mixes.length === 0 ? 'Build the first mix' : 'Build another mix'}
        </Button>
        <FieldNote word={wordAt('mixes')} />
      </Box>
    </Section>
  );
}
