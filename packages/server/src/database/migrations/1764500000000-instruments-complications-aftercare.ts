import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable, treatedWithinReach, withinReach } from '../row-security.ts';

/** Instruments of an organization's own, complications with their follow-ups, aftercare in versions and handed over. */
export class InstrumentsComplicationsAftercare1764500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(references);
    for (const table of tenantTables) await queryRunner.query(protectTenantTable(table));
    await queryRunner.query(exceptions);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

const tenantTables = [
  { name: 'instrument_version' },
  { name: 'aftercare_version' },
  { name: 'aftercare_hand_over', clinic: 'clinic_id' },
  { name: 'complication' },
  { name: 'complication_follow_up' },
];

const tables = `
-- A questionnaire or scale that the organization entered, in one row a version. Built-in ones are in the code.
create table instrument_version (
  organization_id uuid not null references organization (id),
  id uuid not null,
  instrument text not null check (instrument ~ '^[a-z][a-z0-9_]{1,39}$'),
  number smallint not null check (number >= 1),
  definition jsonb not null,
  published_at timestamptz,
  published_by uuid,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, instrument, number),
  foreign key (organization_id, published_by) references staff_member (organization_id, id)
);
create unique index instrument_draft on instrument_version (organization_id, instrument) where published_at is null;
create index outcome_by_client on outcome (organization_id, client_id, assessed_at);

create table aftercare_version (
  organization_id uuid not null references organization (id),
  id uuid not null,
  number smallint not null check (number >= 1),
  protocol jsonb not null,
  published_at timestamptz,
  -- Empty for the one an organization starts with.
  published_by uuid,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, number),
  foreign key (organization_id, published_by) references staff_member (organization_id, id)
);
create unique index aftercare_draft on aftercare_version (organization_id) where published_at is null;

create table aftercare_hand_over (
  organization_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  aftercare_version_id uuid not null,
  means text not null check (means in ('shown', 'printed')),
  handed_at timestamptz not null,
  handed_by uuid not null,
  primary key (organization_id, id),
  -- A draft that is thrown away takes with it that a paper was given for it.
  foreign key (organization_id, session_id) references session (organization_id, id) on delete cascade,
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, aftercare_version_id) references aftercare_version (organization_id, id),
  foreign key (organization_id, handed_by) references staff_member (organization_id, id)
);
create index aftercare_hand_over_by_session on aftercare_hand_over (organization_id, session_id, handed_at);

create table complication (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  treatment_id uuid not null,
  clinic_id uuid not null,
  session_id uuid,
  zone text check (zone in ('hairline', 'temples', 'top', 'crown', 'left', 'right', 'back', 'scar')),
  mix_id uuid,
  kind text not null check (kind in ('infection', 'swelling', 'allergic_reaction', 'colour_change', 'blowout',
    'patchy_fading', 'scarring', 'other')),
  severity text not null check (severity in ('mild', 'moderate', 'severe')),
  state text not null check (state in ('open', 'resolved')),
  serious boolean not null,
  serious_since timestamptz,
  first_seen_on date not null,
  resolved_on date,
  notes text check (length(notes) <= 4000),
  actions text[] not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, treatment_id) references treatment (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  -- Drafts may be thrown away and their mixes replaced; what was seen stays.
  foreign key (organization_id, session_id) references session (organization_id, id) on delete set null (session_id),
  foreign key (organization_id, mix_id) references mix (organization_id, id) on delete set null (mix_id),
  foreign key (organization_id, recorded_by) references staff_member (organization_id, id),
  check ((state = 'resolved') = (resolved_on is not null)),
  check (serious = (serious_since is not null))
);
create index complication_by_client on complication (organization_id, client_id, first_seen_on);
create index complication_by_clinic on complication (organization_id, clinic_id, first_seen_on);
create index complication_by_session on complication (organization_id, session_id) where session_id is not null;
create index complication_by_mix on complication (organization_id, mix_id) where mix_id is not null;

create table complication_follow_up (
  organization_id uuid not null,
  id uuid not null,
  complication_id uuid not null,
  seen_on date not null,
  severity text not null check (severity in ('mild', 'moderate', 'severe')),
  state text not null check (state in ('open', 'resolved')),
  serious boolean not null,
  notes text check (length(notes) <= 4000),
  actions text[] not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, complication_id) references complication (organization_id, id),
  foreign key (organization_id, recorded_by) references staff_member (organization_id, id)
);
create index complication_follow_up_in_order on complication_follow_up (organization_id, complication_id, recorded_at);
`;

// Checked under the policies of whoever adds it, so they are lifted around it.
const references = `
alter table session no force row level security;
alter table session add foreign key (organization_id, aftercare_version_id)
  references aftercare_version (organization_id, id);
alter table session force row level security;
`;

const exceptions = `
-- What is published has been handed over or answered: it can neither be changed nor removed.
create policy published_stays on instrument_version as restrictive for update
  using (published_at is null) with check (true);
create policy published_is_kept on instrument_version as restrictive for delete using (published_at is null);
create policy published_stays on aftercare_version as restrictive for update
  using (published_at is null) with check (true);
create policy published_is_kept on aftercare_version as restrictive for delete using (published_at is null);
grant select, insert, update, delete on instrument_version, aftercare_version to stipple_app;

-- Whoever treats the client at another clinic sees what went wrong before.
create policy clinic_reach on complication as restrictive
  using (${withinReach('clinic_id')} or ${treatedWithinReach('client_id')});
create policy clinic_reach on complication_follow_up as restrictive
  using ((organization_id, complication_id) in (select c.organization_id, c.id from complication c));

-- Added to, never changed: only where a complication stands moves on.
grant select, insert on aftercare_hand_over, complication, complication_follow_up to stipple_app;
grant update (severity, state, serious, serious_since, resolved_on, version) on complication to stipple_app;
`;
