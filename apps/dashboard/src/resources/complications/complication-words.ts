import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import type { StateLook } from '../../controls/StateChip.tsx';
import type { ComplicationAction, ComplicationKind, ComplicationState, Severity } from '../../generated/graphql.ts';

export const complicationKindWords: Record<ComplicationKind, string> = {
  infection: 'Infection',
  swelling: 'Swelling',
  allergic_reaction: 'Allergic reaction',
  colour_change: 'Blue tone or colour change',
  blowout: 'Blowout, merged dots',
  patchy_fading: 'Patchy fading',
  scarring: 'Scarring or keloid',
  other: 'Something else',
};

export const severityWords: Record<Severity, string> = { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' };

export const actionWords: Record<ComplicationAction, string> = {
  advice_given: 'Advice given',
  looked_at_in_clinic: 'Looked at in the clinic',
  products_stopped: 'Products stopped',
  work_postponed: 'Further work postponed',
  sent_to_doctor: 'Sent to a doctor',
  medicine_by_doctor: 'Medicine by a doctor',
  correction_planned: 'Correction planned',
  correction_done: 'Correction done',
  maker_informed: 'Maker of the pigment informed',
  authority_informed: 'Authority informed',
};

export const complicationStates: Record<ComplicationState, StateLook> = {
  open: {
    word: 'Open',
    tone: 'warning',
    icon: ReportProblemOutlined,
    meaning: 'Not over yet; somebody looks after it',
  },
  resolved: {
    word: 'Resolved',
    tone: 'success',
    icon: CheckCircleRounded,
    meaning: 'It is over; it may be opened again',
  },
};
