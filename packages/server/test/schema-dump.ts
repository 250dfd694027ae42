import type pg from 'pg';

const head = `-- The schema as the migrations leave it, read from the catalogs of a migrated database.
-- Written by \`npm run generate -w @stipple/server\` and read in review; change it by a new migration.`;

/** Name and definition of one part of a table. */
interface Part {
  readonly owner: string;
  readonly text: string;
}

/** The schema `public` as SQL: what is in no extension, in an order of names, the same text for the same schema. */
export async function dumpSchema(client: pg.Client): Promise<string> {
  const [extensions, tables, columns, constraints, indexes, policies, grants, others] = await inOrder(client, [
    extensionsSql,
    tablesSql,
    columnsSql,
    constraintsSql,
    indexesSql,
    policiesSql,
    grantsSql,
    othersSql,
  ]);
  const of = (parts: readonly Part[], table: string) =>
    parts.filter(({ owner }) => owner === table).map(({ text }) => text);
  const blocks = tables.map(({ owner: table, text: security }) => {
    const body = [...of(columns, table), ...of(constraints, table)].map((line) => `  ${line}`).join(',\n');
    const after = [...of(indexes, table), security, ...of(policies, table), ...of(grants, table)].filter(Boolean);
    return [`create table ${table} (\n${body}\n);`, ...after].join('\n');
  });
  const rest = others.map(({ text }) => text).join('\n');
  return `${[head, extensions.map(({ text }) => text).join('\n'), ...blocks, rest].filter(Boolean).join('\n\n')}\n`;
}

/** One after the other: a client answers one question at a time. */
async function inOrder<const Questions extends readonly string[]>(client: pg.Client, questions: Questions) {
  const answers: Part[][] = [];
  for (const question of questions) answers.push((await client.query<Part>(question)).rows);
  return answers as { [Nth in keyof Questions]: Part[] };
}

const extensionsSql = `
select '' as owner, format('create extension %I;', extname) as text
from pg_extension where extname <> 'plpgsql' order by extname collate "C"`;

const publicTables = `
select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relacl
from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

const tablesSql = `
select relname as owner, concat_ws(E'\\n',
  case when relrowsecurity then format('alter table %I enable row level security;', relname) end,
  case when relforcerowsecurity then format('alter table %I force row level security;', relname) end) as text
from (${publicTables}) t order by relname collate "C"`;

const columnsSql = `
select relname as owner, concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
  case when a.attnotnull then 'not null' end, 'default ' || pg_get_expr(d.adbin, d.adrelid)) as text
from (${publicTables}) t
join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
order by relname collate "C", a.attnum`;

/** Primary key first, then unique, exclusion, check, foreign keys. NOT NULL stands at the column. */
const constraintsSql = `
select relname as owner, format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) as text
from (${publicTables}) t join pg_constraint k on k.conrelid = t.oid and k.contype <> 'n'
order by relname collate "C", array_position('{p,u,x,c,f}', k.contype::text), k.conname collate "C"`;

const indexesSql = `
select relname as owner, pg_get_indexdef(i.indexrelid) || ';' as text
from (${publicTables}) t join pg_index i on i.indrelid = t.oid
where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
order by relname collate "C", i.indexrelid::regclass::text collate "C"`;

const policiesSql = `
select tablename as owner, format('create policy %I on %I%s%s to %s%s%s;', policyname, tablename,
  case when permissive = 'RESTRICTIVE' then ' as restrictive' end, case when cmd <> 'ALL' then ' for ' || lower(cmd) end,
  array_to_string(roles, ', '), E'\\n  using (' || qual || ')', E'\\n  with check (' || with_check || ')') as text
from pg_policies where schemaname = 'public' order by tablename collate "C", policyname collate "C"`;

const grantsSql = `
select relname as owner, format('grant %s on %I to %s;', string_agg(lower(privilege), ', ' order by privilege), relname, grantee) as text
from (
  select t.relname, a.grantee::regrole::text as grantee, a.privilege_type as privilege
  from (${publicTables}) t, aclexplode(t.relacl) a where a.grantee <> (select relowner from pg_class c where c.oid = t.oid)
  union all
  select t.relname, a.grantee::regrole::text,
    format('%s (%s)', a.privilege_type, string_agg(quote_ident(c.attname), ', ' order by c.attnum))
  from (${publicTables}) t join pg_attribute c on c.attrelid = t.oid, aclexplode(c.attacl) a
  group by t.relname, a.grantee, a.privilege_type
) g group by relname, grantee order by relname collate "C", grantee collate "C"`;

/** What a schema of tables should not have beside them: named, so that a review sees it. */
const othersSql = `
select '' as owner, format('-- %s %I', kind, name) as text from (
  select case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'other relation' end
    as kind, relname as name
  from pg_class where relnamespace = 'public'::regnamespace and relkind not in ('r', 'p', 'i', 'I', 'c', 't')
  union all
  select 'function', proname from pg_proc p where pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select 'trigger', tgname from pg_trigger where not tgisinternal
) x order by kind, name collate "C"`;
