import CloudDoneOutlined from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import CloudSyncOutlined from '@mui/icons-material/CloudSyncOutlined';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import { Box } from '@mui/material';
import { visuallyHidden } from '../../controls/visually-hidden.ts';
import type { SaveWord } from './save-words.ts';

const icons = {
  saved: CloudDoneOutlined,
  saving: CloudSyncOutlined,
  waiting: CloudOffOutlined,
  attention: ErrorOutlineRounded,
};

/** How far saving is. Screen readers hear of it only when there is something to know. */
export function SaveMark({ word }: { word: SaveWord }) {
  const Icon = icons[word.icon];
  const loud = word.tone === 'warning' || word.tone === 'error';
  return (
    <Box
      data-testid="save-mark"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        minWidth: 0,
        color: loud ? `${word.tone}.main` : 'text.secondary',
        typography: 'subtitle2',
        fontVariantNumeric: 'tabular-nums',
        '& svg': { fontSize: 18, color: word.tone === 'success' ? 'success.main' : 'inherit' },
      }}
    >
      <Icon aria-hidden />
      <span aria-hidden={loud}>{word.text}</span>
      <Box component="span" role="status" sx={visuallyHidden}>
        {loud ? word.text : ''}
      </Box>
    </Box>
  );
}
