import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

export interface FigureTableRow {
  key: string;
  head: ReactNode;
  cells: readonly ReactNode[];
  /** The sum of the rows above. */
  total?: boolean;
}

/** Numbers in columns, the first column saying of what. */
export function FigureTable({
  label,
  heads,
  rows,
}: {
  label: string;
  heads: readonly string[];
  rows: readonly FigureTableRow[];
}) {
  return (
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          {heads.map((head, index) => (
            <TableCell key={head} align={index === 0 ? 'left' : 'right'}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody sx={{ '& tr:last-child td, & tr:last-child th': { borderBottom: 0 } }}>
        {rows.map((row) => (
          <TableRow
            key={row.key}
            sx={row.total ? { '& td, & th': { fontWeight: 600, borderTop: 1, borderTopColor: 'edge' } } : undefined}
          >
            <TableCell component="th" scope="row">
              {row.head}
            </TableCell>
            {row.cells.map((cell, index) => (
              <TableCell key={heads[index + 1]} align="right">
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
