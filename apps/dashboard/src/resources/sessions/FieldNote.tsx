import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import WarningAmberRounded from '@mui/icons-material/WarningAmberRounded';
import { Box } from '@mui/material';
import type { FieldWord } from './editor.ts';

/** What is said below a field: red when it blocks, amber when it is only unusual; never by colour alone. */
export function FieldNote({ id, word }: { id?: string; word: FieldWord | undefined }) {
  if (!word) return null;
  const Icon = word.tone === 'error' ? ErrorOutlineRounded : WarningAmberRounded;
  return (
    <Box
      id={id}
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 1.5,
        mt: 2,
        color: `${word.tone}.main`,
        typography: 'body2',
        '& svg': { fontSize: 18, mt: '1px', flex: 'none' },
      }}
    >
      <Icon aria-hidden />
      <span>{word.text}</span>
    </Box>
  );
}
