import { Box, Typography } from '@mui/material';
import { type SkinReaction, skinReactions } from '@stipple/domain/sessions';
import { Section } from '../../controls/Section.tsx';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { FieldNote } from './FieldNote.tsx';
import { reactionLooks } from './reactions.ts';

function ReactionCard({
  reaction,
  chosen,
  onChoose,
}: {
  reaction: SkinReaction;
  chosen: boolean;
  onChoose: () => void;
}) {
  const { word, meaning, icon: Icon, tone } = reactionLooks[reaction];
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: 'auto 1fr',
        columnGap: 3,
        alignContent: 'start',
        minHeight: 72,
        p: 4,
        borderRadius: 2,
        border: 1,
        borderColor: chosen ? `${tone}.main` : 'edge',
        bgcolor: chosen ? `${tone}.soft` : 'background.paper',
        boxShadow: (theme) => (chosen ? `inset 0 0 0 1px ${theme.vars?.palette[tone].main}` : 'none'),
        cursor: 'pointer',
        transition: 'background-color 150ms, border-color 150ms',
        '&:hover': chosen ? {} : { bgcolor: 'background.sunk' },
        '&:has(:focus-visible)': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: 2 },
        '& svg': { fontSize: 22, color: `${tone}.main` },
      }}
    >
      <Box
        component="input"
        type="radio"
        name="skin-reaction"
        checked={chosen}
        onChange={onChoose}
        sx={{ position: 'absolute', inset: 0, width: 1, height: 1, m: 0, opacity: 0, cursor: 'pointer' }}
      />
      <Icon aria-hidden />
      <span>
        <Typography component="span" variant="subtitle2" sx={{ display: 'block' }}>
          {word}
        </Typography>
        <Typography component="span" color="textSecondary" sx={{ display: 'block', mt: 0.5 }}>
          {meaning}
        </Typography>
      </span>
    </Box>
  );
}

/** How the skin took it. */
export function ReactionSection() {
  const { draft, change, wordAt } = useEditor();
  return (
    <Section title="Skin reaction">
      <Box
        id={fieldId('skinReaction')}
        role="radiogroup"
        aria-label="Skin reaction"
        sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {skinReactions.map((reaction) => (
          <ReactionCard
            key={reaction}
            reaction={reaction}
            chosen={draft.skinReaction === reaction}
            onChoose={() => change((was) => ({ ...was, skinReaction: reaction }))}
          />
        ))}
      </Box>
      <FieldNote word={wordAt('skinReaction')} />
    </Section>
  );
}
