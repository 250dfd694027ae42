import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import UndoRounded from '@mui/icons-material/UndoRounded';
import { Box, Button, ButtonBase, IconButton, Typography } from '@mui/material';
import { mostMarks, type ScalpMark, type ScalpPoint, type ScalpView, scalpViews } from '@stipple/domain/sessions';
import { useState } from 'react';
import { Section } from '../../controls/Section.tsx';
import { newId } from '../../providers/ids.ts';
import { counted } from '../../words/numbers.ts';
import { ChipChoice } from './ChipChoice.tsx';
import { fieldId } from './completion.ts';
import { DrawnHead, ZonedHead } from './DrawableHead.tsx';
import { withZone } from './draft.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { HeadPicture, viewBox } from './HeadPicture.tsx';
import { type MappedZone, viewWords } from './scalp-views.ts';

type Tool = 'zones' | ScalpMark['kind'];

const tools = [
  { value: 'zones', word: 'Zones' },
  { value: 'hairline', word: 'Hairline' },
  { value: 'scar', word: 'Scar' },
] as const;

/** The five sides, small: press one to work on it. */
function ViewPicker({ view, onView }: { view: ScalpView; onView: (view: ScalpView) => void }) {
  const { draft } = useEditor();
  return (
    <Box role="group" aria-label="Side of the head" sx={{ display: 'flex', gap: { xs: 1, sm: 2 } }}>
      {scalpViews.map((each) => {
        const chosen = each === view;
        return (
          <ButtonBase
            key={each}
            aria-pressed={chosen}
            onClick={() => onView(each)}
            sx={{
              flex: '1 1 0',
              minWidth: 0,
              maxWidth: 104,
              minHeight: 96,
              px: 0.5,
              py: 1.5,
              display: 'grid',
              justifyItems: 'center',
              typography: 'caption',
              fontWeight: chosen ? 600 : 400,
              borderRadius: 2,
              border: 1,
              borderColor: chosen ? 'primary.main' : 'divider',
              bgcolor: chosen ? 'primary.soft' : 'background.paper',
              '&.Mui-focusVisible': {
                outline: 2,
                outlineStyle: 'solid',
                outlineColor: 'primary.main',
                outlineOffset: 2,
              },
            }}
          >
            <Box component="svg" aria-hidden viewBox={viewBox} sx={{ width: 1, maxWidth: 52, height: 62 }}>
              <HeadPicture view={each} zones={draft.zones} marks={draft.marks} />
            </Box>
            {viewWords[each]}
          </ButtonBase>
        );
      })}
    </Box>
  );
}

/** What has been drawn, each to be taken away, and the last one taken away to be had back. */
function MarkList() {
  const { draft, change } = useEditor();
  const [removed, setRemoved] = useState<ScalpMark | null>(null);
  const remove = (mark: ScalpMark) => {
    change((was) => ({ ...was, marks: was.marks.filter(({ id }) => id !== mark.id) }));
    setRemoved(mark);
  };
  const undo = () => {
    if (removed) change((was) => ({ ...was, marks: [...was.marks, removed] }));
    setRemoved(null);
  };
  return (
    <Box component="ul" aria-label="What is drawn" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {draft.marks.map((mark) => {
        const name = `${mark.kind === 'scar' ? 'Scar' : 'Hairline'}, ${viewWords[mark.view].toLowerCase()} view`;
        return (
          <Box component="li" key={mark.id} sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 48 }}>
            <Typography sx={{ flex: 1 }}>{name}</Typography>
            <IconButton aria-label={`Remove ${name}`} onClick={() => remove(mark)} sx={{ width: 48, height: 48 }}>
              <DeleteOutlineRounded />
            </IconButton>
          </Box>
        );
      })}
      {removed && (
        <Box component="li" role="status" sx={{ display: 'flex', alignItems: 'center', minHeight: 48 }}>
          <Typography sx={{ flex: 1 }} color="textSecondary">
            {`${removed.kind === 'scar' ? 'Scar' : 'Hairline'} removed`}
          </Typography>
          <Button variant="text" startIcon={<UndoRounded />} onClick={undo} sx={{ minHeight: 48 }}>
            Undo
          </Button>
        </Box>
      )}
    </Box>
  );
}

/** The scalp map: zones to press, the hairline and scars to draw, on five sides of the head. */
export function ScalpMapEditor() {
  const { draft, change, wordAt } = useEditor();
  const [view, setView] = useState<ScalpView>('front');
  const [tool, setTool] = useState<Tool>('zones');
  const { zones, marks } = draft;
  const toggle = (zone: MappedZone) => change((was) => withZone(was, zone, !was.zones.includes(zone)));
  const keep = (kind: ScalpMark['kind']) => (points: ScalpPoint[]) => {
    const mark = { id: newId(), view, kind, points };
    // A scar that is drawn is a zone of the session; so is a hairline.
    change((was) => withZone({ ...was, marks: [...was.marks, mark].slice(0, mostMarks) }, kind, true));
  };
  return (
    <Section title="Scalp map" note={marks.length > 0 ? counted(marks.length, 'line') : undefined}>
      <Box id={fieldId('marks')} sx={{ display: 'grid', gap: 4 }}>
        <ViewPicker view={view} onView={setView} />
        <ChipChoice<Tool> label="Mark" options={tools} value={tool} onChange={setTool} />
        {tool === 'zones' ? (
          <ZonedHead view={view} zones={zones} marks={marks} onZone={toggle} />
        ) : (
          <DrawnHead key={`${tool} ${view}`} view={view} zones={zones} marks={marks} kind={tool} onMark={keep(tool)} />
        )}
        <MarkList />
        <FieldNote word={wordAt('marks')} />
      </Box>
    </Section>
  );
}
