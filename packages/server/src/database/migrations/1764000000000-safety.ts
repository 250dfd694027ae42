import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientWithinReach, grantTenantTable, protectTenantTable, withinReach } from '../row-security.ts';

/** Consultations, health answers, patch tests, licences, plans, and overrides of the rules that block. */
export class Safety1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(settings);
    await queryRunner.query(tables);
    for (const name of ['patch_test', 'licence', 'treatment_plan', 'planned_session', 'planned_pigment']) {
      await queryRunner.query(protectTenantTable({ name }));
      await queryRunner.query(grantTenantTable({ name }));
    }
    // What was signed or decided is never edited: the application may add to these tables and read them.
    for (const name of ['consultation', 'health_answers', 'safety_override']) {
      await queryRunner.query(protectTenantTable({ name }));
      await queryRunner.query(`grant select, insert on ${name} to stipple_app;`);
    }
    await queryRunner.query(reach);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: write a new one.');
  }
}

const settings = `
alter table organization
  add column isotretinoin_wait_months smallint not null default 6 check (isotretinoin_wait_months between 1 and 36),
  add column cancer_therapy_wait_months smallint not null default 12 check (cancer_therapy_wait_months between 1 and 60),
  add column patch_test_read_hours smallint not null default 48 check (patch_test_read_hours between 24 and 168),
  add column patch_test_months smallint not null default 6 check (patch_test_months between 1 and 24),
  add column health_months smallint not null default 6 check (health_months between 1 and 24);

-- ISO 3166 code of the country, or of its part where that decides which licences are asked for.
alter table clinic
  add column region text check (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  add column asks_person_licence boolean not null default false,
  add column asks_premises_licence boolean not null default false;
`;

const tables = `
create table consultation (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  replaces_id uuid,
  number smallint not null check (number >= 1),
  held_at timestamptz not null,
  held_on date not null,
  indication text not null check (indication in
    ('pattern_baldness', 'full_loss', 'diffuse_thinning', 'alopecia', 'scar', 'after_cancer_treatment')),
  norwood text check (norwood in ('I', 'II', 'III', 'III_vertex', 'IV', 'V', 'VI', 'VII')),
  ludwig text check (ludwig in ('I', 'II', 'III')),
  savin text check (savin in ('I_1', 'I_2', 'I_3', 'I_4', 'II_1', 'II_2', 'III', 'advanced', 'frontal')),
  salt jsonb check (jsonb_typeof(salt) = 'object'),
  skin_type smallint not null check (skin_type between 1 and 6),
  skin text check (skin in ('normal', 'oily', 'dry')),
  skin_conditions text[] not null,
  hair_colour text check (hair_colour in ('black', 'dark_brown', 'light_brown', 'blond', 'red', 'grey', 'white', 'none')),
  scars text check (length(scars) <= 2000),
  earlier_work text check (length(earlier_work) <= 2000),
  wishes text[] not null,
  notes text check (length(notes) <= 10000),
  signed_name text not null check (length(signed_name) between 1 and 120),
  signed_at timestamptz not null,
  primary key (organization_id, id),
  constraint consultation_corrected_once unique (organization_id, replaces_id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, practitioner_id) references staff_member (organization_id, id),
  foreign key (organization_id, replaces_id) references consultation (organization_id, id)
);
create index consultation_by_client on consultation (organization_id, client_id, held_at);

create table health_answers (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  questionnaire_version smallint not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'array'),
  answered_at timestamptz not null,
  answered_on date not null,
  signed_name text not null check (length(signed_name) between 1 and 120),
  recorded_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, recorded_by) references staff_member (organization_id, id)
);
create index health_answers_by_client on health_answers (organization_id, client_id, answered_at);

create table patch_test (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  product_id uuid not null,
  done_at timestamptz not null,
  done_on date not null,
  done_by uuid not null,
  result text check (result in ('passed', 'failed')),
  read_at timestamptz,
  read_by uuid,
  notes text check (length(notes) <= 2000),
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, product_id) references product (organization_id, id),
  foreign key (organization_id, done_by) references staff_member (organization_id, id),
  foreign key (organization_id, read_by) references staff_member (organization_id, id),
  check ((result is null) = (read_at is null)),
  check (read_at >= done_at)
);
create index patch_test_by_client on patch_test (organization_id, client_id, done_at);

create table licence (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('person', 'premises')),
  staff_member_id uuid,
  clinic_id uuid,
  number text not null check (length(number) between 1 and 120),
  issued_by text not null check (length(issued_by) between 1 and 120),
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, staff_member_id) references staff_member (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  check ((kind = 'person') = (staff_member_id is not null)),
  check ((kind = 'premises') = (clinic_id is not null)),
  check (valid_to >= valid_from)
);
create index licence_of_person on licence (organization_id, staff_member_id) where staff_member_id is not null;
create index licence_of_premises on licence (organization_id, clinic_id) where clinic_id is not null;

-- What is planned and agreed. A change makes a new row with the next number.
create table treatment_plan (
  organization_id uuid not null,
  id uuid not null,
  treatment_id uuid not null,
  client_id uuid not null,
  number smallint not null check (number >= 1),
  hairline_shape text check (hairline_shape in ('rounded', 'straight', 'm_shaped', 'peaked', 'irregular')),
  hairline_height_mm smallint check (hairline_height_mm between 30 and 150),
  price_minor integer check (price_minor >= 0),
  notes text check (length(notes) <= 2000),
  agreed_name text check (length(agreed_name) between 1 and 120),
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (organization_id, id),
  constraint treatment_plan_number unique (organization_id, treatment_id, number),
  foreign key (organization_id, treatment_id) references treatment (organization_id, id),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, made_by) references staff_member (organization_id, id)
);

create table planned_session (
  organization_id uuid not null,
  plan_id uuid not null,
  position smallint not null,
  density_percent smallint not null check (density_percent between 5 and 100),
  zones text[] not null,
  primary key (organization_id, plan_id, position),
  foreign key (organization_id, plan_id) references treatment_plan (organization_id, id)
);

create table planned_pigment (
  organization_id uuid not null,
  plan_id uuid not null,
  position smallint not null,
  product_id uuid not null,
  primary key (organization_id, plan_id, position),
  foreign key (organization_id, plan_id) references treatment_plan (organization_id, id),
  foreign key (organization_id, product_id) references product (organization_id, id)
);

-- Somebody let a rule be. It stays when the draft it let start is thrown away.
create table safety_override (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  treatment_id uuid,
  session_id uuid,
  appointment_id uuid,
  code text not null check (length(code) between 1 and 60),
  reason text not null check (length(reason) between 10 and 500),
  role text not null check (role in ('owner', 'manager', 'practitioner')),
  overridden_by uuid not null,
  overridden_at timestamptz not null,
  primary key (organization_id, id),
  constraint safety_override_of_session unique (organization_id, session_id, code),
  constraint safety_override_of_appointment unique (organization_id, appointment_id, code),
  foreign key (organization_id, client_id) references client (organization_id, id),
  foreign key (organization_id, clinic_id) references clinic (organization_id, id),
  foreign key (organization_id, treatment_id) references treatment (organization_id, id),
  foreign key (organization_id, session_id) references session (organization_id, id) on delete set null (session_id),
  foreign key (organization_id, appointment_id) references appointment (organization_id, id),
  foreign key (organization_id, overridden_by) references staff_member (organization_id, id),
  check (session_id is null or appointment_id is null)
);
create index safety_override_by_client on safety_override (organization_id, client_id, overridden_at);
`;

// The record follows its client: whoever treats the client at another clinic reads what was found and decided there.
const following = (table: string) =>
  `create policy clinic_reach on ${table} as restrictive using (${clientWithinReach('client_id')});`;

const reach = `
${['consultation', 'health_answers', 'patch_test', 'treatment_plan', 'safety_override'].map(following).join('\n')}
create policy clinic_reach on licence as restrictive using (clinic_id is null or ${withinReach('clinic_id')});
`;
