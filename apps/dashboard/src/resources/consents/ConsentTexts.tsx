import GavelOutlined from '@mui/icons-material/GavelOutlined';
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { column } from '../../controls/layout.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { StateChip, type StateLook } from '../../controls/StateChip.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day } from '../../controls/When.tsx';
import {
  type ConsentPurpose,
  type ConsentVersionPartsFragment,
  ConsentVersionsDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { isolated } from '../../words/names.ts';
import { languageWords } from '../../words/places.ts';
import { purposeWords } from './consent-words.ts';
import type { Editing } from './editing.ts';
import { groupsOf, lookOf } from './text-groups.ts';

const ConsentEditor = lazy(async () => ({ default: (await import('./ConsentEditor.tsx')).ConsentEditor }));
const TextDialog = lazy(async () => ({ default: (await import('./TextDialog.tsx')).TextDialog }));
const LanguageDialog = lazy(async () => ({ default: (await import('./LanguageDialog.tsx')).LanguageDialog }));

type Version = ConsentVersionPartsFragment;

function VersionRow({ version, look, onRead }: { version: Version; look: StateLook; onRead: () => void }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        px: { xs: 4, sm: 6 },
        py: 2,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography variant="subtitle2">{version.number === null ? 'Draft' : `Version ${version.number}`}</Typography>
          <StateChip look={look} />
        </Box>
        <Typography color="textSecondary">
          {version.title}
          {version.publishedAt && (
            <>
              {' · since '}
              <Day day={version.publishedAt.slice(0, 10)} />
              {version.publishedBy ? ` by ${isolated(version.publishedBy.name)}` : ''}
            </>
          )}
        </Typography>
      </Box>
      <Button variant="text" onClick={onRead} aria-label={`Read ${version.title}, ${version.number ?? 'draft'}`}>
        Read
      </Button>
    </Box>
  );
}

/** The consent texts of the chain: what is signed, what was, and what is being written. */
export function ConsentTexts() {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [reading, setReading] = useState<Version | null>(null);
  const [adding, setAdding] = useState<ConsentPurpose | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['consents', 'texts'],
    queryFn: async () => (await graphql(ConsentVersionsDocument, {})).consentVersions,
  });
  if (error && !data) return <Trouble problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={420} sx={{ maxWidth: 900 }} />;
  if (editing) {
    return (
      <Suspense fallback={<Skeleton variant="rounded" height={420} />}>
        <ConsentEditor editing={editing} onClose={() => setEditing(null)} />
      </Suspense>
    );
  }
  const groups = groupsOf(data);
  const unreviewed = groups.filter(({ current }) => current?.template).length;
  return (
    <Box sx={{ ...column, maxWidth: 900 }}>
      {unreviewed > 0 && (
        <Alert severity="warning">
          {`${unreviewed} of ${groups.length} texts are the template that came with Stipple. They are a starting point, not legal advice: have each reviewed for your country, then publish it as your own.`}
        </Alert>
      )}
      {groups.length === 0 && (
        <Nothing icon={GavelOutlined} title="No consent text yet" text="Write one for each purpose, and publish it." />
      )}
      {groups.map(({ purpose, language, draft, current, versions }) => (
        <Section
          key={`${purpose} ${language}`}
          title={purposeWords[purpose]}
          note={languageWords(language)}
          padded={false}
          action={
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
              <Button variant="text" size="small" onClick={() => setAdding(purpose)}>
                Another language
              </Button>
              <Button
                variant="outlined"
                size="small"
                onClick={() => setEditing({ purpose, language, draft: draft ?? null, from: draft ?? current ?? null })}
                aria-label={`${draft ? 'Go on with the draft' : 'New version'}: ${purposeWords[purpose]}, ${languageWords(language)}`}
              >
                {draft ? 'Go on with the draft' : 'New version'}
              </Button>
            </Box>
          }
        >
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {versions.map((version) => (
              <VersionRow
                key={version.id}
                version={version}
                look={lookOf(version, current)}
                onRead={() => setReading(version)}
              />
            ))}
          </Box>
        </Section>
      ))}
      <Suspense>
        {reading && <TextDialog version={reading} onClose={() => setReading(null)} />}
        {adding && (
          <LanguageDialog
            purpose={adding}
            taken={groups.filter(({ purpose }) => purpose === adding).map(({ language }) => language)}
            onClose={() => setAdding(null)}
            onChoose={(language) => {
              const from = groups.find(({ purpose }) => purpose === adding)?.current ?? null;
              setAdding(null);
              setEditing({ purpose: adding, language, draft: null, from });
            }}
          />
        )}
      </Suspense>
    </Box>
  );
}
