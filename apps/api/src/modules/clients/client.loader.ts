import { one } from '../../edge/relation.ts';
import { presentClient } from './client.presenter.ts';

export const clientById = one({ rows: ({ clients }, ctx, ids) => clients.byIds(ctx, ids), present: presentClient });
