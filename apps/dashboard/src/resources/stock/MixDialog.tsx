import AddRounded from '@mui/icons-material/AddRounded';
import CloseRounded from '@mui/icons-material/CloseRounded';
import { Box, Button, Dialog, DialogContent, DialogTitle, IconButton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { ChoiceBox, NumberBox, PickBox, TextBox } from '../../controls/fields.tsx';
import { useNow } from '../../controls/now.ts';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { LotListDocument, MakeMixDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { amountWords, productWords } from './stock-words.ts';

interface Values {
  clinicId: string | null;
  label: string | null;
  waterMl: number | null;
  parts: { lotId: string | null; ml: number | null }[];
}

/** The pigment lots of the chosen clinic that may be used today. */
function usePigments(clinicId: string | null, usableOn: string) {
  const { data = [] } = useQuery({
    queryKey: ['lots', 'to-mix', clinicId, usableOn],
    enabled: clinicId !== null,
    queryFn: async () => {
      const filter = { clinicIds: [clinicId ?? ''], kinds: ['pigment' as const], usableOn, left: true };
      return (await graphql(LotListDocument, { filter, page: { number: 1, size: 200 } })).lots.items;
    },
  });
  return data.map((lot) => ({
    id: lot.id,
    name: `${productWords(lot.product)} · lot ${lot.number} · ${amountWords(lot.balance, 'ml')} left`,
  }));
}

function Parts() {
  const { watch } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray<Values, 'parts'>({ name: 'parts' });
  const lots = usePigments(watch('clinicId'), useNow().toISOString().slice(0, 10));
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {fields.map((part, index) => (
        <Box
          key={part.id}
          sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 96px 44px', sm: '1fr 120px 44px' } }}
        >
          <PickBox name={`parts.${index}.lotId`} label={`Lot ${index + 1}`} required choices={lots} />
          <NumberBox name={`parts.${index}.ml`} label="ml" required />
          <IconButton
            aria-label={`Take out lot ${index + 1}`}
            onClick={() => remove(index)}
            disabled={fields.length < 2}
          >
            <CloseRounded />
          </IconButton>
        </Box>
      ))}
      <Button
        variant="text"
        startIcon={<AddRounded />}
        sx={{ justifySelf: 'start' }}
        onClick={() => append({ lotId: null, ml: null })}
      >
        Another lot
      </Button>
    </Box>
  );
}

/** What is mixed, from which lots, with how much water. What goes in leaves its lots. */
export function MixDialog({ onClose }: { onClose: () => void }) {
  const { clinics, all } = useClinicScope();
  const notify = useNotify();
  const id = useRef(newId());
  const defaults: Values = {
    clinicId: clinics[0]?.id ?? null,
    label: null,
    waterMl: 0,
    parts: [{ lotId: null, ml: null }],
  };
  const save = async ({ clinicId, label, waterMl, parts }: Values) => {
    const amounts = parts.map(({ lotId, ml }) => ({ lotId: lotId ?? '', ml }));
    const made = { id: id.current, clinicId: clinicId ?? '', label: label ?? '', waterMl: waterMl ?? 0 };
    try {
      await graphql(MakeMixDocument, { input: { ...made, parts: amounts } });
    } catch (problem) {
      throw withPart(problem);
    }
    refreshTopics(queryClient, ['stock']);
    notify('Mixed. What went into it has left its lots.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="make-mix">
      <DialogTitle id="make-mix">Make a house mix</DialogTitle>
      <DialogContent>
        <SaveForm defaults={defaults} action="Make the mix" onCancel={onClose} save={save}>
          <Box sx={{ display: 'grid', gap: 4, pt: 1 }}>
            <ChoiceBox name="clinicId" label="Clinic" choices={all} required />
            <TextBox name="label" label="Name of the mix" required help="As it stands on the jar" />
            <Parts />
            <NumberBox name="waterMl" label="Water in ml" from={0} to={1000} />
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}

/** A refusal about one part names it in words: the form keeps its parts in one list. */
function withPart(problem: unknown): unknown {
  const part = problem instanceof ApiProblem && /^parts\.(\d+)/.exec(problem.field ?? '')?.[1];
  if (!part || !(problem instanceof ApiProblem)) return problem;
  return new ApiProblem({ code: problem.code, message: `Lot ${Number(part) + 1}: ${problem.message}` });
}
