import PostAddRounded from '@mui/icons-material/PostAddRounded';
import { Box, Button, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Section } from '../../controls/Section.tsx';
import { When } from '../../controls/When.tsx';
import { useMay } from '../../providers/viewer.ts';
import { counted } from '../../words/numbers.ts';
import type { LogRecord } from './log-server.ts';
import { amendedPartWords } from './log-terms.ts';

const AmendDialog = lazy(async () => ({ default: (await import('./AmendDialog.tsx')).AmendDialog }));

type Row = LogRecord['amendments'][number];

/** "Pass 2", "Pain" */
const partOf = ({ part, passNumber }: Row): string =>
  passNumber === null ? amendedPartWords[part] : `${amendedPartWords[part]} ${passNumber}`;

function AmendmentRow({ row, zone }: { row: Row; zone: string }) {
  const { value, text, signedName, amendedAt, amendedBy } = row;
  return (
    <Box
      component="li"
      sx={{ py: 3, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
    >
      <Typography variant="subtitle2">{partOf(row)}</Typography>
      {value && <Typography dir="auto">{`Should read: ${value}`}</Typography>}
      {text && (
        <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
          {text}
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary">
        {`Signed ${signedName}${signedName === amendedBy.name ? '' : `, as ${amendedBy.name}`}, `}
        <When at={amendedAt} zone={zone} />
      </Typography>
    </Box>
  );
}

/** What was added to a completed session. What the session itself says stays as it is, above. */
export function AmendmentSection({ record }: { record: LogRecord }) {
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const { amendments, clinic } = record;
  if (amendments.length === 0 && !may('sessions.log')) return null;
  return (
    <Section
      title="Amendments"
      note={amendments.length > 0 ? counted(amendments.length, 'amendment') : undefined}
      action={
        may('sessions.log') && (
          <Button
            variant="outlined"
            startIcon={<PostAddRounded />}
            onClick={() => setAdding(true)}
            sx={{ minHeight: 44 }}
          >
            Add an amendment
          </Button>
        )
      }
    >
      {amendments.length === 0 ? (
        <Typography color="textSecondary">
          None. A completed session does not change: what has to be put right is added here and signed.
        </Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {amendments.map((row) => (
            <AmendmentRow key={row.id} row={row} zone={clinic.zone} />
          ))}
        </Box>
      )}
      {adding && (
        <Suspense>
          <AmendDialog record={record} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Section>
  );
}
