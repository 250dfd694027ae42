import { many, one } from '../../edge/relation.ts';
import { presentComplication, presentFollowUp } from './complication.presenter.ts';

export const complicationById = one({
  rows: ({ complications }, ctx, ids) => complications.byIds(ctx, ids),
  present: presentComplication,
});

export const followUpsOfComplication = many({
  rows: ({ complications }, ctx, ids) => complications.followUpsOf(ctx, ids),
  of: (followUp) => followUp.complicationId,
  present: presentFollowUp,
});
