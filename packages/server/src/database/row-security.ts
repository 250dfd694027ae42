interface TenantTable {
  readonly name: string;
  /** Column that holds the clinic, where clinic reach limits the rows. */
  readonly clinic?: string;
}

/**
 * SQL that lets a table be seen only by the organization the transaction speaks for, and only in the clinics it
 * reaches. The settings have no default: a transaction without them fails instead of seeing nothing or everything.
 */
export function protectTenantTable({ name, clinic }: TenantTable): string {
  const ownRows = "organization_id = (select current_setting('app.organization_id')::uuid)";
  const reach = clinic && withinReach(clinic);
  return `
alter table ${name} enable row level security;
alter table ${name} force row level security;
create policy tenant on ${name} using (${ownRows}) with check (${ownRows});
${reach ? `create policy clinic_reach on ${name} as restrictive using (${reach}) with check (${reach});` : ''}`;
}

/** SQL that gives the application its verbs on a tenant's table; never TRUNCATE, REFERENCES or TRIGGER. */
export function grantTenantTable({ name }: TenantTable): string {
  return `grant select, insert, update, delete on ${name} to stipple_app;`;
}

/** Condition that a row belongs to a clinic in reach. @param column the clinic's id */
export function withinReach(column: string): string {
  return `(select current_setting('app.clinic_ids')) = '*' or ${column} = any (${clinicsInReach})`;
}

/** Condition that a client has to do with a clinic in reach. @param client column of the client's id in the outer table */
export function treatedWithinReach(client: string): string {
  return `(organization_id, ${client}) in (
    select organization_id, client_id from client_clinic where clinic_id = any (${clinicsInReach})
  )`;
}

/**
 * Condition that a row is about a client in reach: of the whole chain, of a clinic that has to do with them, or of the
 * one client whose link is used. A link reaches no clinic.
 *
 * @param client column of the client's id in the outer table
 */
export function clientWithinReach(client: string): string {
  return `(select current_setting('app.clinic_ids')) = '*' or ${treatedWithinReach(client)} or ${linkOf(client)}`;
}

/** Condition that a column names the client whose link is used; never true without one. */
export function linkOf(client: string): string {
  return `${client} = (select nullif(current_setting('app.link_client_id', true), ''))::uuid`;
}

/**
 * SQL that keeps a table about clients to the one client whose link is used, whatever clinics the link reaches. For
 * everybody who comes in otherwise it changes nothing.
 *
 * @param client column of the client's id
 */
export function linkSeesItsClient(table: string, client = 'client_id'): string {
  const mine = `(select nullif(current_setting('app.link_client_id', true), '')) is null or ${linkOf(client)}`;
  return `create policy link_sees_its_client on ${table} as restrictive using (${mine}) with check (${mine});`;
}

const clinicsInReach = "(select nullif(current_setting('app.clinic_ids'), '*'))::uuid[]";
