import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import EventSearch from '@mui/icons-material/ManageSearchOutlined';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import {
  Box,
  Button,
  IconButton,
  Menu,
  MenuItem,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { usePageTitle } from '../../controls/page-title.ts';
import { dayAndMonth, dayInFull } from '../../words/dates.ts';
import type { DiaryView } from './use-diary-view.ts';
import { type Choosable, WhoChooser } from './WhoChooser.tsx';

/** "Tuesday 24 November", "23 to 29 November 2026", "28 December 2026 to 3 January 2027" */
export function periodWords(days: readonly string[], today: string): string {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (first === last) return first.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(first) : dayInFull(first);
  const words = (day: string) => dayInFull(day).split(' ').slice(1);
  const [from, to] = [words(first), words(last)];
  const short = from.slice(0, from[2] !== to[2] ? 3 : from[1] !== to[1] ? 2 : 1);
  return `${short.join(' ')} to ${to.join(' ')}`;
}

function Steps({ view }: { view: DiaryView }) {
  const word = view.view === 'week' ? 'week' : 'day';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <IconButton aria-label={`Previous ${word}`} onClick={() => view.turn(-1)}>
        <ChevronLeft />
      </IconButton>
      <Button variant="outlined" onClick={() => view.show(view.today)} disabled={view.days.includes(view.today)}>
        Today
      </Button>
      <IconButton aria-label={`Next ${word}`} onClick={() => view.turn(1)}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}

const byRoom = (view: DiaryView, room: boolean) => view.set({ by: room ? 'room' : null, who: null });

function Toggles({ view }: { view: DiaryView }) {
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view.view}
        aria-label="Days shown"
        onChange={(_, next: string | null) => next && view.set({ view: next })}
      >
        <ToggleButton value="day">Day</ToggleButton>
        <ToggleButton value="week">Week</ToggleButton>
      </ToggleButtonGroup>
      {!view.phone && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view.by}
          aria-label="Columns"
          onChange={(_, next: string | null) => next && byRoom(view, next === 'room')}
        >
          <ToggleButton value="practitioner">People</ToggleButton>
          <ToggleButton value="room">Rooms</ToggleButton>
        </ToggleButtonGroup>
      )}
    </>
  );
}

function More({ view, mayEdit, onFind }: Pick<DiaryToolbarProps, 'view' | 'mayEdit' | 'onFind'>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const pick = (then: () => void) => () => {
    setAnchor(null);
    then();
  };
  return (
    <>
      <IconButton
        aria-label="More for the diary"
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreHoriz />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Box component="li" role="none" sx={{ px: 4, py: 2 }}>
          <TextField
            type="date"
            label="Go to a day"
            defaultValue={view.day}
            onChange={({ target }) => /^20\d\d-/.test(target.value) && pick(() => view.show(target.value))()}
          />
        </Box>
        {view.phone && mayEdit && <MenuItem onClick={pick(onFind)}>Free times</MenuItem>}
        {view.phone && (
          <MenuItem onClick={pick(() => byRoom(view, view.by !== 'room'))}>
            {view.by === 'room' ? 'By people' : 'By room'}
          </MenuItem>
        )}
        <MenuItem onClick={pick(() => view.set({ cancelled: view.cancelled ? null : '1' }))}>
          {view.cancelled ? 'Hide cancelled' : 'Show cancelled'}
        </MenuItem>
        <MenuItem onClick={pick(() => setTimeout(() => window.print(), 200))}>Print</MenuItem>
      </Menu>
    </>
  );
}

interface DiaryToolbarProps {
  view: DiaryView;
  people: readonly Choosable[];
  lead: string;
  mayEdit: boolean;
  finding: boolean;
  onFind: () => void;
  onBook: () => void;
}

/** Which days, of whom, and what can be done. */
export function DiaryToolbar(props: DiaryToolbarProps) {
  const { view, mayEdit } = props;
  const title = periodWords(view.days, view.today);
  usePageTitle(`Diary, ${title}`);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 2, mb: 3 }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography variant="h1" sx={{ fontSize: { xs: '1.25rem', md: '1.5rem' }, lineHeight: 1.3 }}>
          {title}
        </Typography>
        <Typography color="textSecondary">{props.lead}</Typography>
      </Box>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Steps view={view} />
        <Toggles view={view} />
        {!(view.phone && view.view === 'day') && <WhoChooser view={view} people={props.people} />}
        {mayEdit && !view.phone && (
          <Button
            variant="outlined"
            aria-pressed={props.finding}
            color={props.finding ? 'success' : 'primary'}
            startIcon={<EventSearch />}
            onClick={props.onFind}
          >
            Free times
          </Button>
        )}
        {mayEdit && (
          <Button variant="contained" startIcon={<EventAvailableOutlined />} onClick={props.onBook}>
            Book
          </Button>
        )}
        <More view={view} mayEdit={mayEdit} onFind={props.onFind} />
      </Box>
    </Box>
  );
}
