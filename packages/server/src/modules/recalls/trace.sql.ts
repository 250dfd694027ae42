/**
 * Who was treated with lots of a label: `asked` holds product and number under a key. Every part of a mix says its
 * label beside it, so the way is label → mixes → passes → sessions, each step by an index, and no shelf is looked at:
 * a mix made at one clinic and used at another is found like any other. Cartridges and anaesthetic are found through
 * the ledger.
 *
 * Each session is looked up by itself (LIMIT 1): the policy of the table makes the planner think a lookup dear, and it
 * would read every session of the chain instead.
 *
 * Gives `traced`: key, client, session with its day and clinic, and where its mix was made.
 */
export const traced = `
touched as (
  select a.key, p.session_id, x.clinic_id as mixed_at
  from asked a
  join mix_part m on m.organization_id = $1 and m.product_id = a.product_id and m.lot_number = a.lot_number
  join mix x on x.organization_id = $1 and x.id = m.mix_id
  join session_pass p on p.organization_id = $1 and p.mix_id = m.mix_id
  group by 1, 2, 3
  union
  select a.key, u.session_id, null
  from asked a
  join lot l on l.organization_id = $1 and l.product_id = a.product_id and l.number = a.lot_number
  join stock_movement u on u.organization_id = $1 and u.lot_id = l.id and u.kind = 'used' and u.session_id is not null
  group by 1, 2 having sum(u.amount) <> 0
),
traced as (
  select t.key, s.client_id, s.id as session_id, s.started_on, s.clinic_id, t.mixed_at
  from touched t cross join lateral (
    select id, client_id, started_on, clinic_id from session where organization_id = $1 and id = t.session_id limit 1
  ) s
)`;

/** One label, given as $2 and $3. */
export const askedLabel = 'asked as (select 1 as key, $2::uuid as product_id, $3::text as lot_number)';

/** The labels of the recalls with the ids in $2. */
export const askedRecalls = `asked as (
  select id as key, product_id, lot_number from recall where organization_id = $1 and id = any ($2)
)`;
