// The floor: what a person would write by hand who needs this one list and nothing else. Bare http, one prepared
// statement with the limit inside, row level security on. No GraphQL, no sign-in, no validation.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
const port = Number(process.argv[3]);

const text = `
with page as (
  select id, kind, state, number, started_at, ended_at, client_id, practitioner_id, clinic_id
  from session where organization_id = $1 order by started_at desc, id desc limit 25
)
select p.id, p.kind, p.state, p.number, p.started_at as "startedAt", p.ended_at as "endedAt",
  json_build_object('id', c.id, 'name', c.name) as client,
  json_build_object('id', m.id, 'name', m.name) as practitioner,
  json_build_object('id', k.id, 'name', k.name) as clinic,
  (select count(*)::int from session where organization_id = $1) as total
from page p
join client c on c.organization_id = $1 and c.id = p.client_id
join staff_member m on m.organization_id = $1 and m.id = p.practitioner_id
join clinic k on k.organization_id = $1 and k.id = p.clinic_id
order by p.started_at desc, p.id desc`;

async function list(organizationId: string): Promise<object> {
  const client = await pool.connect();
  try {
    await client.query(
      `begin read only; select set_config('app.organization_id', '${organizationId}', true), set_config('app.clinic_ids', '*', true)`,
    );
    const { rows } = await client.query<{ total: number }>({ name: 'list', text, values: [organizationId] });
    await client.query('commit');
    const items = rows.map(({ total: _, ...row }) => row);
    return { data: { sessions: { items, total: rows[0]?.total ?? 0 } } };
  } finally {
    client.release();
  }
}

createServer((request, response) => {
  if (request.method === 'GET') return void response.end('ready');
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { organizationId } = JSON.parse(Buffer.concat(chunks).toString()) as { organizationId: string };
    list(organizationId).then(
      (answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
}).listen(port, '127.0.0.1');
