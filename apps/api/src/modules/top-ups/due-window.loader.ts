import { oneOf } from '../../edge/relation.ts';
import { presentWindow } from './due-window.presenter.ts';

export const windowOfTreatment = oneOf({
  rows: ({ topUps }, ctx, treatmentIds) => topUps.windowsOf(ctx, treatmentIds),
  of: ({ treatmentId }) => treatmentId,
  present: presentWindow,
});
