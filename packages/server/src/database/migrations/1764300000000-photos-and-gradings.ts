import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTenantTable, protectTenantTable, treatedWithinReach, withinReach } from '../row-security.ts';

/** Photos of a client's scalp, which two were compared and how far they may be, rounds of blinded grading. */
export class PhotosAndGradings1764300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    for (const name of ['photo', 'photo_comparison', 'grading', 'grading_pair', 'grade']) {
      await queryRunner.query(protectTenantTable({ name }));
      await queryRunner.query(grantTenantTable({ name }));
    }
    await queryRunner.query(reach);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

const views = "('front', 'top', 'crown', 'left', 'right', 'back', 'scar')";

const tables = `
-- Where a picture came from and what it shows. The files lie in the storage, under a key that tells nothing.
create table photo (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  treatment_id uuid,
  session_id uuid,
  view text not null check (view in ${views}),
  taken_at timestamptz not null,
  taken_by uuid not null,
  state text not null check (state in ('received', 'ready', 'unreadable')),
  storage_key uuid not null,
  upload_hash text not null check (upload_hash ~ '^[0-9a-f]{64}$'),
  format text not null check (format in ('jpeg', 'png', 'webp', 'heic')),
  orientation smallint not null check (orientation between 1 and 8),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdraw_reason text check (length(withdraw_reason) between 5 and 120),
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organization_id, id),
  -- What two photos must have in common to be put side by side; pairs refer to all of it.
  constraint photo_comparable unique (organization_id, id, client_id, view),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, treatment_id) references treatment (organization_id, id),
  foreign key (organization_id, session_id) references session (organization_id, id),
  foreign key (organization_id, taken_by) references staff_member (organization_id, id),
  foreign key (organization_id, withdrawn_by) references staff_member (organization_id, id),
  check (num_nulls(withdrawn_at, withdrawn_by, withdraw_reason) in (0, 3))
);
create index photo_by_client on photo (organization_id, client_id, taken_at desc, id);
create index photo_by_session on photo (organization_id, session_id) where session_id is not null;
create index photo_by_treatment on photo (organization_id, treatment_id) where treatment_id is not null;
create index photo_waiting on photo (organization_id, id) where state = 'received';

create table photo_comparison (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  view text not null,
  before_id uuid not null,
  after_id uuid not null,
  met text[] not null,
  checked_at timestamptz not null,
  checked_by uuid not null,
  primary key (organization_id, id),
  unique (organization_id, before_id, after_id),
  foreign key (organization_id, before_id, client_id, view) references photo (organization_id, id, client_id, view),
  foreign key (organization_id, after_id, client_id, view) references photo (organization_id, id, client_id, view),
  foreign key (organization_id, checked_by) references staff_member (organization_id, id),
  check (before_id <> after_id),
  check (met <@ array['position', 'expression', 'lighting', 'background', 'distance', 'hair', 'views', 'timing', 'description'])
);
create index photo_comparison_by_client on photo_comparison (organization_id, client_id);

create table grading (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  created_at timestamptz not null,
  created_by uuid not null,
  closed_at timestamptz,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, created_by) references staff_member (organization_id, id)
);
create index grading_by_created on grading (organization_id, created_at desc, id desc);

-- The id of a pair is random: unlike the others it does not sort by time.
create table grading_pair (
  organization_id uuid not null,
  id uuid not null,
  grading_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  view text not null,
  before_id uuid not null,
  after_id uuid not null,
  primary key (organization_id, id),
  unique (organization_id, grading_id, before_id, after_id),
  foreign key (organization_id, grading_id) references grading (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, before_id, client_id, view) references photo (organization_id, id, client_id, view),
  foreign key (organization_id, after_id, client_id, view) references photo (organization_id, id, client_id, view),
  check (before_id <> after_id)
);

create table grade (
  organization_id uuid not null,
  pair_id uuid not null,
  grader_id uuid not null,
  turned boolean not null,
  step smallint not null check (step between -3 and 3),
  graded_at timestamptz not null,
  primary key (organization_id, pair_id, grader_id),
  foreign key (organization_id, pair_id) references grading_pair (organization_id, id),
  foreign key (organization_id, grader_id) references staff_member (organization_id, id)
);
`;

// A photo follows its client, as a treatment does: whoever treats them at another clinic sees where they stood.
const follows = `${withinReach('clinic_id')} or ${treatedWithinReach('client_id')}`;

const reach = `
create policy clinic_reach on photo as restrictive using (${follows});
create policy clinic_reach on grading_pair as restrictive using (${follows});
create policy clinic_reach on photo_comparison as restrictive
  using ((select current_setting('app.clinic_ids')) = '*' or ${treatedWithinReach('client_id')});
`;
