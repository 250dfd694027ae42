import CallOutlined from '@mui/icons-material/CallOutlined';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import FiberNewOutlined from '@mui/icons-material/FiberNewOutlined';
import HighlightOffOutlined from '@mui/icons-material/HighlightOffOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import type { StateLook } from '../../controls/StateChip.tsx';
import type { EnquiryAbout, EnquirySource, EnquiryState, LostReason } from '../../generated/graphql.ts';

export const enquiryLooks: Record<EnquiryState, StateLook> = {
  new: { word: 'New', tone: 'info', icon: FiberNewOutlined, meaning: 'Nobody has been in touch yet' },
  contacted: { word: 'Contacted', tone: 'warning', icon: CallOutlined, meaning: 'Spoken with; nothing is booked' },
  consult_booked: {
    ...{ word: 'Consult booked', tone: 'primary', icon: EventAvailableOutlined },
    meaning: 'A consultation is in the diary',
  },
  won: { word: 'Won', tone: 'success', icon: TaskAltOutlined, meaning: 'A treatment was agreed' },
  lost: { word: 'Lost', tone: 'quiet', icon: HighlightOffOutlined, meaning: 'Came to nothing' },
};

export const emptyWords: Record<EnquiryState, string> = {
  new: 'Whoever asks on your page, or calls, appears here.',
  contacted: 'Drag an enquiry here once you have spoken.',
  consult_booked: 'A booked consultation brings an enquiry here.',
  won: 'An agreed treatment brings its enquiry here by itself.',
  lost: 'Drag an enquiry here and say why.',
};

export const aboutWords: Record<EnquiryAbout, string> = {
  shaved_look: 'Shaved look',
  density: 'Density',
  scar: 'Scar',
  not_sure: 'Not sure yet',
};

export const sourceWords: Record<EnquirySource, string> = {
  page: 'Enquiry page',
  phone: 'Phone',
  email: 'E-mail',
  walk_in: 'Walked in',
  recommended: 'Recommended',
  social_media: 'Social media',
};

export const lostWords: Record<LostReason, string> = {
  price: 'The price',
  another_provider: 'Went to somebody else',
  not_suitable: 'Not suitable',
  no_answer: 'No answer',
  changed_mind: 'Changed their mind',
  other: 'Another reason',
};

export const wonByItself = 'An enquiry is won by itself when a treatment is agreed with its client.';
