import type { ClientBase } from 'pg';

/** What slows down loading millions of rows and is made at once afterwards. */
interface Part {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Takes foreign keys, exclusion constraints and secondary indexes off the tables while `load` runs, and puts them
 * back as they were, each checking all rows. Row level security does not bind the owner meanwhile: COPY is refused
 * where it does, and a foreign key checked under it would look at one organization's rows only. All of it is put
 * back when `load` fails, too.
 */
export async function withBareTables(client: ClientBase, load: () => Promise<void>): Promise<void> {
  const constraints = await slowConstraints(client);
  const indexes = await secondaryIndexes(client);
  const forced = await forcedTables(client);
  for (const table of forced) await client.query(`alter table ${table} no force row level security`);
  for (const { table, name } of constraints) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  try {
    await load();
  } finally {
    await client.query("set maintenance_work_mem = '512MB'");
    for (const { definition } of indexes) await client.query(definition);
    // The checks of the keys read whole tables: with figures about them, by the better way.
    await client.query('analyze');
    for (const { table, name, definition } of constraints) {
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
    for (const table of forced) await client.query(`alter table ${table} force row level security`);
  }
}

async function forcedTables(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(
    `select oid::regclass::text as table from pg_class
     where relforcerowsecurity and relnamespace = 'public'::regnamespace order by 1`,
  );
  return rows.map(({ table }) => table);
}

/** Exclusion constraints before foreign keys. */
async function slowConstraints(client: ClientBase): Promise<Part[]> {
  const { rows } = await client.query<Part>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype in ('f', 'x') and connamespace = 'public'::regnamespace order by contype = 'f', conname`,
  );
  return rows;
}

async function secondaryIndexes(client: ClientBase): Promise<Part[]> {
  const { rows } = await client.query<Part>(
    `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
     order by 2`,
  );
  return rows;
}
