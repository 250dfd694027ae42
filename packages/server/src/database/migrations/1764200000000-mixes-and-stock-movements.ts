import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTenantTable, protectTenantTable, treatedWithinReach, withinReach } from '../row-security.ts';

/** What is applied becomes a mix of lots and water; lots get a ledger of what came and went; recalls are worked. */
export class MixesAndStockMovements1764200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(products);
    await queryRunner.query(tables);
    await queryRunner.query(convert);
    await queryRunner.query(references);
    for (const table of tenantTables) {
      await queryRunner.query(protectTenantTable(table));
      await queryRunner.query(grantTenantTable(table));
    }
    await queryRunner.query(exceptions);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

const tenantTables = [
  { name: 'mix' },
  { name: 'mix_part' },
  { name: 'stock_movement', clinic: 'clinic_id' },
  { name: 'recall' },
  { name: 'recall_attempt' },
];

const products = `
alter table product
  drop constraint product_kind_check,
  add constraint product_kind_check check (kind in ('pigment', 'needle', 'anaesthetic')),
  add column configuration text check (length(configuration) between 1 and 20),
  add column colour_l numeric(6, 3) check (colour_l between 0 and 100),
  add column colour_a numeric(6, 3) check (colour_a between -160 and 160),
  add column colour_b numeric(6, 3) check (colour_b between -160 and 160),
  add column discontinued_on date,
  add column version integer not null default 1,
  add check ((kind = 'needle') = (configuration is not null)),
  add check (num_nulls(colour_l, colour_a, colour_b) in (0, 3)),
  add check (kind = 'pigment' or colour_l is null);

alter table lot
  add column opened_on date,
  add constraint lot_label unique (organization_id, id, product_id, number, expires_on);
`;

const tables = `
-- What is applied. Made in a session's log, or for the house: then it may be used at any clinic of the chain.
create table mix (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  session_id uuid,
  label text check (length(label) between 1 and 60),
  water_ml numeric(7, 3) not null check (water_ml >= 0),
  made_at timestamptz not null,
  made_by uuid,
  discarded_at timestamptz,
  primary key (organization_id, id)
);
create index mix_by_session on mix (organization_id, session_id) where session_id is not null;
create index mix_of_house on mix (organization_id, made_at desc, id) where session_id is null;

-- Beside the lot stands what its label says: who continues a course elsewhere reads it, and a recall finds it, without
-- reaching the shelf it came from. The reference keeps the copy true.
create table mix_part (
  organization_id uuid not null,
  mix_id uuid not null,
  lot_id uuid not null,
  position smallint not null,
  -- Null in a draft that does not say yet, and in records from before amounts were kept.
  ml numeric(7, 3) check (ml > 0),
  product_id uuid not null,
  lot_number text not null,
  expires_on date not null,
  primary key (organization_id, mix_id, lot_id)
);
create index mix_part_by_label on mix_part (organization_id, product_id, lot_number, mix_id);

-- The ledger: never changed, only added to. Session and mix are named, not referred to: a draft may be thrown away,
-- and what was taken and given back for it stays written here.
create table stock_movement (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  lot_id uuid not null,
  kind text not null check (kind in ('received', 'mixed', 'used', 'moved_out', 'moved_in', 'counted', 'discarded')),
  amount numeric(12, 3) not null check (amount <> 0),
  happened_at timestamptz not null,
  by uuid,
  session_id uuid,
  mix_id uuid,
  reason text check (length(reason) between 1 and 500),
  primary key (organization_id, id)
);
create index stock_movement_by_lot on stock_movement (organization_id, lot_id, happened_at desc, id desc)
  include (amount);
create index stock_movement_by_session on stock_movement (organization_id, session_id, lot_id) where kind = 'used';

-- A number of a product that nobody may use any more, at whichever clinic it is or will be.
create table recall (
  organization_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  lot_number text not null check (length(lot_number) between 1 and 60),
  reason text not null check (length(reason) between 1 and 500),
  started_at timestamptz not null,
  started_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  summary text check (length(summary) between 1 and 4000),
  version integer not null default 1,
  primary key (organization_id, id),
  constraint recall_once unique (organization_id, product_id, lot_number),
  check ((closed_at is null) = (summary is null))
);

-- One try to reach a client about a recall.
create table recall_attempt (
  organization_id uuid not null,
  id uuid not null,
  recall_id uuid not null,
  client_id uuid not null,
  means text not null check (means in ('phone', 'email', 'in_person')),
  result text not null check (result in ('reached', 'message_left', 'no_answer', 'wrong_details')),
  note text check (length(note) between 1 and 500),
  attempted_at timestamptz not null,
  attempted_by uuid not null,
  primary key (organization_id, id)
);
create index recall_attempt_by_recall on recall_attempt (organization_id, recall_id, client_id, attempted_at);

alter table session_pass add column mix_id uuid;
`;

// Each lot that a session's passes name becomes a mix of that lot alone, straight from the bottle, of an amount nobody
// noted. A recalled lot becomes a recall of its number. Policies bind the owner too, and would hide every row from it.
const convert = `
alter table session no force row level security;
alter table session_pass no force row level security;
alter table lot no force row level security;

create temp table one_part on commit drop as
  select p.organization_id, p.session_id, p.lot_id, gen_random_uuid() as mix_id
  from session_pass p where p.lot_id is not null group by 1, 2, 3;

insert into mix (organization_id, id, clinic_id, session_id, water_ml, made_at, made_by)
  select o.organization_id, o.mix_id, s.clinic_id, s.id, 0, s.started_at, s.practitioner_id
  from one_part o join session s on s.organization_id = o.organization_id and s.id = o.session_id;

insert into mix_part (organization_id, mix_id, lot_id, position, product_id, lot_number, expires_on)
  select o.organization_id, o.mix_id, l.id, 0, l.product_id, l.number, l.expires_on
  from one_part o join lot l on l.organization_id = o.organization_id and l.id = o.lot_id;

update session_pass p set mix_id = o.mix_id from one_part o
  where o.organization_id = p.organization_id and o.session_id = p.session_id and o.lot_id = p.lot_id;

insert into recall (organization_id, id, product_id, lot_number, reason, started_at)
  select organization_id, gen_random_uuid(), product_id, number, 'Recalled before recalls were worked here.',
    min(recalled_at)
  from lot where recalled_at is not null group by organization_id, product_id, number;

drop index session_pass_by_lot;
alter table session_pass drop column lot_id;
alter table lot drop column recalled_at;
`;

// References are checked under the policies of whoever adds them, so these come before any table here forces its own.
const references = `
alter table product no force row level security;
alter table clinic no force row level security;
alter table staff_member no force row level security;
alter table client no force row level security;

alter table mix
  add foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  add foreign key (organization_id, session_id) references session (organization_id, id),
  add foreign key (organization_id, made_by) references staff_member (organization_id, id);
alter table mix_part
  add foreign key (organization_id, mix_id) references mix (organization_id, id),
  add constraint mix_part_label foreign key (organization_id, lot_id, product_id, lot_number, expires_on)
    references lot (organization_id, id, product_id, number, expires_on) on update cascade;
alter table stock_movement
  add foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  add foreign key (organization_id, lot_id) references lot (organization_id, id),
  add foreign key (organization_id, by) references staff_member (organization_id, id);
alter table recall
  add foreign key (organization_id, product_id) references product (organization_id, id),
  add foreign key (organization_id, started_by) references staff_member (organization_id, id),
  add foreign key (organization_id, closed_by) references staff_member (organization_id, id);
alter table recall_attempt
  add foreign key (organization_id, recall_id) references recall (organization_id, id),
  add foreign key (organization_id, client_id) references client (organization_id, id),
  add foreign key (organization_id, attempted_by) references staff_member (organization_id, id);

-- A save puts new mixes, then passes, in the place of the old ones; what counts is how it ends.
alter table session_pass
  add foreign key (organization_id, mix_id) references mix (organization_id, id) deferrable initially deferred;
create index session_pass_by_mix on session_pass (organization_id, mix_id) include (session_id);

alter table session force row level security;
alter table session_pass force row level security;
alter table lot force row level security;
alter table product force row level security;
alter table clinic force row level security;
alter table staff_member force row level security;
alter table client force row level security;
`;

const exceptions = `
-- A recipe may be read by every colleague of the chain; it is made within reach.
create policy made_within_reach on mix as restrictive for insert with check (${withinReach('clinic_id')});
create policy changed_within_reach on mix as restrictive for update
  using (${withinReach('clinic_id')}) with check (${withinReach('clinic_id')});
create policy removed_within_reach on mix as restrictive for delete using (${withinReach('clinic_id')});

-- A session follows its client, as a treatment does: whoever treats the client at another clinic reads what was done
-- before, and repeats it. It is written where it was done.
drop policy clinic_reach on session;
create policy clinic_reach on session as restrictive for select
  using (${withinReach('clinic_id')} or ${treatedWithinReach('client_id')});
create policy made_within_reach on session as restrictive for insert with check (${withinReach('clinic_id')});
create policy changed_within_reach on session as restrictive for update
  using (${withinReach('clinic_id')}) with check (${withinReach('clinic_id')});
create policy removed_within_reach on session as restrictive for delete using (${withinReach('clinic_id')});

-- Who was reached is known to whoever treats the client.
create policy clinic_reach on recall_attempt as restrictive
  using ((select current_setting('app.clinic_ids')) = '*' or ${treatedWithinReach('client_id')});
`;
