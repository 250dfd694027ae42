import { Box, ButtonBase } from '@mui/material';
import { bleedings } from '@stipple/domain/sessions';
import { Section } from '../../controls/Section.tsx';
import { ChipChoice, labelLook } from './ChipChoice.tsx';
import { fieldId } from './completion.ts';
import { useEditor } from './editor.ts';
import { bleedingWords } from './log-terms.ts';

const bleedingOptions = bleedings.map((value) => ({ value, word: bleedingWords[value] }));
const grades = Array.from({ length: 11 }, (_, grade) => ({ value: String(grade), word: String(grade) }));

/** How much it bled and how much it hurt, at its worst. */
export function FeltSection() {
  const { draft, change } = useEditor();
  const { bleeding, pain } = draft;
  const given = bleeding !== null || pain !== null;
  return (
    <Section
      title="Bleeding and pain"
      action={
        given && (
          <ButtonBase
            onClick={() => change((was) => ({ ...was, bleeding: null, pain: null }))}
            sx={{ minHeight: 44, px: 2, typography: 'subtitle2', color: 'text.secondary', borderRadius: 2 }}
          >
            Clear
          </ButtonBase>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 5 }}>
        <div id={fieldId('bleeding')}>
          <ChipChoice
            label="Bleeding, at its worst"
            options={bleedingOptions}
            value={bleeding}
            onChange={(next) => change((was) => ({ ...was, bleeding: next }))}
          />
        </div>
        <div id={fieldId('pain')}>
          <ChipChoice
            label="Pain the client felt, at its worst"
            options={grades}
            value={pain === null ? null : String(pain)}
            onChange={(next) => change((was) => ({ ...was, pain: Number(next) }))}
          />
          <Box aria-hidden sx={{ ...labelLook, mb: 0, mt: 1.5, color: 'text.secondary', fontWeight: 400 }}>
            0 is none, 10 the worst there could be
          </Box>
        </div>
      </Box>
    </Section>
  );
}
