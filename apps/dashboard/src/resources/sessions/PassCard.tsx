import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import ExpandMoreRounded from '@mui/icons-material/ExpandMoreRounded';
import { Box, ButtonBase, IconButton } from '@mui/material';
import type { Pass } from '@stipple/domain/sessions';
import { visuallyHidden } from '../../controls/visually-hidden.ts';
import { zoneWords } from '../../words/terms.ts';
import { passFields } from './draft.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { mixRecipeWords } from './mix-words.ts';
import { mixOf } from './mixes.ts';
import { PassEditor } from './PassEditor.tsx';
import { recipeWords } from './recipe-words.ts';

function PassNumber({ children }: { children: number }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'grid',
        placeItems: 'center',
        flex: 'none',
        width: 32,
        height: 32,
        borderRadius: '50%',
        bgcolor: 'background.sunk',
        color: 'text.secondary',
        typography: 'subtitle2',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {children}
    </Box>
  );
}

interface PassCardProps {
  pass: Pass;
  index: number;
  onRemove: () => void;
}

/** One pass: a card that says it in two lines, and opens where it stands. */
export function PassCard({ pass, index, onRemove }: PassCardProps) {
  const { draft, lots, openPass, setOpenPass, wordAt } = useEditor();
  const open = openPass === pass.id;
  const mix = mixOf(draft, pass);
  const word = passFields.map((field) => wordAt(`passes.${index}.${field}`)).find(Boolean);
  const name = `Pass ${index + 1}, ${zoneWords[pass.zone]}`;
  return (
    <Box
      component="li"
      sx={{
        listStyle: 'none',
        border: 1,
        borderColor: open ? 'edge' : 'divider',
        borderRadius: 2.5,
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', pr: 2 }}>
        <ButtonBase
          aria-expanded={open}
          onClick={() => setOpenPass(open ? null : pass.id)}
          sx={{
            flex: 1,
            minWidth: 0,
            minHeight: 72,
            gap: { xs: 2.5, sm: 3 },
            pl: { xs: 2.5, sm: 4 },
            pr: 2,
            py: 3,
            textAlign: 'left',
            typography: 'body1',
            justifyContent: 'flex-start',
            borderRadius: 2.5,
            '&.Mui-focusVisible': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: 2 },
          }}
        >
          <PassNumber>{index + 1}</PassNumber>
          <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
            <Box component="span" sx={{ display: 'block', typography: 'subtitle2' }}>
              <Box component="span" sx={visuallyHidden}>{`Pass ${index + 1}, `}</Box>
              {zoneWords[pass.zone]}
              {mix && (
                <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
                  {` · ${mixRecipeWords(mix, lots.rows)}`}
                </Box>
              )}
            </Box>
            <Box component="span" className="figures" sx={{ display: 'block', mt: 0.5, color: 'text.secondary' }}>
              {recipeWords(pass) || 'Nothing entered yet'}
            </Box>
          </Box>
          <ExpandMoreRounded
            aria-hidden
            sx={{
              display: { xs: 'none', sm: 'block' },
              color: 'text.secondary',
              transition: 'transform 150ms',
              transform: open ? 'rotate(180deg)' : 'none',
            }}
          />
        </ButtonBase>
        <IconButton aria-label={`Remove ${name}`} onClick={onRemove}>
          <DeleteOutlineRounded />
        </IconButton>
      </Box>
      {!open && word && (
        <Box sx={{ px: 4, pb: 3, mt: -1 }}>
          <FieldNote word={word} />
        </Box>
      )}
      {open && <PassEditor pass={pass} index={index} />}
    </Box>
  );
}
