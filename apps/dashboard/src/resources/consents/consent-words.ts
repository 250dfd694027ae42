import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import HistoryRounded from '@mui/icons-material/HistoryRounded';
import RadioButtonUncheckedRounded from '@mui/icons-material/RadioButtonUncheckedRounded';
import RemoveCircleOutlineRounded from '@mui/icons-material/RemoveCircleOutlineRounded';
import type { StateLook } from '../../controls/StateChip.tsx';
import type { ConsentPurpose, ConsentStanding, ConsentTopic, SignatureRowFragment } from '../../generated/graphql.ts';
import { isolated } from '../../words/names.ts';

export const purposeWords: Record<ConsentPurpose, string> = {
  treatment: 'Treatment',
  photos: 'Photos for the record',
  marketing: 'Showing photos to others',
};

export const topicWords: Record<ConsentTopic, string> = {
  permanence: 'Permanence',
  removal: 'Removal is a medical procedure',
  allergic_reaction: 'Allergic reaction',
  colour_change: 'Colour change',
  keloid: 'Keloid',
  melanoma: 'Melanoma harder to see',
  aftercare: 'Aftercare',
  infection: 'Signs of infection',
  age: 'Age',
};

export const standings: Record<ConsentStanding, StateLook> = {
  never: { word: 'Not signed', tone: 'quiet', icon: RadioButtonUncheckedRounded, meaning: 'Never signed' },
  given: { word: 'Signed', tone: 'success', icon: CheckCircleRounded, meaning: 'Signed, and it stands' },
  outdated: {
    word: 'Outdated',
    tone: 'warning',
    icon: HistoryRounded,
    meaning: 'Signed, but a new text has been published since: sign again before the next session',
  },
  withdrawn: {
    word: 'Withdrawn',
    tone: 'error',
    icon: RemoveCircleOutlineRounded,
    meaning: 'Taken back by the client; what was signed is kept',
  },
};

/** "version 2" or "draft", with the language where it is not English. */
export const versionWords = ({ number, language }: { number: number | null; language: string }): string =>
  `${number === null ? 'draft' : `version ${number}`}${language === 'en' ? '' : `, ${language}`}`;

/** How it came to be signed: "on the tablet before Ada Mensah", "through a link". */
export const deviceWords = ({ device, witnessedBy }: Pick<SignatureRowFragment, 'device' | 'witnessedBy'>): string =>
  device === 'link'
    ? 'through a link'
    : `on the tablet before ${witnessedBy ? isolated(witnessedBy.name) : 'somebody who has left'}`;
