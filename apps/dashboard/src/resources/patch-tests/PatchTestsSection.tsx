import ColorizeOutlined from '@mui/icons-material/ColorizeOutlined';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day, When } from '../../controls/When.tsx';
import type { PatchTestPartsFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { patchTestStates } from './patch-test-states.ts';
import { usePatchTests } from './use-patch-tests.ts';

const DoPatchTestDialog = lazy(async () => ({ default: (await import('./DoPatchTestDialog.tsx')).DoPatchTestDialog }));
const ReadPatchTestDialog = lazy(async () => ({
  default: (await import('./ReadPatchTestDialog.tsx')).ReadPatchTestDialog,
}));

interface TestRowProps {
  test: PatchTestPartsFragment;
  onRead: (() => void) | undefined;
  onAgain: (() => void) | undefined;
}

/** One test and the next step with it. */
function TestRow({ test, onRead, onAgain }: TestRowProps) {
  const { zone } = test.clinic;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 4,
        rowGap: 1,
        px: { xs: 4, sm: 6 },
        py: 3,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 220px' }}>
        <Typography variant="subtitle2">{`${test.product.brand} ${test.product.shade}`}</Typography>
        <Typography color="textSecondary">
          Set <When at={test.doneAt} zone={zone} />
          {test.standing === 'waiting' && (
            <>
              {' · to be read from '}
              <When at={test.readFrom} zone={zone} />
            </>
          )}
          {test.validUntil && (
            <>
              {' · holds until '}
              <Day day={test.validUntil} />
            </>
          )}
          {test.notes && ` · ${test.notes}`}
        </Typography>
      </Box>
      <StateChip look={patchTestStates[test.standing]} />
      {onRead && (
        <Button variant={test.standing === 'to_read' ? 'contained' : 'outlined'} onClick={onRead}>
          Read
        </Button>
      )}
      {onAgain && (
        <Button variant="outlined" onClick={onAgain}>
          Do another
        </Button>
      )}
    </Box>
  );
}

/** Which pigments this skin was tested with, and what comes next. */
export function PatchTestsSection({ clientId }: { clientId: string }) {
  const mayWrite = useMay()('record.write');
  const { data, error, refetch } = usePatchTests(clientId);
  const [doing, setDoing] = useState<{ productId: string | null } | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const tests = data?.patchTests ?? [];
  const read = tests.find(({ id }) => id === reading);
  const again = (test: PatchTestPartsFragment) =>
    mayWrite &&
    test.standing === 'expired' &&
    !tests.some((other) => other.product.id === test.product.id && other.doneAt > test.doneAt);
  return (
    <Section
      title="Patch tests"
      note={tests.length > 0 ? tests.length : undefined}
      padded={false}
      action={
        mayWrite && (
          <Button variant="outlined" onClick={() => setDoing({ productId: null })}>
            Do patch test
          </Button>
        )
      }
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={72} sx={{ m: 4 }} />}
      {data && tests.length === 0 && (
        <Nothing
          icon={ColorizeOutlined}
          title="No patch test"
          text="A dot of the pigment behind the ear, read days later. Each pigment of the plan needs one that was passed."
        />
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tests.map((test) => (
          <TestRow
            key={test.id}
            test={test}
            onRead={mayWrite && test.result === null ? () => setReading(test.id) : undefined}
            onAgain={again(test) ? () => setDoing({ productId: test.product.id }) : undefined}
          />
        ))}
      </Box>
      <Suspense>
        {doing && data && (
          <DoPatchTestDialog clientId={clientId} clinicId={data.clinic.id} {...doing} onClose={() => setDoing(null)} />
        )}
        {read && <ReadPatchTestDialog test={read} onClose={() => setReading(null)} />}
      </Suspense>
    </Section>
  );
}
