import CheckRounded from '@mui/icons-material/CheckRounded';
import { Box, ButtonBase } from '@mui/material';
import { type Zone, zones } from '@stipple/domain/sessions';
import { Section } from '../../controls/Section.tsx';
import { counted } from '../../words/numbers.ts';
import { zoneWords } from '../../words/terms.ts';
import { fieldId } from './completion.ts';
import { withZone } from './draft.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { HeadMap } from './HeadMap.tsx';

function ZoneTile({ zone, chosen, onPress }: { zone: Zone; chosen: boolean; onPress: () => void }) {
  return (
    <ButtonBase
      aria-pressed={chosen}
      onClick={onPress}
      sx={{
        justifyContent: 'space-between',
        gap: 2,
        minHeight: 56,
        px: 4,
        borderRadius: 2,
        border: 1,
        borderColor: chosen ? 'primary.main' : 'edge',
        bgcolor: chosen ? 'primary.soft' : 'background.paper',
        color: chosen ? 'primary.main' : 'text.primary',
        boxShadow: (theme) => (chosen ? `inset 0 0 0 1px ${theme.vars?.palette.primary.main}` : 'none'),
        typography: 'subtitle2',
        transition: 'background-color 150ms, border-color 150ms',
        '&:hover': chosen ? {} : { bgcolor: 'background.sunk' },
        '&.Mui-focusVisible': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      {zoneWords[zone]}
      <CheckRounded aria-hidden sx={{ fontSize: 20, visibility: chosen ? 'visible' : 'hidden' }} />
    </ButtonBase>
  );
}

/** Where on the scalp: tiles to press, and the head that shows them. */
export function ZoneSection() {
  const { draft, change, wordAt } = useEditor();
  const toggle = (zone: Zone) => change((was) => withZone(was, zone, !was.zones.includes(zone)));
  const { length } = draft.zones;
  return (
    <Section title="Zones" note={length > 0 ? counted(length, 'zone') : undefined}>
      <Box
        sx={{
          display: 'flex',
          flexDirection: { xs: 'column-reverse', sm: 'row' },
          alignItems: 'center',
          gap: { xs: 4, sm: 6 },
        }}
      >
        <Box
          id={fieldId('zones')}
          role="group"
          aria-label="Zones"
          sx={{ flex: 1, width: 1, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}
        >
          {zones.map((zone) => (
            <ZoneTile key={zone} zone={zone} chosen={draft.zones.includes(zone)} onPress={() => toggle(zone)} />
          ))}
        </Box>
        <HeadMap zones={draft.zones} onZone={toggle} size={228} />
      </Box>
      <FieldNote word={wordAt('zones')} />
    </Section>
  );
}
