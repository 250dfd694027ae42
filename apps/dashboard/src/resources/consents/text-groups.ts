import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import EditNoteRounded from '@mui/icons-material/EditNoteRounded';
import HistoryRounded from '@mui/icons-material/HistoryRounded';
import RateReviewOutlined from '@mui/icons-material/RateReviewOutlined';
import type { StateLook } from '../../controls/StateChip.tsx';
import type { ConsentPurpose, ConsentVersionPartsFragment } from '../../generated/graphql.ts';

type Version = ConsentVersionPartsFragment;

/** The wordings of one purpose in one language. */
export interface TextGroup {
  readonly purpose: ConsentPurpose;
  readonly language: string;
  readonly draft: Version | undefined;
  /** What is signed today. */
  readonly current: Version | undefined;
  /** Draft first, then the newest first. */
  readonly versions: readonly Version[];
}

const order: readonly ConsentPurpose[] = ['treatment', 'photos', 'marketing'];

/** @param versions of each purpose and language the draft, then the newest first, as the API gives them */
export function groupsOf(versions: readonly Version[]): TextGroup[] {
  const groups = Map.groupBy(versions, ({ purpose, language }) => `${order.indexOf(purpose)} ${language}`);
  return [...groups.entries()]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([, all]) => {
      const [first] = all;
      if (!first) return [];
      const draft = all.find(({ number }) => number === null);
      const current = all.find(({ number }) => number !== null);
      return [{ purpose: first.purpose, language: first.language, draft, current, versions: all }];
    });
}

const looks = {
  draft: { word: 'Draft', tone: 'info', icon: EditNoteRounded, meaning: 'Nobody signs this until it is published' },
  template: {
    word: 'Template, to be reviewed',
    tone: 'warning',
    icon: RateReviewOutlined,
    meaning: 'Came with Stipple; have it reviewed and publish it as your own',
  },
  current: { word: 'Signed now', tone: 'success', icon: CheckCircleRounded, meaning: 'What clients sign today' },
  replaced: { word: 'Replaced', tone: 'quiet', icon: HistoryRounded, meaning: 'Kept because people have signed it' },
} as const satisfies Record<string, StateLook>;

export function lookOf(version: Version, current: Version | undefined): StateLook {
  if (version.number === null) return looks.draft;
  if (version.id !== current?.id) return looks.replaced;
  return version.template ? looks.template : looks.current;
}
