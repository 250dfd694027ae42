import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import { Autocomplete, Box, TextField } from '@mui/material';
import { useDeferredValue, useState } from 'react';
import { useGetList, useGetOne } from 'react-admin';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { TextBox } from '../../controls/fields.tsx';
import type { ClientRowFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import type { Booking } from './booking.ts';

interface Option {
  readonly id: string | null;
  readonly name: string;
  readonly note: string;
}

const optionOf = (client: ClientRowFragment): Option => ({
  id: client.id,
  name: client.name,
  note: client.phone ?? client.email ?? client.clinic.name,
});

function useOptions(text: string) {
  const search = useDeferredValue(text);
  const mayAdd = useMay()('clients.edit');
  const { data: found = [], isFetching: asking } = useGetList<ClientRowFragment>('clients', {
    filter: { search: search || undefined },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 8 },
  });
  const isFetching = asking || search !== text;
  const added: Option = { id: null, name: search, note: 'Add as a new client' };
  // Not before it is known that they are not there already: Enter takes the first option.
  const offersNew = mayAdd && search.length > 2 && !isFetching;
  return { options: [...(isFetching ? [] : found.map(optionOf)), ...(offersNew ? [added] : [])], isFetching };
}

/** Whom: found by typing name, phone or e-mail, or added in place. */
export function ClientBox() {
  const { setValue } = useFormContext<Booking>();
  const newName = useWatch<Booking, 'newName'>({ name: 'newName' });
  const { field, fieldState } = useController<Booking, 'clientId'>({
    name: 'clientId',
    rules: { validate: (id, { newName: name }) => Boolean(id ?? name) || 'Choose the client' },
  });
  const [text, setText] = useState('');
  const { options, isFetching } = useOptions(text.trim());
  const { data: known } = useGetOne<ClientRowFragment>(
    'clients',
    { id: field.value ?? '' },
    { enabled: field.value !== null },
  );
  const chosen: Option | null =
    newName !== null ? { id: null, name: newName, note: '' } : known ? optionOf(known) : null;
  return (
    <Autocomplete
      value={chosen}
      options={options}
      loading={isFetching}
      filterOptions={(all) => all}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id ?? 'new'}
      isOptionEqualToValue={(a, b) => a.id === b.id && a.name === b.name}
      noOptionsText="Nobody found"
      autoHighlight
      slotProps={{ popper: { disablePortal: true } }}
      onChange={(_, option) => {
        field.onChange(option?.id ?? null);
        setValue('newName', option?.id === null ? option.name : null);
      }}
      onInputChange={(_, next, reason) => reason === 'input' && setText(next)}
      renderOption={({ key, ...props }, { id, name, note }) => (
        <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 2 }}>
          {id === null && <PersonAddAltOutlined fontSize="small" color="primary" aria-hidden />}
          <span dir="auto">{name}</span>
          <Box component="span" sx={{ ml: 'auto', color: 'text.secondary', typography: 'caption' }}>
            {note}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          autoFocus={field.value === null}
          label="Client"
          placeholder="Name, phone or e-mail"
          error={fieldState.invalid}
          helperText={fieldState.error?.message}
        />
      )}
    />
  );
}

/** How a new client is reached; the rest of them can be written down later. */
export function NewClientFields() {
  const newName = useWatch<Booking, 'newName'>({ name: 'newName' });
  if (newName === null) return null;
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
      <TextBox
        name="newPhone"
        label="Phone"
        type="tel"
        inputMode="tel"
        help="With country code, such as +44 7700 900123"
      />
      <TextBox name="newEmail" label="E-mail" type="email" inputMode="email" />
    </Box>
  );
}
