import { one, type Relation } from '../../edge/relation.ts';
import { presentGrading } from './grading.presenter.ts';
import type { GradingProgressType } from './grading.type.ts';

export const gradingById = one({ rows: ({ gradings }, ctx, ids) => gradings.byIds(ctx, ids), present: presentGrading });

export const progressOfGrading: Relation<string, GradingProgressType> = {
  answers: ({ services, ctx }, ids) => services.gradings.progress(ctx, ids),
  otherwise: { total: 0, done: 0 },
};
