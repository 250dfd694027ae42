import {
  Box,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { nearColumns } from '../layout.ts';
import type { ListAddress } from './list-address.ts';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** The API's sort field, when the list can be sorted by it. */
  sort?: string;
  numeric?: boolean;
  /** The smallest width that has room for it; always shown when left out. */
  from?: 'md' | 'lg';
}

interface RowTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: Row[] | undefined;
  address?: ListAddress;
  /** Where a row opens. The first column becomes the link; the whole row answers a click. */
  open?: ((row: Row) => string | undefined) | undefined;
  /** A row on a phone: what matters, in two or three lines. */
  compact: (row: Row) => ReactNode;
  waiting?: boolean;
}

const SKELETON_ROWS = 8;

const wholeRow = {
  color: 'inherit',
  textDecoration: 'none',
  fontWeight: 500,
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible::after': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
} as const;

function Opening({ to, children }: { to: string | undefined; children: ReactNode }) {
  return to ? (
    <Box component={Link} to={to} sx={wholeRow}>
      {children}
    </Box>
  ) : (
    children
  );
}

function Head<Row>({ columns, address }: { columns: readonly Column<Row>[]; address: ListAddress | undefined }) {
  const sortOf = (column: Column<Row>) =>
    column.sort && address?.sort.field === column.sort ? (address.sort.order === 'ASC' ? 'asc' : 'desc') : false;
  return (
    <TableHead>
      <TableRow sx={{ bgcolor: 'background.sunk' }}>
        {columns.map((column) => (
          <TableCell key={column.head} align={column.numeric ? 'right' : 'left'} sortDirection={sortOf(column)}>
            {column.sort && address ? (
              <TableSortLabel
                active={sortOf(column) !== false}
                direction={sortOf(column) || 'asc'}
                onClick={() => address.sortBy(column.sort ?? '')}
              >
                {column.head}
              </TableSortLabel>
            ) : (
              column.head
            )}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
}

function SkeletonRows({ cells }: { cells: number }) {
  return Array.from({ length: SKELETON_ROWS }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a skeleton have nothing but their place
    <TableRow key={row}>
      {Array.from({ length: cells }, (_, cell) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <TableCell key={cell}>
          <Skeleton variant="text" width={cell === 0 ? '70%' : '50%'} sx={{ my: 1 }} />
        </TableCell>
      ))}
    </TableRow>
  ));
}

/** Rows as a table, or as a stack of cards on a phone. */
export function RowTable<Row extends { id: string }>({
  label,
  columns,
  rows,
  address,
  open,
  compact,
  waiting = false,
}: RowTableProps<Row>) {
  const medium = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const large = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'), { noSsr: true });
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const shown = columns.filter((column) => !column.from || (column.from === 'md' ? medium : large));
  const fade = { opacity: waiting ? 0.55 : 1, transition: 'opacity 150ms' };
  if (phone) {
    return (
      <Box
        component="ul"
        aria-label={label}
        aria-busy={rows === undefined || waiting}
        sx={{ ...fade, listStyle: 'none', m: 0, p: 0 }}
      >
        {rows === undefined &&
          Array.from({ length: SKELETON_ROWS }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a skeleton have nothing but their place
            <Box component="li" key={row} sx={{ p: 4 }}>
              <Skeleton variant="text" width="60%" />
              <Skeleton variant="text" width="40%" />
            </Box>
          ))}
        {rows?.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{ position: 'relative', p: 4, '& + &': { borderTop: 1, borderColor: 'divider' } }}
          >
            <Opening to={open?.(row)}>{columns[0]?.cell(row)}</Opening>
            <Box
              sx={{
                mt: 1,
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 3,
                rowGap: 1,
                color: 'text.secondary',
              }}
            >
              {compact(row)}
            </Box>
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <TableContainer>
      <Table
        aria-label={label}
        aria-busy={rows === undefined || waiting}
        sx={{ ...fade, ...nearColumns, '& tr > :not(* + *)': { minWidth: 104 } }}
      >
        <Head columns={shown} address={address} />
        <TableBody sx={{ '& tr:last-child :is(td, th)': { borderBottom: 0 } }}>
          {rows === undefined && <SkeletonRows cells={shown.length} />}
          {rows?.map((row) => (
            <TableRow key={row.id} hover={open !== undefined} sx={{ position: 'relative' }}>
              {shown.map((column, index) => (
                <TableCell
                  key={column.head}
                  align={column.numeric ? 'right' : 'left'}
                  {...(index === 0 ? { component: 'th', scope: 'row' } : {})}
                >
                  {index === 0 ? <Opening to={open?.(row)}>{column.cell(row)}</Opening> : column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
