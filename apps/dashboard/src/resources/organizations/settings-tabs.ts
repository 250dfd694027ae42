import { type ComponentType, lazy } from 'react';

/** One part of the settings, at `/settings/<path>`; the first also at `/settings`. */
export interface SettingsTab {
  readonly path: string;
  readonly word: string;
  readonly View: ComponentType;
}

/** A part whose code comes when it is first opened. */
const view = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

/** What an owner may set, in the order of the tabs. A feature adds its own line. */
export const settingsTabs: readonly [SettingsTab, ...SettingsTab[]] = [
  {
    path: 'organization',
    word: 'Organization',
    View: view(() => import('./OrganizationSettings.tsx'), 'OrganizationSettings'),
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
];
