import type { SvgIconComponent } from '@mui/icons-material';
import AutorenewOutlined from '@mui/icons-material/AutorenewOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import Inventory2Outlined from '@mui/icons-material/Inventory2Outlined';
import MarkUnreadChatAltOutlined from '@mui/icons-material/MarkUnreadChatAltOutlined';
import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import SpaOutlined from '@mui/icons-material/SpaOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import type { Permission } from '@stipple/domain/access';

/** A place people go. */
export interface Place {
  to: string;
  word: string;
  icon: SvgIconComponent;
  needs: Permission;
  /** After `g`, the key that goes there. */
  key: string;
  /** Below the line: how the clinic is run rather than the day's work. */
  below?: true;
}

export const places: readonly Place[] = [
  { to: '/', word: 'Today', icon: TodayOutlined, needs: 'diary.read', key: 't' },
  { to: '/diary', word: 'Diary', icon: CalendarMonthOutlined, needs: 'diary.read', key: 'd' },
  { to: '/waitlist', word: 'Waitlist', icon: HourglassEmptyOutlined, needs: 'waitlist.read', key: 'w' },
  { to: '/clients', word: 'Clients', icon: PeopleOutlined, needs: 'clients.read', key: 'c' },
  { to: '/treatments', word: 'Treatments', icon: SpaOutlined, needs: 'record.read', key: 'r' },
  { to: '/top-ups', word: 'Top-ups', icon: AutorenewOutlined, needs: 'record.read', key: 'u' },
  { to: '/enquiries', word: 'Enquiries', icon: MarkUnreadChatAltOutlined, needs: 'enquiries.read', key: 'q' },
  { to: '/messages', word: 'Messages', icon: ForumOutlined, needs: 'messages.read', key: 'm' },
  { to: '/reports', word: 'Reports', icon: InsightsOutlined, needs: 'reports.read', key: 'o' },
  { to: '/stock', word: 'Stock', icon: Inventory2Outlined, needs: 'stock.read', key: 's' },
  { to: '/team', word: 'Team', icon: GroupsOutlined, needs: 'staff.read', key: 'e', below: true },
  { to: '/settings', word: 'Settings', icon: SettingsOutlined, needs: 'hours.edit', key: 'i', below: true },
];
