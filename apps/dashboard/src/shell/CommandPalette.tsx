import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { Box, Dialog, InputBase, Typography } from '@mui/material';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCommands } from './commands.ts';

interface PaletteProps {
  onClose: () => void;
  onKeys: () => void;
}

const optionId = (index: number) => `command-${index}`;

/** ⌘K: clients by search, screens and actions by name. Arrows choose, Enter does. */
export function CommandPalette({ onClose, onKeys }: PaletteProps) {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { commands, searching } = useCommands(useDeferredValue(text.trim()), onKeys);
  const run = (index: number) => {
    const command = commands[index];
    if (!command) return;
    onClose();
    if (command.to) navigate(command.to);
    command.act?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') run(at);
    else if (event.key === 'ArrowDown') setAt((at + 1) % Math.max(1, commands.length));
    else if (event.key === 'ArrowUp') setAt((at - 1 + commands.length) % Math.max(1, commands.length));
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': 'Find anything', 'aria-labelledby': undefined } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start', pt: { sm: '10vh' } } }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          px: 5,
          height: 56,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <SearchOutlined sx={{ color: 'text.secondary' }} aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          value={text}
          placeholder="Client, screen or action"
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-label': 'Find anything',
              'aria-expanded': true,
              'aria-controls': 'commands',
              'aria-activedescendant': commands[at] ? optionId(at) : undefined,
              style: { fontSize: 16, outline: 'none' },
            },
          }}
        />
      </Box>
      <Box id="commands" role="listbox" aria-label="Found" sx={{ maxHeight: 400, overflowY: 'auto', p: 2 }}>
        {commands.map((command, index) => {
          const Icon = command.icon;
          return (
            <Box
              key={command.key}
              id={optionId(index)}
              role="option"
              aria-selected={index === at}
              onMouseMove={() => setAt(index)}
              onClick={() => run(index)}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 3,
                px: 3,
                minHeight: 44,
                borderRadius: 2,
                cursor: 'pointer',
                bgcolor: index === at ? 'primary.soft' : undefined,
                color: index === at ? 'primary.main' : undefined,
              }}
            >
              <Icon fontSize="small" aria-hidden />
              <Box component="span" dir="auto">
                {command.word}
              </Box>
              <Box component="span" sx={{ ml: 'auto', color: 'text.secondary', typography: 'caption' }}>
                {command.note}
              </Box>
            </Box>
          );
        })}
      </Box>
      {commands.length === 0 && (
        <Typography color="textSecondary" sx={{ px: 6, pb: 6 }} role="status">
          {searching ? 'Searching clients…' : `Nothing found for “${text.trim()}”.`}
        </Typography>
      )}
    </Dialog>
  );
}
