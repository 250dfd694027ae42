import type { SvgIconComponent } from '@mui/icons-material';
import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import { useColorScheme } from '@mui/material/styles';
import { useGetList, useLogout } from 'react-admin';
import type { ClientRowFragment } from '../generated/graphql.ts';
import { useMay } from '../providers/viewer.ts';
import { places } from './places.ts';

export interface Command {
  key: string;
  word: string;
  note: string;
  icon: SvgIconComponent;
  to?: string;
  act?: () => void;
}

const CLIENTS = 6;
/** One letter finds half the clients; two say who is meant. */
const ENOUGH_LETTERS = 2;

function useClientCommands(text: string): { commands: Command[]; searching: boolean } {
  const may = useMay();
  const enabled = may('clients.read') && text.length >= ENOUGH_LETTERS;
  const { data = [], isFetching } = useGetList<ClientRowFragment>(
    'clients',
    { filter: { search: text }, pagination: { page: 1, perPage: CLIENTS }, sort: { field: 'name', order: 'ASC' } },
    { enabled },
  );
  const found = enabled ? data : [];
  return {
    commands: found.map((client) => ({
      key: client.id,
      word: client.name,
      note: client.phone ?? client.email ?? client.clinic.name,
      icon: PersonOutlined,
      to: `/clients/${client.id}`,
    })),
    searching: enabled && isFetching,
  };
}

function useActions(onKeys: () => void): Command[] {
  const may = useMay();
  const logout = useLogout();
  const { mode, systemMode, setMode } = useColorScheme();
  const dark = (mode === 'system' ? systemMode : mode) === 'dark';
  return [
    ...(may('diary.edit')
      ? [{ key: 'book', word: 'Book appointment', note: 'Action', icon: EventAvailableOutlined, to: '/?book=1' }]
      : []),
    ...(may('clients.edit')
      ? [{ key: 'add-client', word: 'Add client', note: 'Action', icon: PersonAddAltOutlined, to: '/clients/add' }]
      : []),
    {
      key: 'theme',
      word: dark ? 'Use the light theme' : 'Use the dark theme',
      note: 'Action',
      icon: dark ? LightModeOutlined : DarkModeOutlined,
      act: () => setMode(dark ? 'light' : 'dark'),
    },
    { key: 'keys', word: 'Keyboard keys', note: 'Action', icon: KeyboardOutlined, act: onKeys },
    {
      key: 'sign-out',
      word: 'Sign out',
      note: 'Action',
      icon: LogoutOutlined,
      act: () => void logout({}, '/login', false),
    },
  ];
}

/** What can be found or done from the palette, for this person and this text. */
export function useCommands(text: string, onKeys: () => void): { commands: Command[]; searching: boolean } {
  const may = useMay();
  const clients = useClientCommands(text);
  const screens = places
    .filter((place) => may(place.needs))
    .map((place): Command => ({ key: place.to, word: place.word, note: 'Screen', icon: place.icon, to: place.to }));
  const wanted = text.toLowerCase();
  const named = [...screens, ...useActions(onKeys)].filter((command) => command.word.toLowerCase().includes(wanted));
  const meant = named.filter((command) => command.word.toLowerCase().startsWith(wanted));
  const others = named.filter((command) => !meant.includes(command));
  return { commands: [...meant, ...clients.commands, ...others], searching: clients.searching };
}
