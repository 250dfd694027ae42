import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useGetOne } from 'react-admin';
import type { ListAddress } from '../../controls/list/list-address.ts';
import type { ClientRowFragment } from '../../generated/graphql.ts';

/** Whose record, found by typing; kept in the address as `client`. */
export function ClientFilter({ address }: { address: ListAddress }) {
  const [text, setText] = useState('');
  const chosen = address.one('client');
  const { data: client } = useGetOne<ClientRowFragment & { id: string }>(
    'clients',
    { id: chosen ?? '' },
    { enabled: chosen !== undefined },
  );
  const { data: found = [] } = useGetList<ClientRowFragment & { id: string }>(
    'clients',
    { filter: { search: text.trim() }, pagination: { page: 1, perPage: 10 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: text.trim().length > 1 },
  );
  return (
    <Autocomplete
      sx={{ flex: { xs: '1 1 100%', sm: '0 1 260px' } }}
      value={(chosen && client) || null}
      options={chosen && client ? [client, ...found] : found}
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      onInputChange={(_, next) => setText(next)}
      onChange={(_, next) => address.set({ client: next?.id ?? null })}
      noOptionsText={text.trim().length > 1 ? 'Nobody found' : 'Type a name'}
      renderInput={(params) => (
        <TextField
          {...params}
          placeholder="Client"
          slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, 'aria-label': 'Client' } }}
        />
      )}
    />
  );
}
