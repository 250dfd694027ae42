import AddRounded from '@mui/icons-material/AddRounded';
import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import { Box, Button, IconButton } from '@mui/material';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { CheckBox, ChoiceBox, NumberBox, TextBox } from '../../controls/fields.tsx';
import type { InstrumentAnswerer, InstrumentDirection, InstrumentScoring } from '../../generated/graphql.ts';
import { choicesOf } from '../../words/terms.ts';
import { type InstrumentValues, newItem } from './instrument-form.ts';

const answererWords: Record<InstrumentAnswerer, string> = { client: 'The client', practitioner: 'The practitioner' };
const directionWords: Record<InstrumentDirection, string> = {
  higher: 'A higher score is better',
  lower: 'A lower score is better',
  neither: 'Neither is better',
};
export const scoringWords: Record<InstrumentScoring, string> = {
  single: 'The one answer is the score',
  mean: 'Mean of the answers',
  sum: 'Sum of the answers',
  weighted_sum: 'Weighted sum of the answers',
  ordinal: 'A place in an order, said in words',
};

function ItemFields({ index, onRemove }: { index: number; onRemove: (() => void) | undefined }) {
  const scoring = useWatch({ name: 'scoring' }) as InstrumentScoring;
  return (
    <Box sx={{ display: 'grid', gap: 3, p: 4, borderRadius: 2, bgcolor: 'background.sunk' }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr auto', alignItems: 'start' }}>
        <TextBox name={`items.${index}.words`} label={`Question ${index + 1}`} lines={2} required />
        {onRemove && (
          <IconButton aria-label={`Remove question ${index + 1}`} onClick={onRemove}>
            <DeleteOutlineRounded />
          </IconButton>
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))' }}>
        <NumberBox name={`items.${index}.least`} label="Lowest" from={-1000} to={1000} required />
        <NumberBox name={`items.${index}.most`} label="Highest" from={-1000} to={1000} required />
        <NumberBox name={`items.${index}.step`} label="Step" from={0.001} to={1000} required />
        {scoring === 'weighted_sum' && (
          <NumberBox name={`items.${index}.weight`} label="Weight" from={-100} to={100} required />
        )}
      </Box>
      <TextBox
        name={`items.${index}.anchors`}
        label="Answers in words"
        lines={3}
        help="A line each: 0 = Never. Of a row of numbers, name at least both ends."
      />
      <CheckBox name={`items.${index}.choices`} label="Only the answers with words may be chosen" />
    </Box>
  );
}

function Items() {
  const { fields, append, remove } = useFieldArray({ name: 'items' });
  const { getValues } = useFormContext<InstrumentValues>();
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {fields.map((field, index) => (
        <ItemFields key={field.id} index={index} onRemove={fields.length > 1 ? () => remove(index) : undefined} />
      ))}
      <Button
        variant="outlined"
        startIcon={<AddRounded />}
        onClick={() => append(newItem(getValues('items')))}
        sx={{ justifySelf: 'start' }}
      >
        Add question
      </Button>
    </Box>
  );
}

/** Everything a definition says. */
export function InstrumentFields() {
  return (
    <Box sx={{ display: 'grid', gap: 5 }}>
      <TextBox name="name" label="Name" required />
      <TextBox name="about" label="What it is for" lines={2} required />
      <TextBox name="source" label="Source" help="Where it was published; of a licensed one, whose licence you hold." />
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
        <ChoiceBox name="answeredBy" label="Who answers" choices={choicesOf(answererWords)} required />
        <ChoiceBox name="better" label="Which way is better" choices={choicesOf(directionWords)} required />
        <ChoiceBox name="scoring" label="How it is scored" choices={choicesOf(scoringWords)} required />
      </Box>
      <Items />
      <TextBox name="bands" label="What scores are called" lines={3} help="From the lowest up, a line each: 4 = Some" />
    </Box>
  );
}
