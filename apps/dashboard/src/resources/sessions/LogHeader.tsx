import ArrowBack from '@mui/icons-material/ArrowBack';
import { Box, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Indication } from '../../generated/graphql.ts';
import { indicationWords } from '../../words/terms.ts';
import type { LogAbout } from './log-about.ts';
import { courseWords } from './log-words.ts';
import { SaveMark } from './SaveMark.tsx';
import type { SaveWord } from './save-words.ts';
import { Timer } from './Timer.tsx';

interface LogHeaderProps {
  about: LogAbout;
  word: SaveWord;
  /** What has to be known before going on; stays in sight too. */
  children?: ReactNode;
}

/** Who, which session, for how long, and whether it is saved: always in sight on a tablet. */
export function LogHeader({ about, word, children }: LogHeaderProps) {
  const { client, treatment, clinic } = about;
  return (
    <Box
      sx={{
        // The timer and the steps are always in sight.
        position: 'sticky',
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
        <Box sx={{ flex: '1 1 160px', minWidth: 0 }}>
          <Typography variant="h2" component="h1" dir="auto" noWrap>
            {client.name}
          </Typography>
          {/* The course gives way to the mark: were the header to grow, everything would move under a finger. */}
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, minWidth: 0, height: 24 }}>
            <Box sx={{ flex: 'none', whiteSpace: 'nowrap' }}>
              <SaveMark word={word} />
            </Box>
            <Typography color="textSecondary" noWrap sx={{ minWidth: 0 }}>
              {`${courseWords(about)} · ${indicationWords[treatment.indication as Indication]} · ${clinic.name}`}
            </Typography>
          </Box>
        </Box>
        <Timer />
      </Box>
      {children}
    </Box>
  );
}
