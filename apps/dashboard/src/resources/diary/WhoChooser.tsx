import ExpandMore from '@mui/icons-material/ExpandMore';
import { Button, Checkbox, Divider, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { counted } from '../../words/numbers.ts';
import type { DiaryView } from './use-diary-view.ts';

/** A practitioner or a room. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** Whose columns are shown: everybody's or some people's. On a phone one at a time. */
export function WhoChooser({ view, people }: { view: DiaryView; people: readonly Choosable[] }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const rooms = view.by === 'room';
  const all = rooms ? 'All rooms' : 'Everybody';
  const chosen = people.filter(({ id }) => view.who.includes(id));
  const [only] = chosen;
  const word =
    chosen.length === 0
      ? all
      : chosen.length === 1
        ? only?.name
        : counted(chosen.length, rooms ? 'room' : 'person', rooms ? 'rooms' : 'people');
  const choose = (ids: readonly string[]) => view.set({ who: ids.length === 0 ? 'all' : ids.join(',') });
  const toggle = (id: string) => {
    if (view.phone) {
      setAnchor(null);
      choose([id]);
    } else choose(view.who.includes(id) ? view.who.filter((each) => each !== id) : [...view.who, id]);
  };
  return (
    <>
      <Button
        variant="outlined"
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-label={`Shown: ${word}`}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {word}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { maxHeight: 420 } } }}
      >
        <MenuItem
          selected={chosen.length === 0}
          onClick={() => {
            setAnchor(null);
            choose([]);
          }}
        >
          {all}
        </MenuItem>
        <Divider />
        {people.map(({ id, name }) => (
          <MenuItem key={id} role="menuitemcheckbox" aria-checked={view.who.includes(id)} onClick={() => toggle(id)}>
            {!view.phone && (
              <Checkbox
                checked={view.who.includes(id)}
                size="small"
                sx={{ p: 0, mr: 2 }}
                slotProps={{ input: { 'aria-hidden': true, tabIndex: -1 } }}
              />
            )}
            <ListItemText primary={name} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
