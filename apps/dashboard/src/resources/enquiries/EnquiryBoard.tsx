import AddCommentOutlined from '@mui/icons-material/AddCommentOutlined';
import {
  Box,
  Button,
  FormControlLabel,
  Skeleton,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
  useMediaQuery,
} from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import type { EnquiryState } from '../../generated/graphql.ts';
import { useMay, useViewer } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { AddEnquiryDialog } from './AddEnquiryDialog.tsx';
import { EnquiryColumn } from './EnquiryColumn.tsx';
import { EnquiryDialog } from './EnquiryDialog.tsx';
import { EnquiryFigures } from './EnquiryFigures.tsx';
import { enquiryLooks, wonByItself } from './enquiry-words.ts';
import { LostDialog } from './LostDialog.tsx';
import { type Column, type Enquiry, useBoard, useMove } from './use-enquiries.ts';

const states = Object.keys(enquiryLooks) as EnquiryState[];

function StateChooser({
  columns,
  shown,
  onShow,
}: {
  columns: readonly Column[];
  shown: EnquiryState;
  onShow: (state: EnquiryState) => void;
}) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label="Column"
      value={shown}
      onChange={(_, state: EnquiryState | null) => state && onShow(state)}
      sx={{ flexWrap: 'wrap', mb: 4 }}
    >
      {states.map((state) => (
        <ToggleButton key={state} value={state}>
          {`${enquiryLooks[state].word} ${columns.find((one) => one.state === state)?.total ?? 0}`}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Columns side by side; on a phone one at a time. */
function Columns({
  columns,
  ...acts
}: { columns: readonly Column[] } & Pick<Parameters<typeof EnquiryColumn>[0], 'onOpen' | 'onMove' | 'onDrop'>) {
  const narrow = useMediaQuery('(max-width: 899px)');
  const [shown, setShown] = useState<EnquiryState>('new');
  const visible = narrow ? columns.filter(({ state }) => state === shown) : columns;
  return (
    <>
      {narrow && <StateChooser columns={columns} shown={shown} onShow={setShown} />}
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', md: 'repeat(5, minmax(0, 1fr))' },
        }}
      >
        {visible.map((column) => (
          <EnquiryColumn key={column.state} column={column} {...acts} />
        ))}
      </Box>
    </>
  );
}

function useOpenOnes(columns: readonly Column[] | undefined) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [losingId, setLosingId] = useState<string | null>(null);
  const all = columns?.flatMap(({ enquiries }) => enquiries) ?? [];
  const byId = (id: string | null) => all.find((one) => String(one.id) === id);
  return { byId, open: byId(openId), losing: byId(losingId), setOpenId, setLosingId };
}

/** Everybody who asks, from the first word to the agreed treatment. */
export function EnquiryBoard() {
  const { ids } = useClinicScope();
  const viewer = useViewer();
  const may = useMay();
  const notify = useNotify();
  const move = useMove();
  const [mine, setMine] = useState(false);
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useBoard(ids, mine ? String(viewer.staffMember.id) : null);
  const { byId, open, losing, setOpenId, setLosingId } = useOpenOnes(data);
  const put = (enquiry: Enquiry, to: EnquiryState) => {
    if (to === enquiry.state) return;
    if (to === 'won') notify(wonByItself, { type: 'info' });
    else if (to === 'consult_booked') setOpenId(String(enquiry.id));
    else if (!enquiry.moves.includes(to))
      notify(`${enquiry.name} has a consultation. Cancel it in the diary first.`, { type: 'info' });
    else if (to === 'lost') setLosingId(String(enquiry.id));
    else void move(enquiry, to);
  };
  const drop = (id: string, to: EnquiryState) => {
    const enquiry = byId(id);
    if (enquiry) put(enquiry, to);
  };
  return (
    <Page
      title="Enquiries"
      lead="Who asks about a treatment, and how far they have come."
      actions={
        <>
          <FormControlLabel control={<Switch checked={mine} onChange={(_, on) => setMine(on)} />} label="Only mine" />
          {may('enquiries.work') && (
            <Button variant="contained" startIcon={<AddCommentOutlined />} onClick={() => setAdding(true)}>
              Write down an enquiry
            </Button>
          )}
        </>
      }
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={320} />}
      {data && <Columns columns={data} onOpen={({ id }) => setOpenId(String(id))} onMove={put} onDrop={drop} />}
      {may('reports.read') && <EnquiryFigures clinicIds={ids} />}
      {adding && <AddEnquiryDialog onClose={() => setAdding(false)} />}
      {open && !losing && (
        <EnquiryDialog enquiry={open} onClose={() => setOpenId(null)} onLost={() => setLosingId(String(open.id))} />
      )}
      {losing && <LostDialog enquiry={losing} onClose={() => setLosingId(null)} />}
    </Page>
  );
}
