import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import FilterAltOffOutlined from '@mui/icons-material/FilterAltOffOutlined';
import { Box, Button, Card, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { countWords } from '../../words/numbers.ts';
import { Nothing } from '../Nothing.tsx';
import { Page } from '../Page.tsx';
import { Trouble } from '../Trouble.tsx';
import { visuallyHidden } from '../visually-hidden.ts';
import type { ListAddress } from './list-address.ts';
import { type Column, RowTable } from './RowTable.tsx';
import { PAGE_SIZE, type Rows } from './rows.ts';

interface ListPageProps<Row extends { id: string }> {
  title: string;
  lead?: ReactNode;
  tabs?: ReactNode;
  back?: { to: string; word: string };
  actions?: ReactNode;
  /** Search and filter chips. */
  filters?: ReactNode;
  /** Names of the filters the address may hold, so that an empty list knows why. */
  filterNames: readonly string[];
  address: ListAddress;
  list: Rows<Row>;
  columns: readonly Column<Row>[];
  open?: (row: Row) => string | undefined;
  compact: (row: Row) => ReactNode;
  /** What stands here when there is nothing at all. */
  empty: ReactNode;
}

function Pager({ page, total, goTo }: { page: number; total: number; goTo: (page: number) => void }) {
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const from = (page - 1) * PAGE_SIZE + 1;
  return (
    <Box
      component="nav"
      aria-label="Pages"
      sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 4, py: 2, borderTop: 1, borderColor: 'divider' }}
    >
      <Typography color="textSecondary" className="figures" sx={{ mr: 'auto' }}>
        {`${countWords(from)}–${countWords(Math.min(page * PAGE_SIZE, total))} of ${countWords(total)}`}
      </Typography>
      <IconButton aria-label="Page before" disabled={page <= 1} onClick={() => goTo(page - 1)}>
        <ChevronLeft />
      </IconButton>
      <IconButton aria-label="Next page" disabled={page >= last} onClick={() => goTo(page + 1)}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}

function NothingFits({ onClear }: { onClear: () => void }) {
  return (
    <Nothing
      icon={FilterAltOffOutlined}
      title="Nothing fits these filters"
      text="Take one away, or look in more clinics."
      action={
        <Button variant="outlined" onClick={onClear}>
          Clear filters
        </Button>
      }
    />
  );
}

/** Every list: search first, filters that stay in the address, sort in the header, a row that opens. */
export function ListPage<Row extends { id: string }>(props: ListPageProps<Row>) {
  const { title, lead, tabs, back, actions, filters, filterNames, address, list, columns, open, compact, empty } =
    props;
  const filtered = filterNames.some((name) => address.one(name) !== undefined);
  const clear = () => address.set(Object.fromEntries(filterNames.map((name) => [name, null])));
  const none = list.rows?.length === 0;
  const body = () => {
    if (list.problem && !list.rows) return <Trouble problem={list.problem} onRetry={list.retry} />;
    if (none) return filtered ? <NothingFits onClear={clear} /> : empty;
    return (
      <RowTable
        label={title}
        columns={columns}
        rows={list.rows}
        address={address}
        open={open}
        compact={compact}
        waiting={list.waiting}
      />
    );
  };
  return (
    <Page title={title} lead={lead} tabs={tabs} back={back} actions={none && !filtered ? undefined : actions}>
      {filters && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 4 }}>
          {filters}
        </Box>
      )}
      <Card sx={{ overflow: 'hidden' }}>
        {body()}
        {!none && list.total > 0 && <Pager page={address.page} total={list.total} goTo={address.goTo} />}
      </Card>
      <Typography role="status" sx={visuallyHidden}>
        {list.rows && !list.waiting ? `${countWords(list.total)} found` : ''}
      </Typography>
    </Page>
  );
}
