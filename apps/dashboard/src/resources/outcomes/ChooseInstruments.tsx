import { Box, Button, Checkbox, Typography } from '@mui/material';
import { Section } from '../../controls/Section.tsx';
import { counted } from '../../words/numbers.ts';
import type { Instrument } from './instruments.ts';
import type { Assess } from './use-assessment.ts';

const whoWords = { client: 'the client answers', practitioner: 'you judge' } as const;

function InstrumentRow(props: { instrument: Instrument; chosen: boolean; onToggle: () => void }) {
  const { instrument, chosen, onToggle } = props;
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        minHeight: 64,
        px: { xs: 4, sm: 6 },
        py: 2,
        cursor: 'pointer',
        '& + &': { borderTop: 1, borderColor: 'divider' },
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Checkbox checked={chosen} onChange={onToggle} edge="start" />
      <span>
        <Typography variant="subtitle2" component="span" sx={{ display: 'block' }}>
          {instrument.name}
        </Typography>
        <Typography color="textSecondary" component="span">
          {`${instrument.about} ${counted(instrument.items.length, 'question')}, ${whoWords[instrument.answeredBy]}.`}
        </Typography>
      </span>
    </Box>
  );
}

/** What is asked at this visit. */
export function ChooseInstruments({ assess, instruments }: { assess: Assess; instruments: readonly Instrument[] }) {
  const { assessment, chosen, choose, go } = assess;
  const keys = assessment.chosen;
  const toggle = (key: string) => choose(keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]);
  const begun = Object.keys(assessment.answered).length > 0;
  return (
    <>
      <Section title="What is assessed today" padded={false}>
        {instruments.map((instrument) => (
          <InstrumentRow
            key={instrument.key}
            instrument={instrument}
            chosen={keys.includes(instrument.key)}
            onToggle={() => toggle(instrument.key)}
          />
        ))}
      </Section>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button variant="contained" size="large" disabled={chosen.length === 0} onClick={() => go(0)}>
          {begun ? 'Go on' : 'Begin'}
        </Button>
      </Box>
    </>
  );
}
