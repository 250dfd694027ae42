import { tablesWithoutTenant } from '../src/database/assert-safe.ts';

/** Asks the catalogs of a migrated database. */
export type Ask = <Row extends object>(sql: string) => Promise<Row[]>;

/**
 * Keys and references across tenants, each with its reason. Everything else names the organization, so that no row
 * can point at another tenant's and no refusal tells what another tenant has.
 */
const crossTenant: Readonly<Record<string, string>> = {
  organization_pkey: 'the organization is the tenant',
  account_pkey: "an account is a person's, not a tenant's",
  account_email_key: 'one person signs in with one address; refused alike wherever it is',
  staff_member_account_id_fkey: 'who works for the chain is a person with an account',
  sign_in_account_id_fkey: 'an account signs in, and it is not a tenant’s',
  sign_in_token_hash_key: 'the hash of 256 random bits',
  client_link_token_hash_key: 'the hash of 256 random bits',
  calendar_feed_token_hash_key: 'the hash of 256 random bits',
  enquiry_page_handle_key: 'an address on the web is one organization’s alone, and everybody may see that it is taken',
};

/** Policies that are not "the tenant's own rows", each with its reason. */
const otherPolicies: Readonly<Record<string, string>> = {
  'organization.tenant': 'keyed by its own id',
  'organization.roll_call': 'sweeps learn that organizations exist',
  'account.named': 'whoever can name an account by e-mail or id',
  'sign_in.named': 'whoever can name a sign-in by its token, or the tenant',
  'staff_member.own_account': 'a signed-in account sees where it works',
  'client_link.named': 'whoever can name a link by the hash of its token, read only',
  'calendar_feed.named': 'whoever can name a calendar by the hash of its token, read only',
  'enquiry_page.named': 'whoever can name an open page by its handle, read only',
  'outbox.relay': 'the relay sees the outbox of all',
  'inbox.relay': 'the relay sees which events were answered',
  'inbox.relay_prunes': 'the relay deletes what was answered 30 days ago; `only_old` holds it to that',
  'idempotent_request.relay': 'the relay may read how old an answer is, and no other column',
  'idempotent_request.relay_prunes': 'the relay deletes answers of 7 days ago; `only_old` holds it to that',
};

const ownRows = "(organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting))";

/** Rights each role has, and nobody else any. */
const rights: Readonly<Record<string, ReadonlySet<string>>> = {
  stipple_app: new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE']),
  stipple_relay: new Set(['SELECT']),
};

/** Tables the relay prunes; a policy named `only_old` says what it may delete of them. */
const pruned: ReadonlySet<string> = new Set(['outbox', 'inbox', 'idempotent_request']);

/** What would let tenants meet, in words; empty when nothing would. */
export async function auditSchema(ask: Ask): Promise<string[]> {
  const findings: string[] = [];
  for (const audit of [auditTables, auditPolicies, auditKeys, auditRelations, auditFunctions, auditRights]) {
    findings.push(...(await audit(ask)));
  }
  return findings;
}

async function auditTables(ask: Ask): Promise<string[]> {
  const tables = await ask<{ name: string; secured: boolean; organization: boolean | null }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured,
       (select a.attnotnull from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id') as organization
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  const keyedOtherwise = new Set(['organization', 'account']);
  return tables
    .filter(({ name }) => !(name in tablesWithoutTenant))
    .flatMap(({ name, secured, organization }) => [
      ...(secured ? [] : [`table ${name} does not force row level security`]),
      ...(organization || keyedOtherwise.has(name) ? [] : [`table ${name} has rows of no organization`]),
    ]);
}

async function auditPolicies(ask: Ask): Promise<string[]> {
  const policies = await ask<{ name: string; table: string; cmd: string; using: string; check: string | null }>(
    `select tablename as table, tablename || '.' || policyname as name, cmd, qual as using, with_check as check
     from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE' order by 2`,
  );
  const strange = policies
    .filter(({ name }) => !(name in otherPolicies))
    .filter(({ cmd, using, check }) => cmd !== 'ALL' || using !== ownRows || check !== ownRows)
    .map(({ name }) => `policy ${name} does not say: the tenant's own rows, read and written`);
  const tables = await ask<{ name: string; clinic: boolean; reach: boolean }>(
    `select c.relname as name,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id') as clinic,
       exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'clinic_reach' and not p.polpermissive) as reach
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  const protectedTables = new Set(policies.map(({ table }) => table));
  const open = tables
    .filter(({ name }) => !(name in tablesWithoutTenant) && !protectedTables.has(name))
    .map(({ name }) => `table ${name} has no policy`);
  const unreached = tables
    .filter(({ name, clinic, reach }) => clinic && !reach && !(name in outsideReach))
    .map(({ name }) => `table ${name} has a clinic and no clinic reach`);
  return [...strange, ...open, ...unreached];
}

const hours = 'when a clinic is open and who works there is read by the whole chain, and written within reach';

/** Tables with a clinic that every colleague may know. */
const outsideReach: Readonly<Record<string, string>> = {
  staff_clinic: 'who works where is no secret among colleagues',
  client_clinic: 'is what clinic reach itself reads; holds ids only',
  ...Object.fromEntries(
    ['room', 'opening_hours', 'closure', 'working_hours', 'working_day'].map((table) => [table, hours]),
  ),
  mix: 'a recipe is read by every colleague of the chain; it holds no person, and is made within reach',
};

async function auditKeys(ask: Ask): Promise<string[]> {
  const keys = await ask<{ name: string; kind: string; table: string; tenant: boolean }>(
    `select coalesce(k.conname, i.indexrelid::regclass::text) as name, c.relname as table, 'key' as kind,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (i.indkey) and a.attname = 'organization_id')
         as tenant
     from pg_index i join pg_class c on c.oid = i.indrelid
     left join pg_constraint k on k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')
     where c.relnamespace = 'public'::regnamespace and (i.indisunique or i.indisexclusion)
     union all
     select k.conname, c.relname, 'reference',
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attname = 'organization_id')
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = 'public'::regnamespace and k.contype = 'f'
     order by 1`,
  );
  return keys
    .filter(({ name, table, tenant }) => !tenant && !(name in crossTenant) && !(table in tablesWithoutTenant))
    .map(({ name, kind, table }) => `${kind} ${name} of ${table} does not name the organization`);
}

async function auditRelations(ask: Ask): Promise<string[]> {
  const relations = await ask<{ name: string; kind: string }>(
    `select relname as name, relkind as kind from pg_class
     where relnamespace = 'public'::regnamespace and relkind not in ('r', 'p', 'i', 'I', 't', 'c')
       and relname <> 'migration_id_seq' order by 1`,
  );
  const words: Readonly<Record<string, string>> = {
    v: 'view',
    m: 'materialized view',
    S: 'sequence',
    f: 'foreign table',
  };
  return relations.map(({ name, kind }) => `${words[kind] ?? 'relation'} ${name} is read past row level security`);
}

async function auditFunctions(ask: Ask): Promise<string[]> {
  const functions = await ask<{ name: string }>(
    `select p.oid::regprocedure::text as name from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`,
  );
  return functions.map(({ name }) => `function ${name} acts with the rights of its owner`);
}

async function auditRights(ask: Ask): Promise<string[]> {
  const granted = await ask<{ table: string; role: string; privilege: string }>(
    `select c.relname as table, case a.grantee when 0 then 'public' else a.grantee::regrole::text end as role,
       a.privilege_type as privilege
     from pg_class c, aclexplode(c.relacl) a
     where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner order by 1, 2, 3`,
  );
  return granted
    .filter(({ role, privilege }) => !rights[role]?.has(privilege))
    .filter(({ table, role, privilege }) => !(role === 'stipple_relay' && privilege === 'DELETE' && pruned.has(table)))
    .map(({ table, role, privilege }) => `${role} has ${privilege} on ${table}`);
}
