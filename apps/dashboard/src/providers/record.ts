import { useGetOne } from 'react-admin';

/**
 * react-admin fills its cache of single records with the rows of lists. A row is less than a record page shows, so
 * whole records have a key of their own.
 */
export const WHOLE = { whole: true };

/** One record as its page shows it, with everything the resource's `one` document asks for. */
export const useWhole = <Row extends { id: string }>(resource: string, id: string, enabled = true) =>
  useGetOne<Row>(resource, { id, meta: WHOLE }, { enabled });
