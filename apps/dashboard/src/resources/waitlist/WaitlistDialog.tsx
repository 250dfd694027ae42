import { Autocomplete, Box, Dialog, DialogContent, DialogTitle, TextField } from '@mui/material';
import { usualMinutes } from '@stipple/domain/appointments';
import { useDeferredValue, useEffect, useState } from 'react';
import { useGetList, useNotify } from 'react-admin';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { NumberBox, PickBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import {
  AddToWaitlistDocument,
  type AppointmentKind,
  ChangeWaitlistEntryDocument,
  type ClientRowFragment,
  type StaffMemberPartsFragment,
  type WaitlistPartsFragment,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useViewer } from '../../providers/viewer.ts';
import { appointmentKindWords, choicesOf } from '../../words/terms.ts';
import { weekdayChoices } from './waitlist-words.ts';

interface Values {
  clientId: string | null;
  kind: AppointmentKind;
  minutes: number | null;
  clinicIds: string[];
  practitionerId: string | null;
  weekdays: string[];
  from: string | null;
  until: string | null;
  earliestOn: string;
  latestOn: string | null;
  note: string | null;
}

/** Whom: found by typing. */
function WhoBox() {
  const [text, setText] = useState('');
  const { setValue } = useFormContext<Values>();
  const { field, fieldState } = useController<Values, 'clientId'>({
    name: 'clientId',
    rules: { required: 'Choose a client' },
  });
  const { data = [], isFetching } = useGetList<ClientRowFragment>('clients', {
    filter: { search: useDeferredValue(text) || undefined },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 8 },
  });
  return (
    <Autocomplete
      options={data}
      loading={isFetching}
      filterOptions={(all) => all}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => String(id)}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_, next) => setText(next)}
      onChange={(_, client) => {
        field.onChange(client === null ? null : String(client.id));
        if (client) setValue('clinicIds', [String(client.clinic.id)]);
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label="Client"
          required
          autoFocus
          error={fieldState.invalid}
          helperText={fieldState.error?.message ?? 'Type a name, phone number or e-mail'}
        />
      )}
    />
  );
}

/** The usual length of what is chosen, until somebody types another. */
function LengthBox() {
  const kind = useWatch<Values, 'kind'>({ name: 'kind' });
  const { setValue, formState } = useFormContext<Values>();
  useEffect(() => {
    if (formState.dirtyFields.kind && !formState.dirtyFields.minutes) setValue('minutes', usualMinutes[kind]);
  }, [kind, setValue, formState.dirtyFields.kind, formState.dirtyFields.minutes]);
  return <NumberBox name="minutes" label="Minutes" from={5} to={420} required />;
}

function Fields({ known }: { known: boolean }) {
  const { clinics } = useViewer();
  const { data: staff = [] } = useGetList<StaffMemberPartsFragment>('staffMembers', {
    filter: {},
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  });
  const practitioners = staff.filter(({ practitioner }) => practitioner);
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
      {!known && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <WhoBox />
        </Box>
      )}
      <PickBox name="kind" label="Waits for" choices={choicesOf(appointmentKindWords)} required />
      <LengthBox />
      <PickBox name="clinicIds" label="Would come to" choices={clinics} many required />
      <PickBox
        name="practitionerId"
        label="Asks for"
        choices={practitioners.map(({ id, name }) => ({ id: String(id), name }))}
        help="Anybody, when left empty"
      />
      <TextBox name="earliestOn" label="From" type="date" required />
      <TextBox name="latestOn" label="Until" type="date" help="Open end, when left empty" />
      <PickBox name="weekdays" label="Days that suit" choices={weekdayChoices} many help="Any day, when left empty" />
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: '1fr 1fr' }}>
        <TextBox name="from" label="Not before" type="time" />
        <TextBox name="until" label="Over by" type="time" />
      </Box>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextBox name="note" label="Note for the diary" lines={2} help="Nothing about health" />
      </Box>
    </Box>
  );
}

interface WaitlistDialogProps {
  /** Somebody who waits already. */
  entry?: WaitlistPartsFragment | undefined;
  /** Whom to add; asked for when left out. */
  client?: { id: string; name: string; clinicId: string } | undefined;
  today: string;
  onClose: () => void;
}

function valuesOf({ entry, client, today }: WaitlistDialogProps): Values {
  if (!entry) {
    return {
      ...{ clientId: client?.id ?? null, kind: 'session', minutes: usualMinutes.session },
      ...{ clinicIds: client ? [client.clinicId] : [], practitionerId: null, weekdays: [], from: null, until: null },
      ...{ earliestOn: today, latestOn: null, note: null },
    };
  }
  const { kind, minutes, from, until, earliestOn, latestOn, note, weekdays } = entry;
  return {
    ...{ clientId: String(entry.client.id), kind, minutes, from, until, earliestOn, latestOn, note },
    clinicIds: entry.clinics.map(({ id }) => String(id)),
    practitionerId: entry.practitioner ? String(entry.practitioner.id) : null,
    weekdays: weekdays.map(String),
  };
}

/** Puts somebody on the waitlist, or changes what they wait for. */
export function WaitlistDialog(props: WaitlistDialogProps) {
  const { entry, client, onClose } = props;
  const notify = useNotify();
  const [id] = useState(() => newId());
  const name = entry?.client.name ?? client?.name;
  const title = entry ? `What ${name} waits for` : name ? `Put ${name} on the waitlist` : 'Add to the waitlist';
  const save = async ({ clientId, minutes, weekdays, ...values }: Values) => {
    const wish = { ...values, minutes: minutes ?? 0, weekdays: weekdays.map(Number).sort() };
    if (entry) {
      const input = { id: entry.id, version: entry.version, ...wish };
      await graphql(ChangeWaitlistEntryDocument, { input });
    } else await graphql(AddToWaitlistDocument, { input: { id, clientId: clientId ?? '', ...wish } });
    refreshTopics(queryClient, ['waitlist']);
    notify(entry ? 'Saved.' : 'On the waitlist.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="waitlist-form">
      <DialogTitle id="waitlist-form">{title}</DialogTitle>
      <DialogContent>
        <SaveForm
          defaults={valuesOf(props)}
          action={entry ? 'Save' : 'Add to the waitlist'}
          onCancel={onClose}
          save={save}
        >
          <Fields known={name !== undefined} />
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
