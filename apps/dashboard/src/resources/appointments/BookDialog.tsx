import { Autocomplete, Box, Dialog, DialogContent, DialogTitle, TextField } from '@mui/material';
import { usualMinutes } from '@stipple/domain/appointments';
import { atWallClock } from '@stipple/domain/time';
import { useDeferredValue, useEffect, useState } from 'react';
import { useGetList, useGetOne, useNotify } from 'react-admin';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { ChoiceBox, NumberBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import type {
  AppointmentKind,
  ClientOneQuery,
  ClientRowFragment,
  StaffMemberPartsFragment,
} from '../../generated/graphql.ts';
import { useSaves } from '../../providers/acts.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { useWhole } from '../../providers/record.ts';
import { useMay, useViewer } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { appointmentKindWords, choicesOf, indicationWords } from '../../words/terms.ts';
import { noOverride, OverrideBox, type WithOverride } from '../safety/OverrideBox.tsx';

interface Booking extends WithOverride {
  clientId: string | null;
  clinicId: string | null;
  practitionerId: string | null;
  kind: AppointmentKind;
  treatmentId: string | null;
  day: string | null;
  time: string | null;
  minutes: number | null;
}

const MINUTE = 60_000;

/** The API's field when it is not one of the form's own. */
function inputOf(booking: Booking, zone: string) {
  const { day, time, minutes, overrideCode, overrideReason, ...same } = booking;
  const startsAt = atWallClock(day ?? '', time ?? '', zone);
  const overrides = overrideCode && overrideReason ? [{ code: overrideCode, reason: overrideReason }] : [];
  return {
    ...same,
    overrides,
    startsAt,
    endsAt: new Date(new Date(startsAt).getTime() + (minutes ?? 0) * MINUTE).toISOString(),
  };
}

/** Whom: found by typing name, phone or e-mail. */
function ClientBox() {
  const { field, fieldState } = useController({ name: 'clientId', rules: { required: 'Choose the client' } });
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const { data: chosen } = useGetOne<ClientRowFragment>(
    'clients',
    { id: field.value },
    { enabled: Boolean(field.value) },
  );
  const { data: found = [], isFetching } = useGetList<ClientRowFragment>('clients', {
    filter: { search: search || undefined },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 8 },
  });
  return (
    <Autocomplete
      value={chosen ?? null}
      options={found}
      loading={isFetching}
      filterOptions={(options) => options}
      getOptionLabel={(client) => client.name}
      getOptionKey={(client) => client.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText="Nobody found"
      onChange={(_, client) => field.onChange(client?.id ?? null)}
      onInputChange={(_, next, reason) => reason === 'input' && setText(next)}
      renderOption={({ key, ...props }, client) => (
        <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 2 }}>
          <span dir="auto">{client.name}</span>
          <Box component="span" sx={{ ml: 'auto', color: 'text.secondary', typography: 'caption' }}>
            {client.phone ?? client.email ?? client.clinic.name}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label="Client"
          placeholder="Name, phone or e-mail"
          error={fieldState.invalid}
          helperText={fieldState.error?.message}
        />
      )}
    />
  );
}

function PractitionerBox() {
  const clinicId = useWatch({ name: 'clinicId' }) as string | null;
  const { data = [] } = useGetList<StaffMemberPartsFragment>('staffMembers', {
    filter: { practitioner: true, removed: false, clinicId: clinicId ?? undefined },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
  });
  return <ChoiceBox name="practitionerId" label="Practitioner" choices={data} required />;
}

/** For which treatment; only those who read the record see this. */
function TreatmentBox() {
  const clientId = useWatch({ name: 'clientId' }) as string | null;
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

/** The usual length follows the kind until somebody writes another. */
function KindAndLength() {
  const kind = useWatch({ name: 'kind' }) as AppointmentKind;
  const { setValue, getFieldState } = useFormContext();
  useEffect(() => {
    if (!getFieldState('minutes').isDirty) setValue('minutes', usualMinutes[kind]);
  }, [kind, setValue, getFieldState]);
  return (
    <>
      <ChoiceBox name="kind" label="Kind" choices={choicesOf(appointmentKindWords)} required />
      <NumberBox name="minutes" label="Length in minutes" from={5} to={420} required />
    </>
  );
}

interface BookDialogProps {
  day: string;
  /** May name the client, the kind and the treatment to begin with. */
  params: URLSearchParams;
  onClose: () => void;
  onBooked: (day: string) => void;
}

/** Book an appointment, at the clinic's wall clock. */
export function BookDialog({ day, params, onClose, onBooked }: BookDialogProps) {
  const { clinics, all } = useClinicScope();
  const viewer = useViewer();
  const may = useMay();
  const { add } = useSaves('appointments');
  const notify = useNotify();
  const [refused, setRefused] = useState<string | null>(null);
  const kind = (params.get('kind') ?? 'consultation') as AppointmentKind;
  const defaults: Booking = {
    clientId: params.get('client'),
    clinicId: params.get('at') ?? clinics[0]?.id ?? null,
    practitionerId: viewer.staffMember.practitioner ? viewer.staffMember.id : null,
    kind,
    treatmentId: params.get('treatment'),
    day,
    time: '10:00',
    ...noOverride,
    minutes: usualMinutes[kind],
  };
  const save = async (booking: Booking) => {
    const zone = all.find((clinic) => clinic.id === booking.clinicId)?.zone ?? 'UTC';
    try {
      await add(inputOf(booking, zone));
    } catch (problem) {
      setRefused(problem instanceof ApiProblem ? problem.code : null);
      throw problem;
    }
    notify('Booked.', { type: 'info' });
    onBooked(booking.day ?? day);
  };
  const two = { display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="book-appointment">
      <DialogTitle id="book-appointment">Book appointment</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={defaults}
          action="Book appointment"
          onCancel={onClose}
          save={save}
          fieldOf={{ startsAt: 'time', endsAt: 'minutes' }}
        >
          <ClientBox />
          <Box sx={two}>
            <ChoiceBox name="clinicId" label="Clinic" choices={all} required />
            <PractitionerBox />
            <KindAndLength />
            <TextBox name="day" label="Day" type="date" required />
            <TextBox name="time" label="Start" type="time" required />
          </Box>
          {may('record.read') && <TreatmentBox />}
          <OverrideBox code={refused} />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
