import { one } from '../../edge/relation.ts';
import { presentPhoto } from './photo.presenter.ts';

export const photoById = one({ rows: ({ photos }, ctx, ids) => photos.byIds(ctx, ids), present: presentPhoto });
