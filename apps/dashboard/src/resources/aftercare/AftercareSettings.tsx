import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { column } from '../../controls/layout.ts';
import { useNow } from '../../controls/now.ts';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day } from '../../controls/When.tsx';
import { type AftercarePartsFragment, AftercareVersionsDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { AftercareDays } from './AftercareDays.tsx';
import { AftercareEditor } from './AftercareEditor.tsx';

function VersionRow(props: { version: AftercarePartsFragment; inForce: boolean; shown: boolean; onShow: () => void }) {
  const { version, inForce, shown, onShow } = props;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        px: { xs: 4, sm: 6 },
        py: 3,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 200px' }}>
        <Typography variant="subtitle2">{`Version ${version.number}`}</Typography>
        <Typography color="textSecondary">
          {version.publishedAt && (
            <>
              {inForce ? 'In force since ' : 'Published '}
              <Day day={version.publishedAt.slice(0, 10)} />
            </>
          )}
          {` · asked on days ${version.checkInDays.join(', ')}`}
        </Typography>
      </Box>
      <Button variant="text" onClick={onShow} disabled={shown} aria-label={`Show version ${version.number}`}>
        Show
      </Button>
    </Box>
  );
}

/** The aftercare protocol: what is in force, what was, and the next version as a draft. */
export function AftercareSettings() {
  const [editing, setEditing] = useState(false);
  const [shown, setShown] = useState<number>();
  const day = useNow().toISOString().slice(0, 10);
  const { data, error, refetch } = useQuery({
    queryKey: ['aftercare', 'versions'],
    queryFn: async () => (await graphql(AftercareVersionsDocument, {})).aftercareVersions,
  });
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} sx={{ maxWidth: 800 }} />;
  const draft = data.find(({ publishedAt }) => publishedAt === null);
  const published = data.filter(({ publishedAt }) => publishedAt !== null);
  const [inForce] = published;
  if (!inForce) return null;
  if (editing) return <AftercareEditor begin={inForce} draft={draft} onClose={() => setEditing(false)} />;
  const version = published.find(({ number }) => number === shown) ?? inForce;
  return (
    <Box sx={{ ...column, maxWidth: 800 }}>
      <Section
        title="Aftercare protocol"
        note={`${published.length} published`}
        padded={false}
        action={
          <Button variant="contained" onClick={() => setEditing(true)}>
            {draft ? `Go on with version ${draft.number}` : 'New version'}
          </Button>
        }
      >
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {published.map((each) => (
            <VersionRow
              key={each.number}
              version={each}
              inForce={each === inForce}
              shown={each === version}
              onShow={() => setShown(each.number)}
            />
          ))}
        </Box>
      </Section>
      <Section title={`Version ${version.number}, as a client reads it`} note="Session today">
        <AftercareDays protocol={version} day={day} />
      </Section>
    </Box>
  );
}
