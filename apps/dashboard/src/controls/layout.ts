/** Sections below each other; wide content scrolls inside its section and never widens the page. */
export const column = { display: 'grid', gap: 5, gridTemplateColumns: 'minmax(0, 1fr)' } as const;

/** A record: what happened on the left, what it is on the right; below each other where there is less room. */
export const record = {
  display: 'grid',
  gap: 5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
  alignItems: 'start',
} as const;

/** Columns of a table near each other, so that names of two words keep to one line. */
export const nearColumns = {
  '& tr > * + *': { pl: 2 },
  '& tr > :not(:last-child)': { pr: 2 },
  '& .MuiTableCell-alignRight': { whiteSpace: 'nowrap' },
  '& .MuiTableCell-alignRight:not(:last-child)': { pr: 5 },
} as const;
