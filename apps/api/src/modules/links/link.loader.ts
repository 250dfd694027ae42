import { many } from '../../edge/relation.ts';
import { presentLink } from './link.presenter.ts';
import type { ClientLinkType } from './link.type.ts';

export const linksOfClient = many({
  rows: async ({ links }, ctx, clientIds) => {
    const rows = await links.ofClients(ctx, clientIds);
    return rows.map((link) => ({ clientId: link.clientId, presented: presentLink(link, links.stateOf(link)) }));
  },
  of: ({ clientId }) => clientId,
  present: ({ presented }): ClientLinkType => presented,
});
