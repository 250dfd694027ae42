// The peer: PostGraphile 5 over the same tables with the same role, settings and policies.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const [, , appUrl, port] = process.argv;

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: appUrl ?? '', schemas: ['public'], poolConfig: { max: 10 } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false },
  grafast: {
    context: (ctx) => ({
      pgSettings: {
        'app.organization_id': String(ctx.node?.req.headers['x-organization-id'] ?? ''),
        'app.clinic_ids': '*',
      },
    }),
  },
};

const handle = postgraphile(preset).createServ(grafserv).createHandler();
createServer((request, response) => {
  if (request.method === 'GET') response.end('ready');
  else handle(request, response);
}).listen(Number(port), '127.0.0.1');
