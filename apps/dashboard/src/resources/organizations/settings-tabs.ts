import type { Permission } from '@stipple/domain/access';
import { type ComponentType, lazy } from 'react';

/** One part of the settings, at `/settings/<path>`; the first also at `/settings`. */
export interface SettingsTab {
  readonly path: string;
  readonly word: string;
  readonly View: ComponentType;
  /** Who sees it; owners alone when left out. */
  readonly needs?: Permission;
}

/** A part whose code comes when it is first opened. */
const view = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

/** What may be set, in the order of the tabs. A feature adds its own line. */
export const settingsTabs: readonly [SettingsTab, ...SettingsTab[]] = [
  {
    path: 'organization',
    word: 'Organization',
    View: view(() => import('./OrganizationSettings.tsx'), 'OrganizationSettings'),
  },
  {
    path: 'hours',
    word: 'Hours and rooms',
    View: view(() => import('../hours/HoursSettings.tsx'), 'HoursSettings'),
    needs: 'hours.edit',
  },
  {
    path: 'diary',
    word: 'Lengths and buffers',
    View: view(() => import('../hours/DiarySettings.tsx'), 'DiarySettings'),
  },
  {
    path: 'client-rules',
    word: 'By link',
    View: view(() => import('../appointment-links/ClientRulesSettings.tsx'), 'ClientRulesSettings'),
  },
  {
    path: 'consents',
    word: 'Consent texts',
    View: view(() => import('../consents/ConsentTexts.tsx'), 'ConsentTexts'),
  },
  {
    path: 'aftercare',
    word: 'Aftercare',
    View: view(() => import('../aftercare/AftercareSettings.tsx'), 'AftercareSettings'),
  },
  {
    path: 'instruments',
    word: 'Instruments',
    View: view(() => import('../outcomes/InstrumentSettings.tsx'), 'InstrumentSettings'),
  },
  {
    path: 'openings',
    word: 'Who opened what',
    View: view(() => import('../audit/OpeningsTab.tsx'), 'OpeningsTab'),
  },
  {
    path: 'enquiries',
    word: 'Enquiry page',
    View: view(() => import('../enquiries/EnquirySettings.tsx'), 'EnquirySettings'),
  },
];
