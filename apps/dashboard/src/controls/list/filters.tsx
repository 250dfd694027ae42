import AddRounded from '@mui/icons-material/AddRounded';
import CloseRounded from '@mui/icons-material/CloseRounded';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { Box, Button, ButtonGroup, InputAdornment, Menu, MenuItem, Popover, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { dayWords } from '../../words/dates.ts';
import type { Choice } from '../fields.tsx';
import type { ListAddress } from './list-address.ts';

const PAUSE_MS = 250;

/** Search first: what is typed goes into the address after a short pause. */
export function SearchBox({ address, label }: { address: ListAddress; label: string }) {
  const said = address.one('q') ?? '';
  const [text, setText] = useState(said);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(said), [said]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => address.set({ q: next.trim() || null }), PAUSE_MS);
  };
  return (
    <TextField
      type="search"
      value={text}
      onChange={(event) => type(event.target.value)}
      placeholder={label}
      fullWidth={false}
      sx={{ flex: { xs: '1 1 100%', sm: '0 1 320px' } }}
      slotProps={{
        htmlInput: { 'aria-label': label, maxLength: 120 },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

interface ChipProps {
  word: string;
  /** The value in words; undefined while the filter is off. */
  value: string | undefined;
  onOpen: (anchor: HTMLElement) => void;
  onClear: () => void;
}

/** A filter as a chip: "State" when off, "State: Due ×" when on. */
function Chip({ word, value, onOpen, onClear }: ChipProps) {
  if (value === undefined) {
    return (
      <Button
        variant="outlined"
        startIcon={<AddRounded />}
        aria-haspopup="true"
        onClick={(event) => onOpen(event.currentTarget)}
        sx={{ borderStyle: 'dashed', color: 'text.secondary' }}
      >
        {word}
      </Button>
    );
  }
  return (
    <ButtonGroup
      variant="outlined"
      sx={{
        '& button': {
          bgcolor: 'primary.soft',
          color: 'primary.main',
          borderColor: 'transparent',
          '&:hover': { borderColor: 'primary.main', bgcolor: 'primary.soft' },
        },
      }}
    >
      <Button aria-haspopup="true" onClick={(event) => onOpen(event.currentTarget)} sx={{ maxWidth: 280 }}>
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{`${word}: ${value}`}</Box>
      </Button>
      <Button aria-label={`Clear ${word.toLowerCase()}`} onClick={onClear} sx={{ px: 2, minWidth: 36 }}>
        <CloseRounded fontSize="small" />
      </Button>
    </ButtonGroup>
  );
}

/** One or several of few values, kept in the address under `name`. */
export function ChoiceFilter({
  address,
  name,
  word,
  choices,
  many = false,
}: {
  address: ListAddress;
  name: string;
  word: string;
  choices: readonly Choice[];
  many?: boolean;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = address.many(name);
  const names = choices.filter((choice) => chosen.includes(String(choice.id))).map((choice) => choice.name);
  const pick = (id: string) => {
    if (!many) setAnchor(null);
    const others = many ? chosen.filter((each) => each !== id) : [];
    address.set({ [name]: chosen.includes(id) ? others : [...others, id] });
  };
  return (
    <>
      <Chip
        word={word}
        value={names.length > 0 ? names.join(', ') : undefined}
        onOpen={setAnchor}
        onClear={() => address.set({ [name]: null })}
      />
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { mt: 1, maxHeight: 420, minWidth: 180 } }, list: { 'aria-label': word } }}
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.id}
            selected={chosen.includes(String(choice.id))}
            onClick={() => pick(String(choice.id))}
          >
            {choice.name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function periodWords(from: string | undefined, to: string | undefined, today: string): string | undefined {
  if (from && to) return `${dayWords(from, today)} to ${dayWords(to, today)}`;
  if (from) return `from ${dayWords(from, today)}`;
  return to ? `until ${dayWords(to, today)}` : undefined;
}

/** First and last day, both included, kept in the address as `from` and `to` (or the names given). */
export function PeriodFilter({
  address,
  word,
  today,
  names = ['from', 'to'],
}: {
  address: ListAddress;
  word: string;
  today: string;
  names?: readonly [string, string];
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [from, to] = [address.one(names[0]), address.one(names[1])];
  const box = (name: string, label: string, value: string | undefined) => (
    <TextField
      type="date"
      label={label}
      value={value ?? ''}
      onChange={(event) => address.set({ [name]: event.target.value || null })}
    />
  );
  return (
    <>
      <Chip
        word={word}
        value={periodWords(from, to, today)}
        onOpen={setAnchor}
        onClear={() => address.set({ [names[0]]: null, [names[1]]: null })}
      />
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { sx: { mt: 1, p: 4, display: 'flex', gap: 3 }, 'aria-label': word, role: 'dialog' } }}
      >
        {box(names[0], 'First day', from)}
        {box(names[1], 'Last day', to)}
      </Popover>
    </>
  );
}
