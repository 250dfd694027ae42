-- The schema as the migrations leave it, read from the catalogs of a migrated database.
-- Written by `npm run generate -w @stipple/server` and read in review; change it by a new migration.

create extension btree_gist;
create extension citext;
create extension pg_trgm;
create extension unaccent;

create table account (
  id uuid not null,
  email citext not null,
  password_hash text not null,
  created_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_key UNIQUE (email),
  constraint account_email_check CHECK (((length((email)::text) >= 3) AND (length((email)::text) <= 254)))
);
alter table account enable row level security;
alter table account force row level security;
create policy named on account to public
  using (((email = (( SELECT NULLIF(current_setting('app.sign_in_email'::text, true), ''::text) AS "nullif"))::citext) OR (id = (( SELECT NULLIF(current_setting('app.account_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check ((id = (( SELECT NULLIF(current_setting('app.account_id'::text, true), ''::text) AS "nullif"))::uuid));
grant insert, select, update on account to stipple_app;

create table appointment (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  client_id uuid not null,
  practitioner_id uuid not null,
  treatment_id uuid,
  kind text not null,
  state text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  starts_on date not null,
  cancelled_by uuid,
  cancel_reason text,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint appointment_pkey PRIMARY KEY (organization_id, id),
  constraint appointment_practitioner_is_free EXCLUDE USING gist (organization_id WITH =, practitioner_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((state <> ALL (ARRAY['cancelled'::text, 'no_show'::text]))),
  constraint appointment_cancel_reason_check CHECK ((length(cancel_reason) <= 500)),
  constraint appointment_check CHECK ((ends_at > starts_at)),
  constraint appointment_kind_check CHECK ((kind = ANY (ARRAY['consultation'::text, 'patch_test'::text, 'session'::text, 'perfecting'::text, 'top_up'::text, 'review'::text]))),
  constraint appointment_state_check CHECK ((state = ANY (ARRAY['booked'::text, 'confirmed'::text, 'arrived'::text, 'completed'::text, 'cancelled'::text, 'no_show'::text]))),
  constraint appointment_organization_id_cancelled_by_fkey FOREIGN KEY (organization_id, cancelled_by) REFERENCES staff_member(organization_id, id),
  constraint appointment_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint appointment_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint appointment_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id),
  constraint appointment_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
CREATE INDEX appointment_by_client ON public.appointment USING btree (organization_id, client_id, starts_at);
CREATE INDEX appointment_by_clinic_day ON public.appointment USING btree (organization_id, clinic_id, starts_on);
CREATE INDEX appointment_by_practitioner ON public.appointment USING btree (organization_id, practitioner_id, starts_at);
CREATE INDEX appointment_by_start ON public.appointment USING btree (organization_id, starts_at, id);
CREATE INDEX appointment_by_treatment ON public.appointment USING btree (organization_id, treatment_id);
alter table appointment enable row level security;
alter table appointment force row level security;
create policy clinic_reach on appointment as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on appointment to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on appointment to stipple_app;

create table client (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  name text not null,
  email citext,
  phone text,
  born_on date,
  language text not null default 'en'::text,
  skin_type smallint,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  search text not null,
  constraint client_pkey PRIMARY KEY (organization_id, id),
  constraint client_email_check CHECK ((length((email)::text) <= 254)),
  constraint client_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint client_phone_check CHECK ((length(phone) <= 32)),
  constraint client_skin_type_check CHECK (((skin_type >= 1) AND (skin_type <= 6))),
  constraint client_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
CREATE INDEX client_by_name ON public.client USING btree (organization_id, name, id);
alter table client enable row level security;
alter table client force row level security;
create policy clinic_reach on client as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR ((organization_id, id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))));
create policy tenant on client to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on client to stipple_app;

create table client_clinic (
  organization_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  constraint client_clinic_pkey PRIMARY KEY (organization_id, client_id, clinic_id),
  constraint client_clinic_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint client_clinic_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
CREATE INDEX client_clinic_by_clinic ON public.client_clinic USING btree (organization_id, clinic_id, client_id);
alter table client_clinic enable row level security;
alter table client_clinic force row level security;
create policy tenant on client_clinic to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on client_clinic to stipple_app;

create table clinic (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  city text not null,
  zone text not null,
  currency character(3) not null,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint clinic_pkey PRIMARY KEY (organization_id, id),
  constraint clinic_city_check CHECK (((length(city) >= 1) AND (length(city) <= 120))),
  constraint clinic_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint clinic_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint clinic_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table clinic enable row level security;
alter table clinic force row level security;
create policy tenant on clinic to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on clinic to stipple_app;

create table clinic_day_figures (
  organization_id uuid not null,
  clinic_id uuid not null,
  day date not null,
  initial_sessions integer not null default 0,
  perfecting_sessions integer not null default 0,
  top_up_sessions integer not null default 0,
  minutes integer not null default 0,
  appointments integer not null default 0,
  no_shows integer not null default 0,
  satisfaction_answers integer not null default 0,
  satisfaction_sum numeric(12,2) not null default 0,
  satisfaction_high integer not null default 0,
  confidence_answers integer not null default 0,
  confidence_sum numeric(12,2) not null default 0,
  confidence_high integer not null default 0,
  visual_density_answers integer not null default 0,
  visual_density_sum numeric(12,2) not null default 0,
  visual_density_high integer not null default 0,
  updated_at timestamp with time zone not null,
  constraint clinic_day_figures_pkey PRIMARY KEY (organization_id, clinic_id, day),
  constraint clinic_day_figures_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
alter table clinic_day_figures enable row level security;
alter table clinic_day_figures force row level security;
create policy clinic_reach on clinic_day_figures as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on clinic_day_figures to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on clinic_day_figures to stipple_app;

create table clinic_month_figures (
  organization_id uuid not null,
  clinic_id uuid not null,
  month date not null,
  initial_sessions integer not null default 0,
  perfecting_sessions integer not null default 0,
  top_up_sessions integer not null default 0,
  minutes integer not null default 0,
  appointments integer not null default 0,
  no_shows integer not null default 0,
  satisfaction_answers integer not null default 0,
  satisfaction_sum numeric(12,2) not null default 0,
  satisfaction_high integer not null default 0,
  confidence_answers integer not null default 0,
  confidence_sum numeric(12,2) not null default 0,
  confidence_high integer not null default 0,
  visual_density_answers integer not null default 0,
  visual_density_sum numeric(12,2) not null default 0,
  visual_density_high integer not null default 0,
  updated_at timestamp with time zone not null,
  constraint clinic_month_figures_pkey PRIMARY KEY (organization_id, clinic_id, month),
  constraint clinic_month_figures_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint clinic_month_figures_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
alter table clinic_month_figures enable row level security;
alter table clinic_month_figures force row level security;
create policy clinic_reach on clinic_month_figures as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on clinic_month_figures to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on clinic_month_figures to stipple_app;

create table clinic_state_figures (
  organization_id uuid not null,
  clinic_id uuid not null,
  state text not null,
  treatments integer not null default 0,
  updated_at timestamp with time zone not null,
  constraint clinic_state_figures_pkey PRIMARY KEY (organization_id, clinic_id, state),
  constraint clinic_state_figures_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
alter table clinic_state_figures enable row level security;
alter table clinic_state_figures force row level security;
create policy clinic_reach on clinic_state_figures as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on clinic_state_figures to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on clinic_state_figures to stipple_app;

create table idempotent_request (
  organization_id uuid not null,
  staff_member_id uuid not null,
  key text not null,
  body_hash text not null,
  result jsonb,
  created_at timestamp with time zone not null default now(),
  constraint idempotent_request_pkey PRIMARY KEY (organization_id, staff_member_id, key),
  constraint idempotent_request_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200))),
  constraint idempotent_request_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member(organization_id, id)
);
alter table idempotent_request enable row level security;
alter table idempotent_request force row level security;
create policy tenant on idempotent_request to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on idempotent_request to stipple_app;

create table inbox (
  organization_id uuid not null,
  event_id uuid not null,
  subscriber text not null,
  done_at timestamp with time zone not null default now(),
  constraint inbox_pkey PRIMARY KEY (organization_id, event_id, subscriber),
  constraint inbox_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table inbox enable row level security;
alter table inbox force row level security;
create policy relay on inbox for select to stipple_relay
  using (true);
create policy tenant on inbox to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on inbox to stipple_app;
grant select on inbox to stipple_relay;

create table installation (
  only_row boolean not null default true,
  set_up_at timestamp with time zone not null default now(),
  constraint installation_pkey PRIMARY KEY (only_row),
  constraint installation_only_row_check CHECK (only_row)
);
grant insert, select on installation to stipple_app;

create table lot (
  organization_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  clinic_id uuid not null,
  number text not null,
  received_on date not null,
  expires_on date not null,
  recalled_at timestamp with time zone,
  version integer not null default 1,
  constraint lot_pkey PRIMARY KEY (organization_id, id),
  constraint lot_organization_id_clinic_id_product_id_number_key UNIQUE (organization_id, clinic_id, product_id, number),
  constraint lot_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60))),
  constraint lot_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint lot_organization_id_product_id_fkey FOREIGN KEY (organization_id, product_id) REFERENCES product(organization_id, id)
);
CREATE INDEX lot_by_clinic ON public.lot USING btree (organization_id, clinic_id, expires_on);
alter table lot enable row level security;
alter table lot force row level security;
create policy clinic_reach on lot as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on lot to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on lot to stipple_app;

create table migration (
  id integer not null default nextval('migration_id_seq'::regclass),
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_3043fc6b8af7c99b8b98830094f" PRIMARY KEY (id)
);

create table organization (
  id uuid not null,
  name text not null,
  healing_days smallint not null default 14,
  settling_days smallint not null default 42,
  top_up_after_months smallint not null default 48,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint organization_pkey PRIMARY KEY (id),
  constraint organization_healing_days_check CHECK (((healing_days >= 1) AND (healing_days <= 90))),
  constraint organization_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint organization_settling_days_check CHECK (((settling_days >= 14) AND (settling_days <= 120))),
  constraint organization_top_up_after_months_check CHECK (((top_up_after_months >= 6) AND (top_up_after_months <= 120)))
);
alter table organization enable row level security;
alter table organization force row level security;
create policy roll_call on organization for select to stipple_app
  using ((( SELECT NULLIF(current_setting('app.roll_call'::text, true), ''::text) AS "nullif") = 'ids'::text));
create policy tenant on organization to public
  using ((id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select, update on organization to stipple_app;

create table outbox (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  payload jsonb not null,
  occurred_at timestamp with time zone not null,
  relayed_at timestamp with time zone,
  told text[] not null default '{}'::text[],
  refused text,
  constraint outbox_pkey PRIMARY KEY (organization_id, id),
  constraint outbox_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX outbox_refused ON public.outbox USING btree (name) WHERE (refused IS NOT NULL);
CREATE INDEX outbox_relayed ON public.outbox USING btree (relayed_at) WHERE (relayed_at IS NOT NULL);
CREATE INDEX outbox_waiting ON public.outbox USING btree (id) WHERE ((relayed_at IS NULL) AND (refused IS NULL));
alter table outbox enable row level security;
alter table outbox force row level security;
create policy relay on outbox to stipple_relay
  using (true)
  with check (true);
create policy tenant on outbox to stipple_app
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on outbox to stipple_app;
grant select, update (relayed_at, told, refused) on outbox to stipple_relay;

create table outcome (
  organization_id uuid not null,
  id uuid not null,
  treatment_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  session_id uuid,
  instrument text not null,
  instrument_version smallint not null,
  answers jsonb not null,
  score numeric(6,2) not null,
  assessed_at timestamp with time zone not null,
  assessed_on date not null,
  recorded_by uuid,
  constraint outcome_pkey PRIMARY KEY (organization_id, id),
  constraint outcome_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint outcome_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint outcome_organization_id_recorded_by_fkey FOREIGN KEY (organization_id, recorded_by) REFERENCES staff_member(organization_id, id),
  constraint outcome_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id),
  constraint outcome_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
CREATE INDEX outcome_by_clinic_day ON public.outcome USING btree (organization_id, clinic_id, assessed_on);
CREATE INDEX outcome_by_treatment ON public.outcome USING btree (organization_id, treatment_id, assessed_at);
alter table outcome enable row level security;
alter table outcome force row level security;
create policy clinic_reach on outcome as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on outcome to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on outcome to stipple_app;

create table product (
  organization_id uuid not null,
  id uuid not null,
  kind text not null,
  brand text not null,
  shade text not null,
  constraint product_pkey PRIMARY KEY (organization_id, id),
  constraint product_brand_check CHECK (((length(brand) >= 1) AND (length(brand) <= 120))),
  constraint product_kind_check CHECK ((kind = 'pigment'::text)),
  constraint product_shade_check CHECK (((length(shade) >= 1) AND (length(shade) <= 120))),
  constraint product_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table product enable row level security;
alter table product force row level security;
create policy tenant on product to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on product to stipple_app;

create table reminder (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  treatment_id uuid,
  purpose text not null,
  subject_id uuid not null,
  slot text not null,
  due_at timestamp with time zone not null,
  state text not null,
  reason text not null,
  planned_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint reminder_pkey PRIMARY KEY (organization_id, id),
  constraint reminder_once UNIQUE (organization_id, client_id, purpose, subject_id, slot),
  constraint reminder_slot_check CHECK (((length(slot) >= 1) AND (length(slot) <= 40))),
  constraint reminder_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'sending'::text, 'sent'::text, 'delivered'::text, 'failed'::text, 'skipped'::text, 'cancelled'::text, 'superseded'::text, 'uncertain'::text]))),
  constraint reminder_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint reminder_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint reminder_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
CREATE INDEX reminder_by_due ON public.reminder USING btree (organization_id, due_at, id);
CREATE INDEX reminder_by_subject ON public.reminder USING btree (organization_id, subject_id);
CREATE INDEX reminder_by_treatment ON public.reminder USING btree (organization_id, treatment_id);
CREATE INDEX reminder_planned ON public.reminder USING btree (due_at, id) WHERE (state = 'planned'::text);
alter table reminder enable row level security;
alter table reminder force row level security;
create policy clinic_reach on reminder as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on reminder to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on reminder to stipple_app;

create table session (
  organization_id uuid not null,
  id uuid not null,
  treatment_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  appointment_id uuid,
  kind text not null,
  state text not null,
  number smallint,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  started_on date not null,
  zones text[] not null,
  skin_reaction text,
  notes text,
  completed_at timestamp with time zone,
  updated_at timestamp with time zone not null,
  updated_by uuid not null,
  version integer not null default 1,
  constraint session_pkey PRIMARY KEY (organization_id, id),
  constraint session_check CHECK ((ended_at > started_at)),
  constraint session_check1 CHECK (((state = 'completed'::text) = (completed_at IS NOT NULL))),
  constraint session_kind_check CHECK ((kind = ANY (ARRAY['session'::text, 'perfecting'::text, 'top_up'::text]))),
  constraint session_notes_check CHECK ((length(notes) <= 20000)),
  constraint session_skin_reaction_check CHECK ((skin_reaction = ANY (ARRAY['none'::text, 'mild'::text, 'moderate'::text, 'severe'::text]))),
  constraint session_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_progress'::text, 'paused'::text, 'completed'::text]))),
  constraint session_organization_id_appointment_id_fkey FOREIGN KEY (organization_id, appointment_id) REFERENCES appointment(organization_id, id),
  constraint session_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint session_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint session_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id),
  constraint session_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id),
  constraint session_organization_id_updated_by_fkey FOREIGN KEY (organization_id, updated_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX session_by_client ON public.session USING btree (organization_id, client_id, started_at);
CREATE INDEX session_by_clinic_day ON public.session USING btree (organization_id, clinic_id, started_on);
CREATE INDEX session_by_practitioner ON public.session USING btree (organization_id, practitioner_id, started_at);
CREATE INDEX session_by_start ON public.session USING btree (organization_id, started_at DESC, id DESC);
CREATE INDEX session_by_treatment ON public.session USING btree (organization_id, treatment_id, started_at);
CREATE UNIQUE INDEX session_of_appointment ON public.session USING btree (organization_id, appointment_id) WHERE (appointment_id IS NOT NULL);
alter table session enable row level security;
alter table session force row level security;
create policy clinic_reach on session as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on session to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on session to stipple_app;

create table session_pass (
  organization_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  "position" smallint not null,
  zone text not null,
  lot_id uuid,
  needle text,
  depth_mm numeric(4,2),
  machine text,
  speed numeric(8,2),
  speed_unit text,
  minutes smallint,
  constraint session_pass_pkey PRIMARY KEY (organization_id, id),
  constraint session_pass_machine_check CHECK ((length(machine) <= 120)),
  constraint session_pass_needle_check CHECK ((length(needle) <= 20)),
  constraint session_pass_speed_unit_check CHECK ((speed_unit = ANY (ARRAY['hertz'::text, 'rpm'::text, 'volt'::text]))),
  constraint session_pass_organization_id_lot_id_fkey FOREIGN KEY (organization_id, lot_id) REFERENCES lot(organization_id, id),
  constraint session_pass_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id)
);
CREATE INDEX session_pass_by_lot ON public.session_pass USING btree (organization_id, lot_id);
CREATE INDEX session_pass_by_session ON public.session_pass USING btree (organization_id, session_id, "position");
alter table session_pass enable row level security;
alter table session_pass force row level security;
create policy tenant on session_pass to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on session_pass to stipple_app;

create table sign_in (
  organization_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  staff_member_id uuid not null,
  token_hash text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint sign_in_pkey PRIMARY KEY (organization_id, id),
  constraint sign_in_token_hash_key UNIQUE (token_hash),
  constraint sign_in_token_hash_check CHECK ((length(token_hash) = 64)),
  constraint sign_in_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint sign_in_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX sign_in_by_account ON public.sign_in USING btree (account_id) WHERE (ended_at IS NULL);
alter table sign_in enable row level security;
alter table sign_in force row level security;
create policy named on sign_in to public
  using (((token_hash = ( SELECT NULLIF(current_setting('app.sign_in_token_hash'::text, true), ''::text) AS "nullif")) OR (account_id = (( SELECT NULLIF(current_setting('app.account_id'::text, true), ''::text) AS "nullif"))::uuid) OR (organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid) OR (account_id = (( SELECT NULLIF(current_setting('app.account_id'::text, true), ''::text) AS "nullif"))::uuid)));
grant insert, select, update on sign_in to stipple_app;

create table sign_in_throttle (
  bucket text not null,
  failures integer not null,
  since timestamp with time zone not null,
  constraint sign_in_throttle_pkey PRIMARY KEY (bucket)
);
grant delete, insert, select, update on sign_in_throttle to stipple_app;

create table staff_clinic (
  organization_id uuid not null,
  staff_member_id uuid not null,
  clinic_id uuid not null,
  constraint staff_clinic_pkey PRIMARY KEY (organization_id, staff_member_id, clinic_id),
  constraint staff_clinic_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint staff_clinic_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member(organization_id, id)
);
alter table staff_clinic enable row level security;
alter table staff_clinic force row level security;
create policy tenant on staff_clinic to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on staff_clinic to stipple_app;

create table staff_member (
  organization_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  name text not null,
  email citext not null,
  role text not null,
  practitioner boolean not null,
  removed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint staff_member_pkey PRIMARY KEY (organization_id, id),
  constraint staff_member_organization_id_account_id_key UNIQUE (organization_id, account_id),
  constraint staff_member_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint staff_member_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'manager'::text, 'practitioner'::text, 'receptionist'::text, 'analyst'::text]))),
  constraint staff_member_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint staff_member_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table staff_member enable row level security;
alter table staff_member force row level security;
create policy own_account on staff_member for select to public
  using ((account_id = (( SELECT NULLIF(current_setting('app.account_id'::text, true), ''::text) AS "nullif"))::uuid));
create policy tenant on staff_member to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on staff_member to stipple_app;

create table treatment (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid,
  indication text not null,
  state text not null,
  close_reason text,
  planned_sessions smallint not null,
  price_minor integer,
  completed_sessions smallint not null default 0,
  top_ups smallint not null default 0,
  agreed_at timestamp with time zone,
  last_session_at timestamp with time zone,
  course_completed_at timestamp with time zone,
  top_up_due_on date,
  closed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint treatment_pkey PRIMARY KEY (organization_id, id),
  constraint treatment_check CHECK (((state = 'closed'::text) = (close_reason IS NOT NULL))),
  constraint treatment_check1 CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint treatment_close_reason_check CHECK ((close_reason = ANY (ARRAY['client_withdrew'::text, 'not_suitable'::text, 'moved_away'::text, 'lost_contact'::text, 'other'::text]))),
  constraint treatment_indication_check CHECK ((indication = ANY (ARRAY['pattern_baldness'::text, 'full_loss'::text, 'diffuse_thinning'::text, 'alopecia'::text, 'scar'::text, 'after_cancer_treatment'::text]))),
  constraint treatment_planned_sessions_check CHECK (((planned_sessions >= 1) AND (planned_sessions <= 8))),
  constraint treatment_price_minor_check CHECK ((price_minor >= 0)),
  constraint treatment_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'agreed'::text, 'in_progress'::text, 'settling'::text, 'maintained'::text, 'due'::text, 'closed'::text]))),
  constraint treatment_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint treatment_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint treatment_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX treatment_by_client ON public.treatment USING btree (organization_id, client_id);
CREATE INDEX treatment_by_clinic_state ON public.treatment USING btree (organization_id, clinic_id, state);
CREATE INDEX treatment_by_created ON public.treatment USING btree (organization_id, created_at, id);
CREATE INDEX treatment_due ON public.treatment USING btree (organization_id, top_up_due_on, id) WHERE (state = ANY (ARRAY['maintained'::text, 'due'::text]));
alter table treatment enable row level security;
alter table treatment force row level security;
create policy clinic_reach on treatment as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))));
create policy tenant on treatment to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on treatment to stipple_app;

-- sequence migration_id_seq
