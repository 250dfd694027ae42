import type { SvgIconComponent } from '@mui/icons-material';
import BrushOutlined from '@mui/icons-material/BrushOutlined';
import ChecklistRounded from '@mui/icons-material/ChecklistRounded';
import ColorLensOutlined from '@mui/icons-material/ColorLensOutlined';
import FaceOutlined from '@mui/icons-material/FaceOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import NotesRounded from '@mui/icons-material/NotesRounded';
import PhotoCameraOutlined from '@mui/icons-material/PhotoCameraOutlined';
import type { OpenPoint } from './completion.ts';
import type { SessionDraft } from './draft.ts';

export const logSteps = ['checks', 'design', 'mixes', 'passes', 'photos', 'reaction', 'finish'] as const;
export type LogStep = (typeof logSteps)[number];

interface StepLook {
  readonly word: string;
  readonly icon: SvgIconComponent;
}

export const stepLooks: Record<LogStep, StepLook> = {
  checks: { word: 'Pre-checks', icon: ChecklistRounded },
  design: { word: 'Design', icon: FaceOutlined },
  mixes: { word: 'Mixes', icon: ColorLensOutlined },
  passes: { word: 'Passes', icon: BrushOutlined },
  photos: { word: 'Photos', icon: PhotoCameraOutlined },
  reaction: { word: 'Reaction & notes', icon: NotesRounded },
  finish: { word: 'Finish', icon: FlagOutlined },
};

/** On which step each part of a log stands, by the first word of its path. */
const places: Readonly<Record<string, LogStep>> = {
  zones: 'design',
  marks: 'design',
  mixes: 'mixes',
  anaesthetics: 'mixes',
  passes: 'passes',
  skinReaction: 'reaction',
  bleeding: 'reaction',
  pain: 'reaction',
  notes: 'reaction',
};

/** The step where a field is. What has no other place, such as the times, stands at the finish. */
export function stepOf(field: string): LogStep {
  return places[field.split('.')[0] ?? ''] ?? 'finish';
}

export function isStep(text: string | null): text is LogStep {
  return (logSteps as readonly (string | null)[]).includes(text);
}

/** What is open on each step; warnings do not count. */
export function openBySteps(points: readonly OpenPoint[]): Readonly<Record<LogStep, number>> {
  const open = { checks: 0, design: 0, mixes: 0, passes: 0, photos: 0, reaction: 0, finish: 0 };
  for (const { field, warning } of points) if (!warning) open[stepOf(field)] += 1;
  return open;
}

export const stepAfter = (step: LogStep): LogStep | undefined => logSteps[logSteps.indexOf(step) + 1];
export const stepBefore = (step: LogStep): LogStep | undefined => logSteps[logSteps.indexOf(step) - 1];

/** The steps on which something has been entered. */
export function touchedSteps(draft: SessionDraft): ReadonlySet<LogStep> {
  const { zones, marks, mixes, anaesthetics, passes, skinReaction, bleeding, pain, notes, endedAt, signOff } = draft;
  const felt = skinReaction !== null || bleeding !== null || pain !== null || notes !== '';
  const entered: Partial<Record<LogStep, boolean>> = {
    design: zones.length + marks.length > 0,
    mixes: mixes.length + anaesthetics.length > 0,
    passes: passes.length > 0,
    reaction: felt,
    finish: endedAt !== null || signOff !== null,
  };
  return new Set(logSteps.filter((step) => entered[step]));
}

/** Where a log is opened: at its beginning while nothing is entered, else on the last step with something on it. */
export function stepToOpen(draft: SessionDraft): LogStep {
  const touched = touchedSteps(draft);
  return logSteps.findLast((step) => touched.has(step)) ?? 'checks';
}
