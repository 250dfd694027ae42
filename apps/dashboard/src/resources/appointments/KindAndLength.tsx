import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ChoiceBox, NumberBox } from '../../controls/fields.tsx';
import type { ClientOneQuery } from '../../generated/graphql.ts';
import { useWhole } from '../../providers/record.ts';
import { appointmentKindWords, choicesOf, indicationWords } from '../../words/terms.ts';
import type { Booking } from './booking.ts';
import { useDiarySettings } from './proposal.ts';

/** The usual length follows the kind until somebody writes another. */
export function KindAndLength() {
  const kind = useWatch<Booking, 'kind'>({ name: 'kind' });
  const settings = useDiarySettings();
  const { setValue, getFieldState } = useFormContext<Booking>();
  const before = useRef(kind);
  useEffect(() => {
    if (before.current === kind) return;
    before.current = kind;
    const usual = settings?.kinds.find((each) => each.kind === kind)?.minutes;
    if (usual !== undefined && !getFieldState('minutes').isDirty) setValue('minutes', usual);
  }, [kind, settings, setValue, getFieldState]);
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: '1fr 1fr', alignItems: 'start' }}>
      <ChoiceBox name="kind" label="Kind" choices={choicesOf(appointmentKindWords)} required />
      <NumberBox name="minutes" label="Length in minutes" from={5} to={420} required />
    </Box>
  );
}

/** For which treatment; only those who read the record see this. */
export function TreatmentBox() {
  const clientId = useWatch<Booking, 'clientId'>({ name: 'clientId' });
  const { data } = useWhole<NonNullable<ClientOneQuery['client']>>('clients', clientId ?? '', Boolean(clientId));
  const open = (data?.treatments ?? []).filter((treatment) => treatment.state !== 'closed');
  if (open.length === 0) return null;
  return (
    <ChoiceBox
      name="treatmentId"
      label="Treatment"
      none="None"
      choices={open.map((treatment) => ({ id: treatment.id, name: indicationWords[treatment.indication] }))}
    />
  );
}
