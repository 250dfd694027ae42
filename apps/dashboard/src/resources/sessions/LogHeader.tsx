import ArrowBack from '@mui/icons-material/ArrowBack';
import TimerOutlined from '@mui/icons-material/TimerOutlined';
import { Box, IconButton, Typography } from '@mui/material';
import { minutesBetween } from '@stipple/domain/time';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Indication } from '../../generated/graphql.ts';
import { durationWords } from '../../words/dates.ts';
import { indicationWords } from '../../words/terms.ts';
import type { SessionDraft } from './draft.ts';
import type { LogAbout } from './log-about.ts';
import { courseWords } from './log-words.ts';
import { SaveMark } from './SaveMark.tsx';
import type { SaveWord } from './save-words.ts';

interface LogHeaderProps {
  about: LogAbout;
  draft: SessionDraft;
  now: string;
  word: SaveWord;
  /** What has to be known before going on; stays in sight too. */
  children?: ReactNode;
}

/** Time since the start, or how long it lasted. */
function Running({ draft, now }: Pick<LogHeaderProps, 'draft' | 'now'>) {
  const minutes = Math.floor(minutesBetween(draft.startedAt, draft.endedAt ?? now));
  if (minutes < 0) return null;
  return (
    <Box
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1.5,
        typography: 'subtitle2',
        fontVariantNumeric: 'tabular-nums',
        '& svg': { fontSize: 18, color: 'text.secondary' },
      }}
      title={draft.endedAt ? 'How long it lasted' : 'Time since the start'}
    >
      <TimerOutlined aria-label={draft.endedAt ? 'Lasted' : 'Running for'} />
      {durationWords(minutes)}
    </Box>
  );
}

/** Who, which session, for how long, and whether it is saved: always in sight on a tablet. */
export function LogHeader({ about, draft, now, word, children }: LogHeaderProps) {
  const { client, treatment, clinic } = about;
  return (
    <Box
      sx={{
        position: { sm: 'sticky' },
        // On a phone it scrolls away, unless there is something to know.
        '&:has([role="alert"])': { position: 'sticky' },
        top: 64,
        zIndex: 2,
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        sx={{
          maxWidth: 928,
          mx: 'auto',
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 4,
          rowGap: 2,
          px: { xs: 4, sm: 6 },
          py: 3,
        }}
      >
        <IconButton
          component={Link}
          to={`/treatments/${treatment.id}`}
          aria-label="Back to the treatment"
          edge="start"
          sx={{ mr: -2 }}
        >
          <ArrowBack fontSize="small" />
        </IconButton>
        <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
          <Typography variant="h2" component="h1" dir="auto" noWrap>
            {client.name}
          </Typography>
          <Typography color="textSecondary" noWrap>
            {`${courseWords(about)} · ${indicationWords[treatment.indication as Indication]} · ${clinic.name}`}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 5, rowGap: 1 }}>
          <Running draft={draft} now={now} />
          <SaveMark word={word} />
        </Box>
      </Box>
      {children}
    </Box>
  );
}
