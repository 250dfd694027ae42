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

create table aftercare_hand_over (
  organization_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  aftercare_version_id uuid not null,
  means text not null,
  handed_at timestamp with time zone not null,
  handed_by uuid not null,
  constraint aftercare_hand_over_pkey PRIMARY KEY (organization_id, id),
  constraint aftercare_hand_over_means_check CHECK ((means = ANY (ARRAY['shown'::text, 'printed'::text]))),
  constraint aftercare_hand_over_organization_id_aftercare_version_id_fkey FOREIGN KEY (organization_id, aftercare_version_id) REFERENCES aftercare_version(organization_id, id),
  constraint aftercare_hand_over_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint aftercare_hand_over_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint aftercare_hand_over_organization_id_handed_by_fkey FOREIGN KEY (organization_id, handed_by) REFERENCES staff_member(organization_id, id),
  constraint aftercare_hand_over_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id) ON DELETE CASCADE
);
CREATE INDEX aftercare_hand_over_by_session ON public.aftercare_hand_over USING btree (organization_id, session_id, handed_at);
alter table aftercare_hand_over enable row level security;
alter table aftercare_hand_over force row level security;
create policy clinic_reach on aftercare_hand_over as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy link_sees_its_client on aftercare_hand_over as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on aftercare_hand_over to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on aftercare_hand_over to stipple_app;

create table aftercare_version (
  organization_id uuid not null,
  id uuid not null,
  number smallint not null,
  protocol jsonb not null,
  published_at timestamp with time zone,
  published_by uuid,
  updated_at timestamp with time zone not null,
  version integer not null default 1,
  constraint aftercare_version_pkey PRIMARY KEY (organization_id, id),
  constraint aftercare_version_organization_id_number_key UNIQUE (organization_id, number),
  constraint aftercare_version_number_check CHECK ((number >= 1)),
  constraint aftercare_version_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint aftercare_version_organization_id_published_by_fkey FOREIGN KEY (organization_id, published_by) REFERENCES staff_member(organization_id, id)
);
CREATE UNIQUE INDEX aftercare_draft ON public.aftercare_version USING btree (organization_id) WHERE (published_at IS NULL);
alter table aftercare_version enable row level security;
alter table aftercare_version force row level security;
create policy published_is_kept on aftercare_version as restrictive for delete to public
  using ((published_at IS NULL));
create policy published_stays on aftercare_version as restrictive for update to public
  using ((published_at IS NULL))
  with check (true);
create policy tenant on aftercare_version to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on aftercare_version to stipple_app;

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
  cancel_words text,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  room_id uuid,
  buffer_before smallint not null default 0,
  buffer_after smallint not null default 0,
  note text,
  deposit_minor integer,
  deposit_state text,
  cancelled_for text,
  cancel_reason text,
  moved_count integer not null default 0,
  beside_another boolean not null default false,
  changed_at timestamp with time zone,
  constraint appointment_pkey PRIMARY KEY (organization_id, id),
  constraint appointment_client_is_free EXCLUDE USING gist (organization_id WITH =, client_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (((state <> ALL (ARRAY['cancelled'::text, 'no_show'::text])) AND (NOT beside_another))),
  constraint appointment_practitioner_is_free EXCLUDE USING gist (organization_id WITH =, practitioner_id WITH =, taken_time(starts_at, ends_at, buffer_before, buffer_after) WITH &&) WHERE ((state <> ALL (ARRAY['cancelled'::text, 'no_show'::text]))),
  constraint appointment_room_is_free EXCLUDE USING gist (organization_id WITH =, room_id WITH =, taken_time(starts_at, ends_at, buffer_before, buffer_after) WITH &&) WHERE (((room_id IS NOT NULL) AND (state <> ALL (ARRAY['cancelled'::text, 'no_show'::text])))),
  constraint appointment_buffer_after_check CHECK (((buffer_after >= 0) AND (buffer_after <= 240))),
  constraint appointment_buffer_before_check CHECK (((buffer_before >= 0) AND (buffer_before <= 240))),
  constraint appointment_cancel_reason_check CHECK ((length(cancel_words) <= 500)),
  constraint appointment_cancel_reason_check1 CHECK ((cancel_reason = ANY (ARRAY['ill'::text, 'other_plans'::text, 'changed_mind'::text, 'cost'::text, 'healing'::text, 'no_reason_given'::text, 'practitioner_away'::text, 'clinic_closed'::text, 'not_cleared'::text, 'booked_by_mistake'::text, 'no_word'::text, 'forgot'::text, 'came_too_late'::text, 'other'::text]))),
  constraint appointment_cancelled_for_check CHECK ((cancelled_for = ANY (ARRAY['client'::text, 'clinic'::text]))),
  constraint appointment_check CHECK ((ends_at > starts_at)),
  constraint appointment_check1 CHECK (((deposit_minor IS NULL) = (deposit_state IS NULL))),
  constraint appointment_check2 CHECK (((cancelled_for IS NULL) OR (state = 'cancelled'::text))),
  constraint appointment_check3 CHECK (((cancel_reason IS NULL) OR (state = ANY (ARRAY['cancelled'::text, 'no_show'::text])))),
  constraint appointment_deposit_minor_check CHECK ((deposit_minor > 0)),
  constraint appointment_deposit_state_check CHECK ((deposit_state = ANY (ARRAY['asked'::text, 'paid'::text, 'returned'::text, 'kept'::text]))),
  constraint appointment_kind_check CHECK ((kind = ANY (ARRAY['consultation'::text, 'patch_test'::text, 'session'::text, 'perfecting'::text, 'top_up'::text, 'review'::text]))),
  constraint appointment_moved_count_check CHECK ((moved_count >= 0)),
  constraint appointment_note_check CHECK ((length(note) <= 300)),
  constraint appointment_state_check CHECK ((state = ANY (ARRAY['booked'::text, 'confirmed'::text, 'arrived'::text, 'completed'::text, 'cancelled'::text, 'no_show'::text]))),
  constraint appointment_organization_id_cancelled_by_fkey FOREIGN KEY (organization_id, cancelled_by) REFERENCES staff_member(organization_id, id),
  constraint appointment_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint appointment_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint appointment_organization_id_clinic_id_room_id_fkey FOREIGN KEY (organization_id, clinic_id, room_id) REFERENCES room(organization_id, clinic_id, id),
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
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid) OR (practitioner_id = (( SELECT NULLIF(current_setting('app.feed_practitioner_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on appointment to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on appointment to stipple_app;

create table appointment_move (
  organization_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  from_starts_at timestamp with time zone not null,
  from_ends_at timestamp with time zone not null,
  from_clinic_id uuid not null,
  from_practitioner_id uuid not null,
  from_room_id uuid,
  to_starts_at timestamp with time zone not null,
  to_ends_at timestamp with time zone not null,
  to_clinic_id uuid not null,
  to_practitioner_id uuid not null,
  to_room_id uuid,
  moved_at timestamp with time zone not null,
  moved_by uuid,
  reason text,
  constraint appointment_move_pkey PRIMARY KEY (organization_id, id),
  constraint appointment_move_check CHECK ((to_ends_at > to_starts_at)),
  constraint appointment_move_reason_check CHECK ((length(reason) <= 300)),
  constraint appointment_move_organization_id_appointment_id_fkey FOREIGN KEY (organization_id, appointment_id) REFERENCES appointment(organization_id, id),
  constraint appointment_move_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint appointment_move_organization_id_from_clinic_id_fkey FOREIGN KEY (organization_id, from_clinic_id) REFERENCES clinic(organization_id, id),
  constraint appointment_move_organization_id_from_practitioner_id_fkey FOREIGN KEY (organization_id, from_practitioner_id) REFERENCES staff_member(organization_id, id),
  constraint appointment_move_organization_id_moved_by_fkey FOREIGN KEY (organization_id, moved_by) REFERENCES staff_member(organization_id, id),
  constraint appointment_move_organization_id_to_clinic_id_fkey FOREIGN KEY (organization_id, to_clinic_id) REFERENCES clinic(organization_id, id),
  constraint appointment_move_organization_id_to_practitioner_id_fkey FOREIGN KEY (organization_id, to_practitioner_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX appointment_move_by_appointment ON public.appointment_move USING btree (organization_id, appointment_id, moved_at);
alter table appointment_move enable row level security;
alter table appointment_move force row level security;
create policy clinic_reach on appointment_move as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (from_clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR (( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (to_clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (from_clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR (( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (to_clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on appointment_move as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on appointment_move to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on appointment_move to stipple_app;

create table calendar_feed (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  token_hash text not null,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  read_at timestamp with time zone,
  version integer not null default 1,
  constraint calendar_feed_pkey PRIMARY KEY (organization_id, id),
  constraint calendar_feed_token_hash_key UNIQUE (token_hash),
  constraint calendar_feed_check CHECK (((revoked_at IS NULL) = (revoked_by IS NULL))),
  constraint calendar_feed_token_hash_check CHECK ((length(token_hash) = 64)),
  constraint calendar_feed_organization_id_revoked_by_fkey FOREIGN KEY (organization_id, revoked_by) REFERENCES staff_member(organization_id, id),
  constraint calendar_feed_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member(organization_id, id)
);
CREATE UNIQUE INDEX calendar_feed_one_each ON public.calendar_feed USING btree (organization_id, staff_member_id) WHERE (revoked_at IS NULL);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy named on calendar_feed for select to public
  using ((token_hash = ( SELECT NULLIF(current_setting('app.feed_token_hash'::text, true), ''::text) AS "nullif")));
create policy tenant on calendar_feed to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select, update (revoked_at, revoked_by, read_at, version) on calendar_feed to stipple_app;

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
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on client as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
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

create table client_link (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  tasks text[] not null,
  one_use boolean not null,
  token_hash text not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  expires_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version integer not null default 1,
  appointment_id uuid,
  constraint client_link_pkey PRIMARY KEY (organization_id, id),
  constraint client_link_organization_id_id_client_id_key UNIQUE (organization_id, id, client_id),
  constraint client_link_token_hash_key UNIQUE (token_hash),
  constraint client_link_check CHECK ((expires_at > created_at)),
  constraint client_link_check1 CHECK (((appointment_id IS NOT NULL) = ('appointment'::text = ANY (tasks)))),
  constraint client_link_tasks_check CHECK (((cardinality(tasks) >= 1) AND (cardinality(tasks) <= 4))),
  constraint client_link_token_hash_check CHECK ((length(token_hash) = 64)),
  constraint client_link_organization_id_appointment_id_fkey FOREIGN KEY (organization_id, appointment_id) REFERENCES appointment(organization_id, id),
  constraint client_link_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint client_link_organization_id_created_by_fkey FOREIGN KEY (organization_id, created_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX client_link_by_appointment ON public.client_link USING btree (organization_id, appointment_id) WHERE (appointment_id IS NOT NULL);
CREATE INDEX client_link_by_client ON public.client_link USING btree (organization_id, client_id, created_at);
alter table client_link enable row level security;
alter table client_link force row level security;
create policy clinic_reach on client_link as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid) OR (token_hash = ( SELECT NULLIF(current_setting('app.link_token_hash'::text, true), ''::text) AS "nullif"))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on client_link as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy named on client_link for select to public
  using ((token_hash = ( SELECT NULLIF(current_setting('app.link_token_hash'::text, true), ''::text) AS "nullif")));
create policy tenant on client_link to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select, update (opened_at, revoked_at, version) on client_link to stipple_app;

create table client_link_use (
  organization_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  client_id uuid not null,
  task text not null,
  done_at timestamp with time zone not null,
  appointment_id uuid,
  act text,
  constraint client_link_use_pkey PRIMARY KEY (organization_id, id),
  constraint client_link_use_act_check CHECK ((act = ANY (ARRAY['confirmed'::text, 'cancelled'::text, 'moved'::text, 'booked'::text]))),
  constraint client_link_use_check CHECK (((act IS NULL) = (appointment_id IS NULL))),
  constraint client_link_use_task_check CHECK ((task = ANY (ARRAY['health'::text, 'treatment'::text, 'photos'::text, 'marketing'::text, 'appointment'::text, 'offer'::text]))),
  constraint client_link_use_organization_id_appointment_id_fkey FOREIGN KEY (organization_id, appointment_id) REFERENCES appointment(organization_id, id),
  constraint client_link_use_organization_id_link_id_client_id_fkey FOREIGN KEY (organization_id, link_id, client_id) REFERENCES client_link(organization_id, id, client_id)
);
CREATE INDEX client_link_use_by_appointment ON public.client_link_use USING btree (organization_id, appointment_id, done_at) WHERE (appointment_id IS NOT NULL);
CREATE INDEX client_link_use_by_link ON public.client_link_use USING btree (organization_id, link_id);
alter table client_link_use enable row level security;
alter table client_link_use force row level security;
create policy clinic_reach on client_link_use as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on client_link_use as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on client_link_use to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on client_link_use to stipple_app;

create table client_rules (
  organization_id uuid not null,
  cancel_hours smallint not null,
  move_hours smallint not null,
  moves smallint not null,
  any_practitioner boolean not null,
  any_clinic boolean not null,
  version integer not null default 1,
  constraint client_rules_pkey PRIMARY KEY (organization_id),
  constraint client_rules_cancel_hours_check CHECK (((cancel_hours >= 0) AND (cancel_hours <= 336))),
  constraint client_rules_move_hours_check CHECK (((move_hours >= 0) AND (move_hours <= 336))),
  constraint client_rules_moves_check CHECK (((moves >= 0) AND (moves <= 20))),
  constraint client_rules_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table client_rules enable row level security;
alter table client_rules force row level security;
create policy tenant on client_rules to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on client_rules to stipple_app;

create table clinic (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  city text not null,
  zone text not null,
  currency character(3) not null,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  region text,
  asks_person_licence boolean not null default false,
  asks_premises_licence boolean not null default false,
  phone text,
  email citext,
  constraint clinic_pkey PRIMARY KEY (organization_id, id),
  constraint clinic_city_check CHECK (((length(city) >= 1) AND (length(city) <= 120))),
  constraint clinic_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint clinic_email_check CHECK (((length((email)::text) >= 3) AND (length((email)::text) <= 254))),
  constraint clinic_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint clinic_phone_check CHECK (((length(phone) >= 3) AND (length(phone) <= 32))),
  constraint clinic_region_check CHECK ((region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'::text)),
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

create table closure (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  begins timestamp(0) without time zone not null,
  ends timestamp(0) without time zone not null,
  reason text,
  added_at timestamp with time zone not null,
  added_by uuid,
  constraint closure_pkey PRIMARY KEY (organization_id, id),
  constraint closure_check CHECK ((ends > begins)),
  constraint closure_reason_check CHECK ((length(reason) <= 120)),
  constraint closure_organization_id_added_by_fkey FOREIGN KEY (organization_id, added_by) REFERENCES staff_member(organization_id, id),
  constraint closure_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
CREATE INDEX closure_by_clinic ON public.closure USING btree (organization_id, clinic_id, ends);
alter table closure enable row level security;
alter table closure force row level security;
create policy added_within_reach on closure as restrictive for insert to public
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy changed_within_reach on closure as restrictive for update to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy removed_within_reach on closure as restrictive for delete to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on closure to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on closure to stipple_app;

create table complication (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  treatment_id uuid not null,
  clinic_id uuid not null,
  session_id uuid,
  zone text,
  mix_id uuid,
  kind text not null,
  severity text not null,
  state text not null,
  serious boolean not null,
  serious_since timestamp with time zone,
  first_seen_on date not null,
  resolved_on date,
  notes text,
  actions text[] not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  version integer not null default 1,
  constraint complication_pkey PRIMARY KEY (organization_id, id),
  constraint complication_check CHECK (((state = 'resolved'::text) = (resolved_on IS NOT NULL))),
  constraint complication_check1 CHECK ((serious = (serious_since IS NOT NULL))),
  constraint complication_kind_check CHECK ((kind = ANY (ARRAY['infection'::text, 'swelling'::text, 'allergic_reaction'::text, 'colour_change'::text, 'blowout'::text, 'patchy_fading'::text, 'scarring'::text, 'other'::text]))),
  constraint complication_notes_check CHECK ((length(notes) <= 4000)),
  constraint complication_severity_check CHECK ((severity = ANY (ARRAY['mild'::text, 'moderate'::text, 'severe'::text]))),
  constraint complication_state_check CHECK ((state = ANY (ARRAY['open'::text, 'resolved'::text]))),
  constraint complication_zone_check CHECK ((zone = ANY (ARRAY['hairline'::text, 'temples'::text, 'top'::text, 'crown'::text, 'left'::text, 'right'::text, 'back'::text, 'scar'::text]))),
  constraint complication_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint complication_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint complication_organization_id_mix_id_fkey FOREIGN KEY (organization_id, mix_id) REFERENCES mix(organization_id, id) ON DELETE SET NULL (mix_id),
  constraint complication_organization_id_recorded_by_fkey FOREIGN KEY (organization_id, recorded_by) REFERENCES staff_member(organization_id, id),
  constraint complication_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id) ON DELETE SET NULL (session_id),
  constraint complication_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
CREATE INDEX complication_by_client ON public.complication USING btree (organization_id, client_id, first_seen_on);
CREATE INDEX complication_by_clinic ON public.complication USING btree (organization_id, clinic_id, first_seen_on);
CREATE INDEX complication_by_mix ON public.complication USING btree (organization_id, mix_id) WHERE (mix_id IS NOT NULL);
CREATE INDEX complication_by_session ON public.complication USING btree (organization_id, session_id) WHERE (session_id IS NOT NULL);
alter table complication enable row level security;
alter table complication force row level security;
create policy clinic_reach on complication as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))));
create policy link_sees_its_client on complication as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on complication to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select, update (severity, state, serious, serious_since, resolved_on, version) on complication to stipple_app;

create table complication_follow_up (
  organization_id uuid not null,
  id uuid not null,
  complication_id uuid not null,
  seen_on date not null,
  severity text not null,
  state text not null,
  serious boolean not null,
  notes text,
  actions text[] not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint complication_follow_up_pkey PRIMARY KEY (organization_id, id),
  constraint complication_follow_up_notes_check CHECK ((length(notes) <= 4000)),
  constraint complication_follow_up_severity_check CHECK ((severity = ANY (ARRAY['mild'::text, 'moderate'::text, 'severe'::text]))),
  constraint complication_follow_up_state_check CHECK ((state = ANY (ARRAY['open'::text, 'resolved'::text]))),
  constraint complication_follow_up_organization_id_complication_id_fkey FOREIGN KEY (organization_id, complication_id) REFERENCES complication(organization_id, id),
  constraint complication_follow_up_organization_id_recorded_by_fkey FOREIGN KEY (organization_id, recorded_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX complication_follow_up_in_order ON public.complication_follow_up USING btree (organization_id, complication_id, recorded_at);
alter table complication_follow_up enable row level security;
alter table complication_follow_up force row level security;
create policy clinic_reach on complication_follow_up as restrictive to public
  using (((organization_id, complication_id) IN ( SELECT c.organization_id,
    c.id
   FROM complication c)));
create policy tenant on complication_follow_up to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on complication_follow_up to stipple_app;

create table consent_signature (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  purpose text not null,
  version_id uuid not null,
  text_hash text not null,
  signed_name text not null,
  method text not null,
  drawn text,
  signed_at timestamp with time zone not null,
  device text not null,
  witnessed_by uuid,
  link_id uuid,
  constraint consent_signature_pkey PRIMARY KEY (organization_id, id),
  constraint consent_signature_organization_id_id_client_id_key UNIQUE (organization_id, id, client_id),
  constraint consent_signature_check CHECK (((method = 'drawn'::text) = (drawn IS NOT NULL))),
  constraint consent_signature_check1 CHECK (((device = 'tablet'::text) = (witnessed_by IS NOT NULL))),
  constraint consent_signature_check2 CHECK (((device = 'link'::text) = (link_id IS NOT NULL))),
  constraint consent_signature_device_check CHECK ((device = ANY (ARRAY['tablet'::text, 'link'::text]))),
  constraint consent_signature_drawn_check CHECK ((length(drawn) <= 20000)),
  constraint consent_signature_method_check CHECK ((method = ANY (ARRAY['drawn'::text, 'typed'::text]))),
  constraint consent_signature_purpose_check CHECK ((purpose = ANY (ARRAY['treatment'::text, 'photos'::text, 'marketing'::text]))),
  constraint consent_signature_signed_name_check CHECK (((length(signed_name) >= 1) AND (length(signed_name) <= 120))),
  constraint consent_signature_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint consent_signature_organization_id_link_id_client_id_fkey FOREIGN KEY (organization_id, link_id, client_id) REFERENCES client_link(organization_id, id, client_id),
  constraint consent_signature_organization_id_version_id_text_hash_fkey FOREIGN KEY (organization_id, version_id, text_hash) REFERENCES consent_version(organization_id, id, text_hash),
  constraint consent_signature_organization_id_witnessed_by_fkey FOREIGN KEY (organization_id, witnessed_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX consent_signature_by_client ON public.consent_signature USING btree (organization_id, client_id, purpose, signed_at);
alter table consent_signature enable row level security;
alter table consent_signature force row level security;
create policy clinic_reach on consent_signature as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on consent_signature as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on consent_signature to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on consent_signature to stipple_app;

create table consent_version (
  organization_id uuid not null,
  id uuid not null,
  purpose text not null,
  language text not null,
  number smallint,
  text text not null,
  topics text[] not null,
  text_hash text not null,
  template boolean not null default false,
  created_at timestamp with time zone not null,
  published_at timestamp with time zone,
  published_by uuid,
  version integer not null default 1,
  constraint consent_version_pkey PRIMARY KEY (organization_id, id),
  constraint consent_version_organization_id_id_text_hash_key UNIQUE (organization_id, id, text_hash),
  constraint consent_version_organization_id_purpose_language_number_key UNIQUE (organization_id, purpose, language, number),
  constraint consent_version_check CHECK ((text_hash = encode(sha256(convert_to(text, 'UTF8'::name)), 'hex'::text))),
  constraint consent_version_check1 CHECK (((number IS NULL) = (published_at IS NULL))),
  constraint consent_version_check2 CHECK ((((published_at IS NOT NULL) AND (NOT template)) = (published_by IS NOT NULL))),
  constraint consent_version_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'::text)),
  constraint consent_version_number_check CHECK ((number > 0)),
  constraint consent_version_purpose_check CHECK ((purpose = ANY (ARRAY['treatment'::text, 'photos'::text, 'marketing'::text]))),
  constraint consent_version_text_check CHECK (((length(text) >= 1) AND (length(text) <= 60000))),
  constraint consent_version_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint consent_version_organization_id_published_by_fkey FOREIGN KEY (organization_id, published_by) REFERENCES staff_member(organization_id, id)
);
CREATE UNIQUE INDEX consent_version_one_draft ON public.consent_version USING btree (organization_id, purpose, language) WHERE (published_at IS NULL);
alter table consent_version enable row level security;
alter table consent_version force row level security;
create policy drafts_change on consent_version as restrictive for update to public
  using ((published_at IS NULL))
  with check (true);
create policy drafts_go on consent_version as restrictive for delete to public
  using ((published_at IS NULL));
create policy tenant on consent_version to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on consent_version to stipple_app;

create table consent_withdrawal (
  organization_id uuid not null,
  signature_id uuid not null,
  client_id uuid not null,
  withdrawn_at timestamp with time zone not null,
  device text not null,
  recorded_by uuid,
  link_id uuid,
  constraint consent_withdrawal_pkey PRIMARY KEY (organization_id, signature_id),
  constraint consent_withdrawal_check CHECK (((device = 'tablet'::text) = (recorded_by IS NOT NULL))),
  constraint consent_withdrawal_check1 CHECK (((device = 'link'::text) = (link_id IS NOT NULL))),
  constraint consent_withdrawal_device_check CHECK ((device = ANY (ARRAY['tablet'::text, 'link'::text]))),
  constraint consent_withdrawal_organization_id_link_id_client_id_fkey FOREIGN KEY (organization_id, link_id, client_id) REFERENCES client_link(organization_id, id, client_id),
  constraint consent_withdrawal_organization_id_recorded_by_fkey FOREIGN KEY (organization_id, recorded_by) REFERENCES staff_member(organization_id, id),
  constraint consent_withdrawal_organization_id_signature_id_client_id_fkey FOREIGN KEY (organization_id, signature_id, client_id) REFERENCES consent_signature(organization_id, id, client_id)
);
alter table consent_withdrawal enable row level security;
alter table consent_withdrawal force row level security;
create policy clinic_reach on consent_withdrawal as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on consent_withdrawal as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on consent_withdrawal to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on consent_withdrawal to stipple_app;

create table consultation (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  replaces_id uuid,
  number smallint not null,
  held_at timestamp with time zone not null,
  held_on date not null,
  indication text not null,
  norwood text,
  ludwig text,
  savin text,
  salt jsonb,
  skin_type smallint not null,
  skin text,
  skin_conditions text[] not null,
  hair_colour text,
  scars text,
  earlier_work text,
  wishes text[] not null,
  notes text,
  signed_name text not null,
  signed_at timestamp with time zone not null,
  constraint consultation_pkey PRIMARY KEY (organization_id, id),
  constraint consultation_corrected_once UNIQUE (organization_id, replaces_id),
  constraint consultation_earlier_work_check CHECK ((length(earlier_work) <= 2000)),
  constraint consultation_hair_colour_check CHECK ((hair_colour = ANY (ARRAY['black'::text, 'dark_brown'::text, 'light_brown'::text, 'blond'::text, 'red'::text, 'grey'::text, 'white'::text, 'none'::text]))),
  constraint consultation_indication_check CHECK ((indication = ANY (ARRAY['pattern_baldness'::text, 'full_loss'::text, 'diffuse_thinning'::text, 'alopecia'::text, 'scar'::text, 'after_cancer_treatment'::text]))),
  constraint consultation_ludwig_check CHECK ((ludwig = ANY (ARRAY['I'::text, 'II'::text, 'III'::text]))),
  constraint consultation_norwood_check CHECK ((norwood = ANY (ARRAY['I'::text, 'II'::text, 'III'::text, 'III_vertex'::text, 'IV'::text, 'V'::text, 'VI'::text, 'VII'::text]))),
  constraint consultation_notes_check CHECK ((length(notes) <= 10000)),
  constraint consultation_number_check CHECK ((number >= 1)),
  constraint consultation_salt_check CHECK ((jsonb_typeof(salt) = 'object'::text)),
  constraint consultation_savin_check CHECK ((savin = ANY (ARRAY['I_1'::text, 'I_2'::text, 'I_3'::text, 'I_4'::text, 'II_1'::text, 'II_2'::text, 'III'::text, 'advanced'::text, 'frontal'::text]))),
  constraint consultation_scars_check CHECK ((length(scars) <= 2000)),
  constraint consultation_signed_name_check CHECK (((length(signed_name) >= 1) AND (length(signed_name) <= 120))),
  constraint consultation_skin_check CHECK ((skin = ANY (ARRAY['normal'::text, 'oily'::text, 'dry'::text]))),
  constraint consultation_skin_type_check CHECK (((skin_type >= 1) AND (skin_type <= 6))),
  constraint consultation_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint consultation_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint consultation_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id),
  constraint consultation_organization_id_replaces_id_fkey FOREIGN KEY (organization_id, replaces_id) REFERENCES consultation(organization_id, id)
);
CREATE INDEX consultation_by_client ON public.consultation USING btree (organization_id, client_id, held_at);
alter table consultation enable row level security;
alter table consultation force row level security;
create policy clinic_reach on consultation as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on consultation as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on consultation to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on consultation to stipple_app;

create table diary_settings (
  organization_id uuid not null,
  settings jsonb not null,
  version integer not null default 1,
  constraint diary_settings_pkey PRIMARY KEY (organization_id),
  constraint diary_settings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table diary_settings enable row level security;
alter table diary_settings force row level security;
create policy tenant on diary_settings to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on diary_settings to stipple_app;

create table due_window (
  organization_id uuid not null,
  treatment_id uuid not null,
  clinic_id uuid not null,
  early_on date not null,
  likely_on date not null,
  late_on date not null,
  within_year double precision not null,
  because jsonb not null,
  made_at timestamp with time zone not null,
  constraint due_window_pkey PRIMARY KEY (organization_id, treatment_id),
  constraint due_window_because_check CHECK ((jsonb_typeof(because) = 'array'::text)),
  constraint due_window_check CHECK (((early_on <= likely_on) AND (likely_on <= late_on))),
  constraint due_window_within_year_check CHECK (((within_year >= (0)::double precision) AND (within_year <= (1)::double precision))),
  constraint due_window_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint due_window_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
CREATE INDEX due_window_by_likely ON public.due_window USING btree (organization_id, likely_on, treatment_id);
alter table due_window enable row level security;
alter table due_window force row level security;
create policy clinic_reach on due_window as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on due_window to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on due_window to stipple_app;

create table enquiry (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  state text not null,
  source text not null,
  about text not null,
  name text not null,
  email citext,
  phone text,
  consent_text text not null,
  consented_at timestamp with time zone not null,
  notes text,
  assigned_to uuid,
  client_id uuid,
  appointment_id uuid,
  lost_reason text,
  lost_words text,
  received_at timestamp with time zone not null,
  received_on date not null,
  contacted_at timestamp with time zone,
  booked_at timestamp with time zone,
  won_at timestamp with time zone,
  lost_at timestamp with time zone,
  version integer not null default 1,
  constraint enquiry_pkey PRIMARY KEY (organization_id, id),
  constraint enquiry_organization_id_appointment_id_key UNIQUE (organization_id, appointment_id),
  constraint enquiry_about_check CHECK ((about = ANY (ARRAY['shaved_look'::text, 'density'::text, 'scar'::text, 'not_sure'::text]))),
  constraint enquiry_check CHECK (((email IS NOT NULL) OR (phone IS NOT NULL))),
  constraint enquiry_check1 CHECK (((state = 'lost'::text) = (lost_reason IS NOT NULL))),
  constraint enquiry_check2 CHECK (((state <> 'consult_booked'::text) OR (appointment_id IS NOT NULL))),
  constraint enquiry_check3 CHECK (((appointment_id IS NULL) OR (client_id IS NOT NULL))),
  constraint enquiry_consent_text_check CHECK (((length(consent_text) >= 1) AND (length(consent_text) <= 500))),
  constraint enquiry_email_check CHECK ((length((email)::text) <= 254)),
  constraint enquiry_lost_reason_check CHECK ((lost_reason = ANY (ARRAY['price'::text, 'another_provider'::text, 'not_suitable'::text, 'no_answer'::text, 'changed_mind'::text, 'other'::text]))),
  constraint enquiry_lost_words_check CHECK ((length(lost_words) <= 300)),
  constraint enquiry_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint enquiry_notes_check CHECK ((length(notes) <= 2000)),
  constraint enquiry_phone_check CHECK ((length(phone) <= 32)),
  constraint enquiry_source_check CHECK ((source = ANY (ARRAY['page'::text, 'phone'::text, 'email'::text, 'walk_in'::text, 'recommended'::text, 'social_media'::text]))),
  constraint enquiry_state_check CHECK ((state = ANY (ARRAY['new'::text, 'contacted'::text, 'consult_booked'::text, 'won'::text, 'lost'::text]))),
  constraint enquiry_organization_id_appointment_id_fkey FOREIGN KEY (organization_id, appointment_id) REFERENCES appointment(organization_id, id),
  constraint enquiry_organization_id_assigned_to_fkey FOREIGN KEY (organization_id, assigned_to) REFERENCES staff_member(organization_id, id),
  constraint enquiry_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint enquiry_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
CREATE INDEX enquiry_by_client ON public.enquiry USING btree (organization_id, client_id) WHERE (client_id IS NOT NULL);
CREATE INDEX enquiry_by_day ON public.enquiry USING btree (organization_id, received_on);
CREATE INDEX enquiry_by_state ON public.enquiry USING btree (organization_id, state, received_at DESC, id);
alter table enquiry enable row level security;
alter table enquiry force row level security;
create policy clinic_reach on enquiry as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy page_sees_its_enquiry on enquiry as restrictive to public
  using (((id = (( SELECT NULLIF(current_setting('app.enquiry_id'::text, true), ''::text) AS "nullif"))::uuid) OR (((( SELECT NULLIF(current_setting('app.enquiry_id'::text, true), ''::text) AS "nullif"))::uuid IS NULL) AND (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL))))
  with check (((id = (( SELECT NULLIF(current_setting('app.enquiry_id'::text, true), ''::text) AS "nullif"))::uuid) OR (((( SELECT NULLIF(current_setting('app.enquiry_id'::text, true), ''::text) AS "nullif"))::uuid IS NULL) AND (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL))));
create policy tenant on enquiry to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on enquiry to stipple_app;

create table enquiry_clinic (
  organization_id uuid not null,
  clinic_id uuid not null,
  constraint enquiry_clinic_pkey PRIMARY KEY (organization_id, clinic_id),
  constraint enquiry_clinic_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
alter table enquiry_clinic enable row level security;
alter table enquiry_clinic force row level security;
create policy clinic_reach on enquiry_clinic as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on enquiry_clinic to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select on enquiry_clinic to stipple_app;

create table enquiry_page (
  organization_id uuid not null,
  handle text not null,
  open boolean not null,
  notice_hours smallint not null,
  horizon_days smallint not null,
  version integer not null default 1,
  constraint enquiry_page_pkey PRIMARY KEY (organization_id),
  constraint enquiry_page_handle_key UNIQUE (handle),
  constraint enquiry_page_handle_check CHECK (((handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND ((length(handle) >= 3) AND (length(handle) <= 40)))),
  constraint enquiry_page_horizon_days_check CHECK (((horizon_days >= 1) AND (horizon_days <= 180))),
  constraint enquiry_page_notice_hours_check CHECK (((notice_hours >= 0) AND (notice_hours <= 336))),
  constraint enquiry_page_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table enquiry_page enable row level security;
alter table enquiry_page force row level security;
create policy named on enquiry_page for select to public
  using ((open AND (handle = ( SELECT NULLIF(current_setting('app.enquiry_handle'::text, true), ''::text) AS "nullif"))));
create policy tenant on enquiry_page to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select, update on enquiry_page to stipple_app;

create table enquiry_practitioner (
  organization_id uuid not null,
  staff_member_id uuid not null,
  constraint enquiry_practitioner_pkey PRIMARY KEY (organization_id, staff_member_id),
  constraint enquiry_practitioner_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member(organization_id, id)
);
alter table enquiry_practitioner enable row level security;
alter table enquiry_practitioner force row level security;
create policy tenant on enquiry_practitioner to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select on enquiry_practitioner to stipple_app;

create table grade (
  organization_id uuid not null,
  pair_id uuid not null,
  grader_id uuid not null,
  turned boolean not null,
  step smallint not null,
  graded_at timestamp with time zone not null,
  constraint grade_pkey PRIMARY KEY (organization_id, pair_id, grader_id),
  constraint grade_step_check CHECK (((step >= '-3'::integer) AND (step <= 3))),
  constraint grade_organization_id_grader_id_fkey FOREIGN KEY (organization_id, grader_id) REFERENCES staff_member(organization_id, id),
  constraint grade_organization_id_pair_id_fkey FOREIGN KEY (organization_id, pair_id) REFERENCES grading_pair(organization_id, id)
);
alter table grade enable row level security;
alter table grade force row level security;
create policy tenant on grade to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on grade to stipple_app;

create table grading (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint grading_pkey PRIMARY KEY (organization_id, id),
  constraint grading_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint grading_organization_id_created_by_fkey FOREIGN KEY (organization_id, created_by) REFERENCES staff_member(organization_id, id),
  constraint grading_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX grading_by_created ON public.grading USING btree (organization_id, created_at DESC, id DESC);
alter table grading enable row level security;
alter table grading force row level security;
create policy tenant on grading to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on grading to stipple_app;

create table grading_pair (
  organization_id uuid not null,
  id uuid not null,
  grading_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  view text not null,
  before_id uuid not null,
  after_id uuid not null,
  constraint grading_pair_pkey PRIMARY KEY (organization_id, id),
  constraint grading_pair_organization_id_grading_id_before_id_after_id_key UNIQUE (organization_id, grading_id, before_id, after_id),
  constraint grading_pair_check CHECK ((before_id <> after_id)),
  constraint grading_pair_organization_id_after_id_client_id_view_fkey FOREIGN KEY (organization_id, after_id, client_id, view) REFERENCES photo(organization_id, id, client_id, view),
  constraint grading_pair_organization_id_before_id_client_id_view_fkey FOREIGN KEY (organization_id, before_id, client_id, view) REFERENCES photo(organization_id, id, client_id, view),
  constraint grading_pair_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint grading_pair_organization_id_grading_id_fkey FOREIGN KEY (organization_id, grading_id) REFERENCES grading(organization_id, id)
);
alter table grading_pair enable row level security;
alter table grading_pair force row level security;
create policy clinic_reach on grading_pair as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))));
create policy link_sees_its_client on grading_pair as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on grading_pair to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on grading_pair to stipple_app;

create table health_answers (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  questionnaire_version smallint not null,
  answers jsonb not null,
  answered_at timestamp with time zone not null,
  answered_on date not null,
  signed_name text not null,
  recorded_by uuid,
  constraint health_answers_pkey PRIMARY KEY (organization_id, id),
  constraint health_answers_answers_check CHECK ((jsonb_typeof(answers) = 'array'::text)),
  constraint health_answers_signed_name_check CHECK (((length(signed_name) >= 1) AND (length(signed_name) <= 120))),
  constraint health_answers_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint health_answers_organization_id_recorded_by_fkey FOREIGN KEY (organization_id, recorded_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX health_answers_by_client ON public.health_answers USING btree (organization_id, client_id, answered_at);
alter table health_answers enable row level security;
alter table health_answers force row level security;
create policy clinic_reach on health_answers as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on health_answers as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on health_answers to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on health_answers to stipple_app;

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
CREATE INDEX idempotent_request_by_time ON public.idempotent_request USING brin (created_at);
alter table idempotent_request enable row level security;
alter table idempotent_request force row level security;
create policy only_old on idempotent_request as restrictive for delete to stipple_relay
  using ((created_at < (now() - '7 days'::interval)));
create policy relay on idempotent_request for select to stipple_relay
  using (true);
create policy relay_prunes on idempotent_request for delete to stipple_relay
  using (true);
create policy tenant on idempotent_request to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on idempotent_request to stipple_app;
grant delete, select (ctid, created_at) on idempotent_request to stipple_relay;

create table inbox (
  organization_id uuid not null,
  event_id uuid not null,
  subscriber text not null,
  done_at timestamp with time zone not null default now(),
  constraint inbox_pkey PRIMARY KEY (organization_id, event_id, subscriber),
  constraint inbox_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX inbox_by_time ON public.inbox USING brin (done_at);
alter table inbox enable row level security;
alter table inbox force row level security;
create policy only_old on inbox as restrictive for delete to stipple_relay
  using ((done_at < (now() - '30 days'::interval)));
create policy relay on inbox for select to stipple_relay
  using (true);
create policy relay_prunes on inbox for delete to stipple_relay
  using (true);
create policy tenant on inbox to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on inbox to stipple_app;
grant delete, select on inbox to stipple_relay;

create table installation (
  only_row boolean not null default true,
  set_up_at timestamp with time zone not null default now(),
  constraint installation_pkey PRIMARY KEY (only_row),
  constraint installation_only_row_check CHECK (only_row)
);
grant insert, select on installation to stipple_app;

create table instrument_version (
  organization_id uuid not null,
  id uuid not null,
  instrument text not null,
  number smallint not null,
  definition jsonb not null,
  published_at timestamp with time zone,
  published_by uuid,
  updated_at timestamp with time zone not null,
  version integer not null default 1,
  constraint instrument_version_pkey PRIMARY KEY (organization_id, id),
  constraint instrument_version_organization_id_instrument_number_key UNIQUE (organization_id, instrument, number),
  constraint instrument_version_instrument_check CHECK ((instrument ~ '^[a-z][a-z0-9_]{1,39}$'::text)),
  constraint instrument_version_number_check CHECK ((number >= 1)),
  constraint instrument_version_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint instrument_version_organization_id_published_by_fkey FOREIGN KEY (organization_id, published_by) REFERENCES staff_member(organization_id, id)
);
CREATE UNIQUE INDEX instrument_draft ON public.instrument_version USING btree (organization_id, instrument) WHERE (published_at IS NULL);
alter table instrument_version enable row level security;
alter table instrument_version force row level security;
create policy published_is_kept on instrument_version as restrictive for delete to public
  using ((published_at IS NULL));
create policy published_stays on instrument_version as restrictive for update to public
  using ((published_at IS NULL))
  with check (true);
create policy tenant on instrument_version to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on instrument_version to stipple_app;

create table licence (
  organization_id uuid not null,
  id uuid not null,
  kind text not null,
  staff_member_id uuid,
  clinic_id uuid,
  number text not null,
  issued_by text not null,
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  constraint licence_pkey PRIMARY KEY (organization_id, id),
  constraint licence_check CHECK (((kind = 'person'::text) = (staff_member_id IS NOT NULL))),
  constraint licence_check1 CHECK (((kind = 'premises'::text) = (clinic_id IS NOT NULL))),
  constraint licence_check2 CHECK ((valid_to >= valid_from)),
  constraint licence_issued_by_check CHECK (((length(issued_by) >= 1) AND (length(issued_by) <= 120))),
  constraint licence_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'premises'::text]))),
  constraint licence_number_check CHECK (((length(number) >= 1) AND (length(number) <= 120))),
  constraint licence_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint licence_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint licence_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX licence_of_person ON public.licence USING btree (organization_id, staff_member_id) WHERE (staff_member_id IS NOT NULL);
CREATE INDEX licence_of_premises ON public.licence USING btree (organization_id, clinic_id) WHERE (clinic_id IS NOT NULL);
alter table licence enable row level security;
alter table licence force row level security;
create policy clinic_reach on licence as restrictive to public
  using (((clinic_id IS NULL) OR (( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on licence to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on licence to stipple_app;

create table lot (
  organization_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  clinic_id uuid not null,
  number text not null,
  received_on date not null,
  expires_on date not null,
  version integer not null default 1,
  opened_on date,
  constraint lot_pkey PRIMARY KEY (organization_id, id),
  constraint lot_label UNIQUE (organization_id, id, product_id, number, expires_on),
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

create table mailbox_message (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  client_id uuid not null,
  key text not null,
  reminder_id uuid,
  channel text not null,
  recipient text not null,
  subject text,
  text text not null,
  html text,
  received_at timestamp with time zone not null,
  constraint mailbox_message_pkey PRIMARY KEY (organization_id, id),
  constraint mailbox_message_organization_id_key_key UNIQUE (organization_id, key),
  constraint mailbox_message_channel_check CHECK ((channel = ANY (ARRAY['sms'::text, 'email'::text]))),
  constraint mailbox_message_key_check CHECK (((length(key) >= 1) AND (length(key) <= 80))),
  constraint mailbox_message_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint mailbox_message_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint mailbox_message_organization_id_reminder_id_fkey FOREIGN KEY (organization_id, reminder_id) REFERENCES reminder(organization_id, id)
);
CREATE INDEX mailbox_message_by_time ON public.mailbox_message USING btree (organization_id, received_at, id);
alter table mailbox_message enable row level security;
alter table mailbox_message force row level security;
create policy clinic_reach on mailbox_message as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy link_sees_its_client on mailbox_message as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on mailbox_message to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on mailbox_message to stipple_app;

create table message_act (
  organization_id uuid not null,
  id uuid not null,
  reminder_id uuid not null,
  clinic_id uuid not null,
  client_id uuid not null,
  act text not null,
  reason text not null,
  done_at timestamp with time zone not null,
  done_by uuid not null,
  constraint message_act_pkey PRIMARY KEY (organization_id, id),
  constraint message_act_act_check CHECK ((act = ANY (ARRAY['stopped'::text, 'resent'::text, 'settled_arrived'::text, 'settled_not_arrived'::text]))),
  constraint message_act_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 300))),
  constraint message_act_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint message_act_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint message_act_organization_id_done_by_fkey FOREIGN KEY (organization_id, done_by) REFERENCES staff_member(organization_id, id),
  constraint message_act_organization_id_reminder_id_fkey FOREIGN KEY (organization_id, reminder_id) REFERENCES reminder(organization_id, id)
);
CREATE INDEX message_act_by_reminder ON public.message_act USING btree (organization_id, reminder_id);
alter table message_act enable row level security;
alter table message_act force row level security;
create policy clinic_reach on message_act as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy link_sees_its_client on message_act as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on message_act to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on message_act to stipple_app;

create table message_attempt (
  organization_id uuid not null,
  id uuid not null,
  reminder_id uuid not null,
  clinic_id uuid not null,
  client_id uuid not null,
  claim integer not null,
  key text not null,
  channel text not null,
  carrier text not null,
  recipient text not null,
  language text not null,
  subject text,
  text text not null,
  html text,
  segments smallint not null,
  hundred_minor integer not null,
  started_at timestamp with time zone not null,
  outcome text,
  outcome_at timestamp with time zone,
  provider_id text,
  fault text,
  delivered_at timestamp with time zone,
  constraint message_attempt_pkey PRIMARY KEY (organization_id, id),
  constraint message_attempt_organization_id_reminder_id_claim_key UNIQUE (organization_id, reminder_id, claim),
  constraint message_attempt_carrier_check CHECK (((length(carrier) >= 1) AND (length(carrier) <= 20))),
  constraint message_attempt_channel_check CHECK ((channel = ANY (ARRAY['sms'::text, 'email'::text]))),
  constraint message_attempt_check CHECK (((outcome IS NULL) = (outcome_at IS NULL))),
  constraint message_attempt_fault_check CHECK (((length(fault) >= 1) AND (length(fault) <= 80))),
  constraint message_attempt_hundred_minor_check CHECK ((hundred_minor >= 0)),
  constraint message_attempt_key_check CHECK (((length(key) >= 1) AND (length(key) <= 80))),
  constraint message_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'refused'::text, 'unavailable'::text, 'unknown'::text]))),
  constraint message_attempt_recipient_check CHECK (((length(recipient) >= 1) AND (length(recipient) <= 254))),
  constraint message_attempt_segments_check CHECK ((segments >= 1)),
  constraint message_attempt_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint message_attempt_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint message_attempt_organization_id_reminder_id_fkey FOREIGN KEY (organization_id, reminder_id) REFERENCES reminder(organization_id, id)
);
CREATE INDEX message_attempt_by_time ON public.message_attempt USING btree (organization_id, started_at);
alter table message_attempt enable row level security;
alter table message_attempt force row level security;
create policy clinic_reach on message_attempt as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy link_sees_its_client on message_attempt as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on message_attempt to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on message_attempt to stipple_app;

create table message_choice (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  purpose text not null,
  wanted boolean not null,
  chosen_at timestamp with time zone not null,
  chosen_by uuid,
  link_id uuid,
  constraint message_choice_pkey PRIMARY KEY (organization_id, id),
  constraint message_choice_check CHECK (((chosen_by IS NULL) <> (link_id IS NULL))),
  constraint message_choice_purpose_check CHECK ((purpose = ANY (ARRAY['aftercare_check_in'::text, 'appointment_reminder'::text, 'next_session_invitation'::text, 'perfecting_invitation'::text, 'review_invitation'::text, 'top_up_invitation'::text]))),
  constraint message_choice_organization_id_chosen_by_fkey FOREIGN KEY (organization_id, chosen_by) REFERENCES staff_member(organization_id, id),
  constraint message_choice_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint message_choice_organization_id_link_id_client_id_fkey FOREIGN KEY (organization_id, link_id, client_id) REFERENCES client_link(organization_id, id, client_id)
);
CREATE INDEX message_choice_by_client ON public.message_choice USING btree (organization_id, client_id, purpose, chosen_at, id);
alter table message_choice enable row level security;
alter table message_choice force row level security;
create policy clinic_reach on message_choice as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on message_choice as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on message_choice to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on message_choice to stipple_app;

create table message_settings (
  organization_id uuid not null,
  quiet_from text not null,
  quiet_until text not null,
  channels text[] not null,
  holdout_percent smallint not null,
  sms_hundred_minor integer not null,
  version integer not null default 1,
  constraint message_settings_pkey PRIMARY KEY (organization_id),
  constraint message_settings_channels_check CHECK ((((cardinality(channels) >= 1) AND (cardinality(channels) <= 2)) AND (channels <@ '{sms,email}'::text[]))),
  constraint message_settings_holdout_percent_check CHECK (((holdout_percent >= 0) AND (holdout_percent <= 50))),
  constraint message_settings_quiet_from_check CHECK ((quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint message_settings_quiet_until_check CHECK ((quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint message_settings_sms_hundred_minor_check CHECK (((sms_hundred_minor >= 0) AND (sms_hundred_minor <= 1000000))),
  constraint message_settings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table message_settings enable row level security;
alter table message_settings force row level security;
create policy tenant on message_settings to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on message_settings to stipple_app;

create table message_template (
  organization_id uuid not null,
  id uuid not null,
  purpose text not null,
  channel text not null,
  language text not null,
  clinic_id uuid,
  subject text,
  text text not null,
  html text,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  version integer not null default 1,
  constraint message_template_pkey PRIMARY KEY (organization_id, id),
  constraint message_template_organization_id_purpose_channel_language_c_key UNIQUE NULLS NOT DISTINCT (organization_id, purpose, channel, language, clinic_id),
  constraint message_template_channel_check CHECK ((channel = ANY (ARRAY['sms'::text, 'email'::text]))),
  constraint message_template_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'::text)),
  constraint message_template_purpose_check CHECK ((purpose = ANY (ARRAY['aftercare_check_in'::text, 'appointment_reminder'::text, 'next_session_invitation'::text, 'perfecting_invitation'::text, 'review_invitation'::text, 'top_up_invitation'::text]))),
  constraint message_template_organization_id_changed_by_fkey FOREIGN KEY (organization_id, changed_by) REFERENCES staff_member(organization_id, id),
  constraint message_template_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
alter table message_template enable row level security;
alter table message_template force row level security;
create policy clinic_reach on message_template as restrictive to public
  using (((clinic_id IS NULL) OR (( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((clinic_id IS NULL) OR (( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on message_template to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on message_template to stipple_app;

create table migration (
  id integer not null default nextval('migration_id_seq'::regclass),
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_3043fc6b8af7c99b8b98830094f" PRIMARY KEY (id)
);

create table mix (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  session_id uuid,
  label text,
  water_ml numeric(7,3) not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  discarded_at timestamp with time zone,
  constraint mix_pkey PRIMARY KEY (organization_id, id),
  constraint mix_label_check CHECK (((length(label) >= 1) AND (length(label) <= 60))),
  constraint mix_water_ml_check CHECK ((water_ml >= (0)::numeric)),
  constraint mix_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint mix_organization_id_made_by_fkey FOREIGN KEY (organization_id, made_by) REFERENCES staff_member(organization_id, id),
  constraint mix_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id)
);
CREATE INDEX mix_by_session ON public.mix USING btree (organization_id, session_id) WHERE (session_id IS NOT NULL);
CREATE INDEX mix_of_house ON public.mix USING btree (organization_id, made_at DESC, id) WHERE (session_id IS NULL);
alter table mix enable row level security;
alter table mix force row level security;
create policy changed_within_reach on mix as restrictive for update to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy made_within_reach on mix as restrictive for insert to public
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy removed_within_reach on mix as restrictive for delete to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on mix to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on mix to stipple_app;

create table mix_part (
  organization_id uuid not null,
  mix_id uuid not null,
  lot_id uuid not null,
  "position" smallint not null,
  ml numeric(7,3),
  product_id uuid not null,
  lot_number text not null,
  expires_on date not null,
  constraint mix_part_pkey PRIMARY KEY (organization_id, mix_id, lot_id),
  constraint mix_part_ml_check CHECK ((ml > (0)::numeric)),
  constraint mix_part_label FOREIGN KEY (organization_id, lot_id, product_id, lot_number, expires_on) REFERENCES lot(organization_id, id, product_id, number, expires_on) ON UPDATE CASCADE,
  constraint mix_part_organization_id_mix_id_fkey FOREIGN KEY (organization_id, mix_id) REFERENCES mix(organization_id, id)
);
CREATE INDEX mix_part_by_label ON public.mix_part USING btree (organization_id, product_id, lot_number, mix_id);
alter table mix_part enable row level security;
alter table mix_part force row level security;
create policy tenant on mix_part to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on mix_part to stipple_app;

create table opening_hours (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  valid_from date not null,
  hours jsonb not null,
  version integer not null default 1,
  constraint opening_hours_pkey PRIMARY KEY (organization_id, id),
  constraint opening_hours_organization_id_clinic_id_valid_from_key UNIQUE (organization_id, clinic_id, valid_from),
  constraint opening_hours_hours_check CHECK ((jsonb_typeof(hours) = 'array'::text)),
  constraint opening_hours_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
alter table opening_hours enable row level security;
alter table opening_hours force row level security;
create policy added_within_reach on opening_hours as restrictive for insert to public
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy changed_within_reach on opening_hours as restrictive for update to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy removed_within_reach on opening_hours as restrictive for delete to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on opening_hours to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on opening_hours to stipple_app;

create table organization (
  id uuid not null,
  name text not null,
  healing_days smallint not null default 14,
  settling_days smallint not null default 42,
  top_up_after_months smallint not null default 48,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  isotretinoin_wait_months smallint not null default 6,
  cancer_therapy_wait_months smallint not null default 12,
  patch_test_read_hours smallint not null default 48,
  patch_test_months smallint not null default 6,
  health_months smallint not null default 6,
  constraint organization_pkey PRIMARY KEY (id),
  constraint organization_cancer_therapy_wait_months_check CHECK (((cancer_therapy_wait_months >= 1) AND (cancer_therapy_wait_months <= 60))),
  constraint organization_healing_days_check CHECK (((healing_days >= 1) AND (healing_days <= 90))),
  constraint organization_health_months_check CHECK (((health_months >= 1) AND (health_months <= 24))),
  constraint organization_isotretinoin_wait_months_check CHECK (((isotretinoin_wait_months >= 1) AND (isotretinoin_wait_months <= 36))),
  constraint organization_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint organization_patch_test_months_check CHECK (((patch_test_months >= 1) AND (patch_test_months <= 24))),
  constraint organization_patch_test_read_hours_check CHECK (((patch_test_read_hours >= 24) AND (patch_test_read_hours <= 168))),
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
create policy only_old on outbox as restrictive for delete to stipple_relay
  using ((relayed_at < (now() - '30 days'::interval)));
create policy relay on outbox to stipple_relay
  using (true)
  with check (true);
create policy tenant on outbox to stipple_app
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on outbox to stipple_app;
grant delete, select, update (relayed_at, told, refused) on outbox to stipple_relay;

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
CREATE INDEX outcome_by_client ON public.outcome USING btree (organization_id, client_id, assessed_at);
CREATE INDEX outcome_by_clinic_day ON public.outcome USING btree (organization_id, clinic_id, assessed_on);
CREATE INDEX outcome_by_treatment ON public.outcome USING btree (organization_id, treatment_id, assessed_at);
alter table outcome enable row level security;
alter table outcome force row level security;
create policy clinic_reach on outcome as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy link_sees_its_client on outcome as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on outcome to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on outcome to stipple_app;

create table patch_test (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  product_id uuid not null,
  done_at timestamp with time zone not null,
  done_on date not null,
  done_by uuid not null,
  result text,
  read_at timestamp with time zone,
  read_by uuid,
  notes text,
  version integer not null default 1,
  constraint patch_test_pkey PRIMARY KEY (organization_id, id),
  constraint patch_test_check CHECK (((result IS NULL) = (read_at IS NULL))),
  constraint patch_test_check1 CHECK ((read_at >= done_at)),
  constraint patch_test_notes_check CHECK ((length(notes) <= 2000)),
  constraint patch_test_result_check CHECK ((result = ANY (ARRAY['passed'::text, 'failed'::text]))),
  constraint patch_test_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint patch_test_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint patch_test_organization_id_done_by_fkey FOREIGN KEY (organization_id, done_by) REFERENCES staff_member(organization_id, id),
  constraint patch_test_organization_id_product_id_fkey FOREIGN KEY (organization_id, product_id) REFERENCES product(organization_id, id),
  constraint patch_test_organization_id_read_by_fkey FOREIGN KEY (organization_id, read_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX patch_test_by_client ON public.patch_test USING btree (organization_id, client_id, done_at);
alter table patch_test enable row level security;
alter table patch_test force row level security;
create policy clinic_reach on patch_test as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on patch_test as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on patch_test to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on patch_test to stipple_app;

create table photo (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  treatment_id uuid,
  session_id uuid,
  view text not null,
  taken_at timestamp with time zone not null,
  taken_by uuid not null,
  state text not null,
  storage_key uuid not null,
  upload_hash text not null,
  format text not null,
  orientation smallint not null,
  width integer not null,
  height integer not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdraw_reason text,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint photo_pkey PRIMARY KEY (organization_id, id),
  constraint photo_comparable UNIQUE (organization_id, id, client_id, view),
  constraint photo_check CHECK ((num_nulls(withdrawn_at, withdrawn_by, withdraw_reason) = ANY (ARRAY[0, 3]))),
  constraint photo_format_check CHECK ((format = ANY (ARRAY['jpeg'::text, 'png'::text, 'webp'::text, 'heic'::text]))),
  constraint photo_height_check CHECK ((height > 0)),
  constraint photo_orientation_check CHECK (((orientation >= 1) AND (orientation <= 8))),
  constraint photo_state_check CHECK ((state = ANY (ARRAY['received'::text, 'ready'::text, 'unreadable'::text]))),
  constraint photo_upload_hash_check CHECK ((upload_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint photo_view_check CHECK ((view = ANY (ARRAY['front'::text, 'top'::text, 'crown'::text, 'left'::text, 'right'::text, 'back'::text, 'scar'::text]))),
  constraint photo_width_check CHECK ((width > 0)),
  constraint photo_withdraw_reason_check CHECK (((length(withdraw_reason) >= 5) AND (length(withdraw_reason) <= 120))),
  constraint photo_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint photo_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint photo_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id),
  constraint photo_organization_id_taken_by_fkey FOREIGN KEY (organization_id, taken_by) REFERENCES staff_member(organization_id, id),
  constraint photo_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id),
  constraint photo_organization_id_withdrawn_by_fkey FOREIGN KEY (organization_id, withdrawn_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX photo_by_client ON public.photo USING btree (organization_id, client_id, taken_at DESC, id);
CREATE INDEX photo_by_session ON public.photo USING btree (organization_id, session_id) WHERE (session_id IS NOT NULL);
CREATE INDEX photo_by_treatment ON public.photo USING btree (organization_id, treatment_id) WHERE (treatment_id IS NOT NULL);
CREATE INDEX photo_waiting ON public.photo USING btree (organization_id, id) WHERE (state = 'received'::text);
alter table photo enable row level security;
alter table photo force row level security;
create policy clinic_reach on photo as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))));
create policy link_sees_its_client on photo as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on photo to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on photo to stipple_app;

create table photo_comparison (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  view text not null,
  before_id uuid not null,
  after_id uuid not null,
  met text[] not null,
  checked_at timestamp with time zone not null,
  checked_by uuid not null,
  constraint photo_comparison_pkey PRIMARY KEY (organization_id, id),
  constraint photo_comparison_organization_id_before_id_after_id_key UNIQUE (organization_id, before_id, after_id),
  constraint photo_comparison_check CHECK ((before_id <> after_id)),
  constraint photo_comparison_met_check CHECK ((met <@ ARRAY['position'::text, 'expression'::text, 'lighting'::text, 'background'::text, 'distance'::text, 'hair'::text, 'views'::text, 'timing'::text, 'description'::text])),
  constraint photo_comparison_organization_id_after_id_client_id_view_fkey FOREIGN KEY (organization_id, after_id, client_id, view) REFERENCES photo(organization_id, id, client_id, view),
  constraint photo_comparison_organization_id_before_id_client_id_view_fkey FOREIGN KEY (organization_id, before_id, client_id, view) REFERENCES photo(organization_id, id, client_id, view),
  constraint photo_comparison_organization_id_checked_by_fkey FOREIGN KEY (organization_id, checked_by) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX photo_comparison_by_client ON public.photo_comparison USING btree (organization_id, client_id);
alter table photo_comparison enable row level security;
alter table photo_comparison force row level security;
create policy clinic_reach on photo_comparison as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))));
create policy link_sees_its_client on photo_comparison as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on photo_comparison to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on photo_comparison to stipple_app;

create table planned_pigment (
  organization_id uuid not null,
  plan_id uuid not null,
  "position" smallint not null,
  product_id uuid not null,
  constraint planned_pigment_pkey PRIMARY KEY (organization_id, plan_id, "position"),
  constraint planned_pigment_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES treatment_plan(organization_id, id),
  constraint planned_pigment_organization_id_product_id_fkey FOREIGN KEY (organization_id, product_id) REFERENCES product(organization_id, id)
);
alter table planned_pigment enable row level security;
alter table planned_pigment force row level security;
create policy tenant on planned_pigment to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on planned_pigment to stipple_app;

create table planned_session (
  organization_id uuid not null,
  plan_id uuid not null,
  "position" smallint not null,
  density_percent smallint not null,
  zones text[] not null,
  constraint planned_session_pkey PRIMARY KEY (organization_id, plan_id, "position"),
  constraint planned_session_density_percent_check CHECK (((density_percent >= 5) AND (density_percent <= 100))),
  constraint planned_session_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES treatment_plan(organization_id, id)
);
alter table planned_session enable row level security;
alter table planned_session force row level security;
create policy tenant on planned_session to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on planned_session to stipple_app;

create table product (
  organization_id uuid not null,
  id uuid not null,
  kind text not null,
  brand text not null,
  shade text not null,
  configuration text,
  colour_l numeric(6,3),
  colour_a numeric(6,3),
  colour_b numeric(6,3),
  discontinued_on date,
  version integer not null default 1,
  weighed boolean not null default false,
  constraint product_pkey PRIMARY KEY (organization_id, id),
  constraint product_brand_check CHECK (((length(brand) >= 1) AND (length(brand) <= 120))),
  constraint product_check CHECK (((kind = 'needle'::text) = (configuration IS NOT NULL))),
  constraint product_check1 CHECK ((num_nulls(colour_l, colour_a, colour_b) = ANY (ARRAY[0, 3]))),
  constraint product_check2 CHECK (((kind = 'pigment'::text) OR (colour_l IS NULL))),
  constraint product_colour_a_check CHECK (((colour_a >= ('-160'::integer)::numeric) AND (colour_a <= (160)::numeric))),
  constraint product_colour_b_check CHECK (((colour_b >= ('-160'::integer)::numeric) AND (colour_b <= (160)::numeric))),
  constraint product_colour_l_check CHECK (((colour_l >= (0)::numeric) AND (colour_l <= (100)::numeric))),
  constraint product_configuration_check CHECK (((length(configuration) >= 1) AND (length(configuration) <= 20))),
  constraint product_kind_check CHECK ((kind = ANY (ARRAY['pigment'::text, 'needle'::text, 'anaesthetic'::text]))),
  constraint product_shade_check CHECK (((length(shade) >= 1) AND (length(shade) <= 120))),
  constraint product_weighed_check CHECK (((kind = 'anaesthetic'::text) OR (NOT weighed))),
  constraint product_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table product enable row level security;
alter table product force row level security;
create policy tenant on product to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on product to stipple_app;

create table recall (
  organization_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  lot_number text not null,
  reason text not null,
  started_at timestamp with time zone not null,
  started_by uuid,
  closed_at timestamp with time zone,
  closed_by uuid,
  summary text,
  version integer not null default 1,
  constraint recall_pkey PRIMARY KEY (organization_id, id),
  constraint recall_once UNIQUE (organization_id, product_id, lot_number),
  constraint recall_check CHECK (((closed_at IS NULL) = (summary IS NULL))),
  constraint recall_lot_number_check CHECK (((length(lot_number) >= 1) AND (length(lot_number) <= 60))),
  constraint recall_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500))),
  constraint recall_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 4000))),
  constraint recall_organization_id_closed_by_fkey FOREIGN KEY (organization_id, closed_by) REFERENCES staff_member(organization_id, id),
  constraint recall_organization_id_product_id_fkey FOREIGN KEY (organization_id, product_id) REFERENCES product(organization_id, id),
  constraint recall_organization_id_started_by_fkey FOREIGN KEY (organization_id, started_by) REFERENCES staff_member(organization_id, id)
);
alter table recall enable row level security;
alter table recall force row level security;
create policy tenant on recall to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on recall to stipple_app;

create table recall_attempt (
  organization_id uuid not null,
  id uuid not null,
  recall_id uuid not null,
  client_id uuid not null,
  means text not null,
  result text not null,
  note text,
  attempted_at timestamp with time zone not null,
  attempted_by uuid not null,
  constraint recall_attempt_pkey PRIMARY KEY (organization_id, id),
  constraint recall_attempt_means_check CHECK ((means = ANY (ARRAY['phone'::text, 'email'::text, 'in_person'::text]))),
  constraint recall_attempt_note_check CHECK (((length(note) >= 1) AND (length(note) <= 500))),
  constraint recall_attempt_result_check CHECK ((result = ANY (ARRAY['reached'::text, 'message_left'::text, 'no_answer'::text, 'wrong_details'::text]))),
  constraint recall_attempt_organization_id_attempted_by_fkey FOREIGN KEY (organization_id, attempted_by) REFERENCES staff_member(organization_id, id),
  constraint recall_attempt_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint recall_attempt_organization_id_recall_id_fkey FOREIGN KEY (organization_id, recall_id) REFERENCES recall(organization_id, id)
);
CREATE INDEX recall_attempt_by_recall ON public.recall_attempt USING btree (organization_id, recall_id, client_id, attempted_at);
alter table recall_attempt enable row level security;
alter table recall_attempt force row level security;
create policy clinic_reach on recall_attempt as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))));
create policy link_sees_its_client on recall_attempt as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on recall_attempt to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on recall_attempt to stipple_app;

create table record_read (
  organization_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  staff_member_id uuid not null,
  what text not null,
  subject_id uuid not null,
  client_id uuid not null,
  request_id text not null,
  constraint record_read_pkey PRIMARY KEY (organization_id, id),
  constraint record_read_request_id_check CHECK ((length(request_id) <= 200)),
  constraint record_read_what_check CHECK (((length(what) >= 1) AND (length(what) <= 40))),
  constraint record_read_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint record_read_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX record_read_by_client ON public.record_read USING btree (organization_id, client_id, at);
CREATE INDEX record_read_by_person ON public.record_read USING btree (organization_id, staff_member_id, at);
CREATE INDEX record_read_by_time ON public.record_read USING btree (organization_id, at);
alter table record_read enable row level security;
alter table record_read force row level security;
create policy clinic_reach on record_read as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on record_read as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on record_read to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on record_read to stipple_app;

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
  claim integer not null default 0,
  claimed_at timestamp with time zone,
  not_before timestamp with time zone,
  tries integer not null default 0,
  round integer not null default 1,
  sent_at timestamp with time zone,
  constraint reminder_pkey PRIMARY KEY (organization_id, id),
  constraint reminder_once UNIQUE (organization_id, client_id, purpose, subject_id, slot),
  constraint reminder_claimed CHECK (((state = 'sending'::text) = (claimed_at IS NOT NULL))),
  constraint reminder_round_check CHECK ((round >= 1)),
  constraint reminder_slot_check CHECK (((length(slot) >= 1) AND (length(slot) <= 40))),
  constraint reminder_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'sending'::text, 'sent'::text, 'delivered'::text, 'failed'::text, 'skipped'::text, 'cancelled'::text, 'superseded'::text, 'uncertain'::text]))),
  constraint reminder_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint reminder_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint reminder_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
CREATE INDEX reminder_by_due ON public.reminder USING btree (organization_id, due_at, id);
CREATE INDEX reminder_by_subject ON public.reminder USING btree (organization_id, subject_id);
CREATE INDEX reminder_by_treatment ON public.reminder USING btree (organization_id, treatment_id);
CREATE INDEX reminder_due ON public.reminder USING btree (organization_id, due_at) WHERE (state = 'planned'::text);
CREATE INDEX reminder_stuck ON public.reminder USING btree (organization_id, claimed_at) WHERE (state = 'sending'::text);
CREATE INDEX reminder_uncertain ON public.reminder USING btree (organization_id, due_at) WHERE (state = 'uncertain'::text);
alter table reminder enable row level security;
alter table reminder force row level security;
create policy clinic_reach on reminder as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy link_sees_its_client on reminder as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on reminder to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on reminder to stipple_app;

create table room (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  name text not null,
  "position" smallint not null,
  closed_on date,
  version integer not null default 1,
  constraint room_pkey PRIMARY KEY (organization_id, id),
  constraint room_organization_id_clinic_id_id_key UNIQUE (organization_id, clinic_id, id),
  constraint room_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint room_position_check CHECK (("position" >= 0)),
  constraint room_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id)
);
CREATE UNIQUE INDEX room_name ON public.room USING btree (organization_id, clinic_id, lower(name)) WHERE (closed_on IS NULL);
alter table room enable row level security;
alter table room force row level security;
create policy added_within_reach on room as restrictive for insert to public
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy changed_within_reach on room as restrictive for update to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy removed_within_reach on room as restrictive for delete to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on room to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on room to stipple_app;

create table safety_override (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  treatment_id uuid,
  session_id uuid,
  appointment_id uuid,
  code text not null,
  reason text not null,
  role text not null,
  overridden_by uuid not null,
  overridden_at timestamp with time zone not null,
  constraint safety_override_pkey PRIMARY KEY (organization_id, id),
  constraint safety_override_of_session UNIQUE (organization_id, session_id, code),
  constraint safety_override_check CHECK (((session_id IS NULL) OR (appointment_id IS NULL))),
  constraint safety_override_code_check CHECK (((length(code) >= 1) AND (length(code) <= 60))),
  constraint safety_override_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 500))),
  constraint safety_override_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'manager'::text, 'practitioner'::text]))),
  constraint safety_override_organization_id_appointment_id_fkey FOREIGN KEY (organization_id, appointment_id) REFERENCES appointment(organization_id, id),
  constraint safety_override_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint safety_override_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint safety_override_organization_id_overridden_by_fkey FOREIGN KEY (organization_id, overridden_by) REFERENCES staff_member(organization_id, id),
  constraint safety_override_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id) ON DELETE SET NULL (session_id),
  constraint safety_override_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
CREATE INDEX safety_override_by_appointment ON public.safety_override USING btree (organization_id, appointment_id) WHERE (appointment_id IS NOT NULL);
CREATE INDEX safety_override_by_client ON public.safety_override USING btree (organization_id, client_id, overridden_at);
alter table safety_override enable row level security;
alter table safety_override force row level security;
create policy clinic_reach on safety_override as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on safety_override as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on safety_override to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on safety_override to stipple_app;

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
  marks jsonb not null default '[]'::jsonb,
  breaks jsonb not null default '[]'::jsonb,
  bleeding text,
  pain smallint,
  sign_off jsonb,
  extra_reason text,
  aftercare_version_id uuid,
  constraint session_pkey PRIMARY KEY (organization_id, id),
  constraint session_bleeding_check CHECK ((bleeding = ANY (ARRAY['none'::text, 'pinpoint'::text, 'moderate'::text, 'heavy'::text]))),
  constraint session_breaks_check CHECK ((jsonb_typeof(breaks) = 'array'::text)),
  constraint session_check CHECK ((ended_at > started_at)),
  constraint session_check1 CHECK (((state = 'completed'::text) = (completed_at IS NOT NULL))),
  constraint session_check2 CHECK (((extra_reason IS NULL) OR (kind = 'session'::text))),
  constraint session_extra_reason_check CHECK ((extra_reason = ANY (ARRAY['immune_response'::text, 'scar_tissue'::text, 'client_changed_mind'::text, 'too_light'::text, 'too_cautious'::text, 'too_shallow'::text]))),
  constraint session_kind_check CHECK ((kind = ANY (ARRAY['session'::text, 'perfecting'::text, 'top_up'::text]))),
  constraint session_marks_check CHECK ((jsonb_typeof(marks) = 'array'::text)),
  constraint session_notes_check CHECK ((length(notes) <= 20000)),
  constraint session_pain_check CHECK (((pain >= 0) AND (pain <= 10))),
  constraint session_sign_off_check CHECK ((jsonb_typeof(sign_off) = 'object'::text)),
  constraint session_skin_reaction_check CHECK ((skin_reaction = ANY (ARRAY['none'::text, 'mild'::text, 'moderate'::text, 'severe'::text]))),
  constraint session_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_progress'::text, 'paused'::text, 'completed'::text]))),
  constraint session_organization_id_aftercare_version_id_fkey FOREIGN KEY (organization_id, aftercare_version_id) REFERENCES aftercare_version(organization_id, id),
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
create policy changed_within_reach on session as restrictive for update to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy clinic_reach on session as restrictive for select to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))));
create policy link_sees_its_client on session as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy made_within_reach on session as restrictive for insert to public
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy removed_within_reach on session as restrictive for delete to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on session to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on session to stipple_app;

create table session_amendment (
  organization_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  clinic_id uuid not null,
  part text not null,
  pass_number smallint,
  value text,
  text text,
  signed_name text not null,
  amended_at timestamp with time zone not null,
  amended_by uuid not null,
  constraint session_amendment_pkey PRIMARY KEY (organization_id, id),
  constraint session_amendment_check CHECK (((value IS NOT NULL) OR (text IS NOT NULL))),
  constraint session_amendment_check1 CHECK (((part = 'pass'::text) = (pass_number IS NOT NULL))),
  constraint session_amendment_part_check CHECK ((part = ANY (ARRAY['time'::text, 'zones'::text, 'scalp_map'::text, 'mix'::text, 'pass'::text, 'anaesthetic'::text, 'skin_reaction'::text, 'bleeding'::text, 'pain'::text, 'notes'::text, 'other'::text]))),
  constraint session_amendment_pass_number_check CHECK (((pass_number >= 1) AND (pass_number <= 60))),
  constraint session_amendment_signed_name_check CHECK (((length(signed_name) >= 1) AND (length(signed_name) <= 120))),
  constraint session_amendment_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint session_amendment_value_check CHECK (((length(value) >= 1) AND (length(value) <= 120))),
  constraint session_amendment_organization_id_amended_by_fkey FOREIGN KEY (organization_id, amended_by) REFERENCES staff_member(organization_id, id),
  constraint session_amendment_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint session_amendment_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id)
);
CREATE INDEX session_amendment_by_session ON public.session_amendment USING btree (organization_id, session_id, amended_at);
alter table session_amendment enable row level security;
alter table session_amendment force row level security;
create policy clinic_reach on session_amendment as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on session_amendment to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant insert, select on session_amendment to stipple_app;

create table session_anaesthetic (
  organization_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  "position" smallint not null,
  lot_id uuid,
  amount numeric(6,2),
  unit text not null,
  applied_at timestamp with time zone not null,
  constraint session_anaesthetic_pkey PRIMARY KEY (organization_id, id),
  constraint session_anaesthetic_amount_check CHECK ((amount > (0)::numeric)),
  constraint session_anaesthetic_unit_check CHECK ((unit = ANY (ARRAY['ml'::text, 'g'::text]))),
  constraint session_anaesthetic_organization_id_lot_id_fkey FOREIGN KEY (organization_id, lot_id) REFERENCES lot(organization_id, id),
  constraint session_anaesthetic_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id)
);
CREATE INDEX session_anaesthetic_by_lot ON public.session_anaesthetic USING btree (organization_id, lot_id) INCLUDE (session_id);
CREATE INDEX session_anaesthetic_by_session ON public.session_anaesthetic USING btree (organization_id, session_id, "position");
alter table session_anaesthetic enable row level security;
alter table session_anaesthetic force row level security;
create policy tenant on session_anaesthetic to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on session_anaesthetic to stipple_app;

create table session_pass (
  organization_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  "position" smallint not null,
  zone text not null,
  needle text,
  depth_mm numeric(4,2),
  machine text,
  speed numeric(8,2),
  speed_unit text,
  minutes smallint,
  mix_id uuid,
  cartridge_lot_id uuid,
  constraint session_pass_pkey PRIMARY KEY (organization_id, id),
  constraint session_pass_machine_check CHECK ((length(machine) <= 120)),
  constraint session_pass_needle_check CHECK ((length(needle) <= 20)),
  constraint session_pass_speed_unit_check CHECK ((speed_unit = ANY (ARRAY['hertz'::text, 'rpm'::text, 'volt'::text]))),
  constraint session_pass_organization_id_cartridge_lot_id_fkey FOREIGN KEY (organization_id, cartridge_lot_id) REFERENCES lot(organization_id, id),
  constraint session_pass_organization_id_mix_id_fkey FOREIGN KEY (organization_id, mix_id) REFERENCES mix(organization_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint session_pass_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES session(organization_id, id)
);
CREATE INDEX session_pass_by_cartridge ON public.session_pass USING btree (organization_id, cartridge_lot_id) INCLUDE (session_id) WHERE (cartridge_lot_id IS NOT NULL);
CREATE INDEX session_pass_by_mix ON public.session_pass USING btree (organization_id, mix_id) INCLUDE (session_id);
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

create table stock_movement (
  organization_id uuid not null,
  id uuid not null,
  clinic_id uuid not null,
  lot_id uuid not null,
  kind text not null,
  amount numeric(12,3) not null,
  happened_at timestamp with time zone not null,
  by uuid,
  session_id uuid,
  mix_id uuid,
  reason text,
  constraint stock_movement_pkey PRIMARY KEY (organization_id, id),
  constraint stock_movement_amount_check CHECK ((amount <> (0)::numeric)),
  constraint stock_movement_kind_check CHECK ((kind = ANY (ARRAY['received'::text, 'mixed'::text, 'used'::text, 'moved_out'::text, 'moved_in'::text, 'counted'::text, 'discarded'::text]))),
  constraint stock_movement_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500))),
  constraint stock_movement_organization_id_by_fkey FOREIGN KEY (organization_id, by) REFERENCES staff_member(organization_id, id),
  constraint stock_movement_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint stock_movement_organization_id_lot_id_fkey FOREIGN KEY (organization_id, lot_id) REFERENCES lot(organization_id, id)
);
CREATE INDEX stock_movement_by_lot ON public.stock_movement USING btree (organization_id, lot_id, happened_at DESC, id DESC) INCLUDE (amount);
CREATE INDEX stock_movement_by_session ON public.stock_movement USING btree (organization_id, session_id, lot_id) WHERE (kind = 'used'::text);
alter table stock_movement enable row level security;
alter table stock_movement force row level security;
create policy clinic_reach on stock_movement as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on stock_movement to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on stock_movement to stipple_app;

create table time_off (
  organization_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  begins timestamp(0) without time zone not null,
  ends timestamp(0) without time zone not null,
  reason text,
  added_at timestamp with time zone not null,
  added_by uuid,
  constraint time_off_pkey PRIMARY KEY (organization_id, id),
  constraint time_off_check CHECK ((ends > begins)),
  constraint time_off_reason_check CHECK ((length(reason) <= 120)),
  constraint time_off_organization_id_added_by_fkey FOREIGN KEY (organization_id, added_by) REFERENCES staff_member(organization_id, id),
  constraint time_off_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX time_off_by_practitioner ON public.time_off USING btree (organization_id, practitioner_id, ends);
alter table time_off enable row level security;
alter table time_off force row level security;
create policy tenant on time_off to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on time_off to stipple_app;

create table top_up_forecast (
  organization_id uuid not null,
  made_at timestamp with time zone not null,
  top_ups integer not null,
  own_share double precision not null,
  median_months double precision not null,
  constraint top_up_forecast_pkey PRIMARY KEY (organization_id),
  constraint top_up_forecast_median_months_check CHECK ((median_months > (0)::double precision)),
  constraint top_up_forecast_own_share_check CHECK (((own_share >= (0)::double precision) AND (own_share <= (1)::double precision))),
  constraint top_up_forecast_top_ups_check CHECK ((top_ups >= 0)),
  constraint top_up_forecast_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
alter table top_up_forecast enable row level security;
alter table top_up_forecast force row level security;
create policy tenant on top_up_forecast to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on top_up_forecast to stipple_app;

create table top_up_wait (
  organization_id uuid not null,
  treatment_id uuid not null,
  number smallint not null,
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  indication text not null,
  skin text,
  product_id uuid,
  began_on date not null,
  known_from date,
  ended_on date,
  ended_by text,
  updated_at timestamp with time zone not null,
  constraint top_up_wait_pkey PRIMARY KEY (organization_id, treatment_id, number),
  constraint top_up_wait_check CHECK ((known_from > began_on)),
  constraint top_up_wait_check1 CHECK ((ended_on >= began_on)),
  constraint top_up_wait_check2 CHECK (((ended_on IS NULL) = (ended_by IS NULL))),
  constraint top_up_wait_ended_by_check CHECK ((ended_by = ANY (ARRAY['topped_up'::text, 'left'::text, 'out_of_touch'::text]))),
  constraint top_up_wait_number_check CHECK ((number >= 0)),
  constraint top_up_wait_skin_check CHECK ((skin = ANY (ARRAY['normal'::text, 'oily'::text, 'dry'::text]))),
  constraint top_up_wait_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint top_up_wait_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint top_up_wait_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id),
  constraint top_up_wait_organization_id_product_id_fkey FOREIGN KEY (organization_id, product_id) REFERENCES product(organization_id, id),
  constraint top_up_wait_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
CREATE INDEX top_up_wait_by_client ON public.top_up_wait USING btree (organization_id, client_id);
CREATE INDEX top_up_wait_by_clinic ON public.top_up_wait USING btree (organization_id, clinic_id, began_on);
CREATE INDEX top_up_wait_by_update ON public.top_up_wait USING btree (organization_id, updated_at);
alter table top_up_wait enable row level security;
alter table top_up_wait force row level security;
create policy clinic_reach on top_up_wait as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy link_sees_its_client on top_up_wait as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on top_up_wait to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on top_up_wait to stipple_app;

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
create policy link_sees_its_client on treatment as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on treatment to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on treatment to stipple_app;

create table treatment_plan (
  organization_id uuid not null,
  id uuid not null,
  treatment_id uuid not null,
  client_id uuid not null,
  number smallint not null,
  hairline_shape text,
  hairline_height_mm smallint,
  price_minor integer,
  notes text,
  agreed_name text,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  constraint treatment_plan_pkey PRIMARY KEY (organization_id, id),
  constraint treatment_plan_number UNIQUE (organization_id, treatment_id, number),
  constraint treatment_plan_agreed_name_check CHECK (((length(agreed_name) >= 1) AND (length(agreed_name) <= 120))),
  constraint treatment_plan_hairline_height_mm_check CHECK (((hairline_height_mm >= 30) AND (hairline_height_mm <= 150))),
  constraint treatment_plan_hairline_shape_check CHECK ((hairline_shape = ANY (ARRAY['rounded'::text, 'straight'::text, 'm_shaped'::text, 'peaked'::text, 'irregular'::text]))),
  constraint treatment_plan_notes_check CHECK ((length(notes) <= 2000)),
  constraint treatment_plan_number_check CHECK ((number >= 1)),
  constraint treatment_plan_price_minor_check CHECK ((price_minor >= 0)),
  constraint treatment_plan_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint treatment_plan_organization_id_made_by_fkey FOREIGN KEY (organization_id, made_by) REFERENCES staff_member(organization_id, id),
  constraint treatment_plan_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
alter table treatment_plan enable row level security;
alter table treatment_plan force row level security;
create policy clinic_reach on treatment_plan as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on treatment_plan as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on treatment_plan to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on treatment_plan to stipple_app;

create table waitlist_clinic (
  organization_id uuid not null,
  entry_id uuid not null,
  clinic_id uuid not null,
  constraint waitlist_clinic_pkey PRIMARY KEY (organization_id, entry_id, clinic_id),
  constraint waitlist_clinic_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint waitlist_clinic_organization_id_entry_id_fkey FOREIGN KEY (organization_id, entry_id) REFERENCES waitlist_entry(organization_id, id) ON DELETE CASCADE
);
CREATE INDEX waitlist_clinic_by_clinic ON public.waitlist_clinic USING btree (organization_id, clinic_id);
alter table waitlist_clinic enable row level security;
alter table waitlist_clinic force row level security;
create policy clinic_reach on waitlist_clinic as restrictive to public
  using (((organization_id, entry_id) IN ( SELECT waitlist_entry.organization_id,
    waitlist_entry.id
   FROM waitlist_entry)));
create policy tenant on waitlist_clinic to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on waitlist_clinic to stipple_app;

create table waitlist_entry (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  treatment_id uuid,
  kind text not null,
  minutes smallint not null,
  practitioner_id uuid,
  weekdays smallint[] not null,
  suits_from text,
  suits_until text,
  earliest_on date not null,
  latest_on date,
  note text,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  closed_as text,
  closed_at timestamp with time zone,
  appointment_id uuid,
  version integer not null default 1,
  constraint waitlist_entry_pkey PRIMARY KEY (organization_id, id),
  constraint waitlist_entry_organization_id_id_client_id_key UNIQUE (organization_id, id, client_id),
  constraint waitlist_entry_check CHECK ((latest_on >= earliest_on)),
  constraint waitlist_entry_check1 CHECK (((closed_as IS NULL) = (closed_at IS NULL))),
  constraint waitlist_entry_check2 CHECK (((NOT (closed_as IS DISTINCT FROM 'booked'::text)) = (appointment_id IS NOT NULL))),
  constraint waitlist_entry_closed_as_check CHECK ((closed_as = ANY (ARRAY['booked'::text, 'withdrawn'::text]))),
  constraint waitlist_entry_kind_check CHECK ((kind = ANY (ARRAY['consultation'::text, 'patch_test'::text, 'session'::text, 'perfecting'::text, 'top_up'::text, 'review'::text]))),
  constraint waitlist_entry_minutes_check CHECK (((minutes >= 5) AND (minutes <= 420))),
  constraint waitlist_entry_note_check CHECK ((length(note) <= 300)),
  constraint waitlist_entry_suits_from_check CHECK ((suits_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint waitlist_entry_suits_until_check CHECK ((suits_until ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'::text)),
  constraint waitlist_entry_weekdays_check CHECK ((weekdays <@ '{1,2,3,4,5,6,7}'::smallint[])),
  constraint waitlist_entry_organization_id_added_by_fkey FOREIGN KEY (organization_id, added_by) REFERENCES staff_member(organization_id, id),
  constraint waitlist_entry_organization_id_appointment_id_fkey FOREIGN KEY (organization_id, appointment_id) REFERENCES appointment(organization_id, id),
  constraint waitlist_entry_organization_id_client_id_fkey FOREIGN KEY (organization_id, client_id) REFERENCES client(organization_id, id),
  constraint waitlist_entry_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id),
  constraint waitlist_entry_organization_id_treatment_id_fkey FOREIGN KEY (organization_id, treatment_id) REFERENCES treatment(organization_id, id)
);
CREATE INDEX waitlist_entry_by_client ON public.waitlist_entry USING btree (organization_id, client_id, added_at);
CREATE INDEX waitlist_entry_waiting ON public.waitlist_entry USING btree (organization_id, added_at) WHERE (closed_as IS NULL);
alter table waitlist_entry enable row level security;
alter table waitlist_entry force row level security;
create policy clinic_reach on waitlist_entry as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR ((organization_id, client_id) IN ( SELECT client_clinic.organization_id,
    client_clinic.client_id
   FROM client_clinic
  WHERE (client_clinic.clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])))) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on waitlist_entry as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on waitlist_entry to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on waitlist_entry to stipple_app;

create table waitlist_offer (
  organization_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  client_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  link_id uuid not null,
  offered_at timestamp with time zone not null,
  offered_by uuid not null,
  closed_as text,
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint waitlist_offer_pkey PRIMARY KEY (organization_id, id),
  constraint waitlist_offer_organization_id_link_id_key UNIQUE (organization_id, link_id),
  constraint waitlist_offer_check CHECK ((ends_at > starts_at)),
  constraint waitlist_offer_check1 CHECK (((closed_as IS NULL) = (closed_at IS NULL))),
  constraint waitlist_offer_closed_as_check CHECK ((closed_as = ANY (ARRAY['accepted'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint waitlist_offer_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint waitlist_offer_organization_id_entry_id_client_id_fkey FOREIGN KEY (organization_id, entry_id, client_id) REFERENCES waitlist_entry(organization_id, id, client_id),
  constraint waitlist_offer_organization_id_link_id_client_id_fkey FOREIGN KEY (organization_id, link_id, client_id) REFERENCES client_link(organization_id, id, client_id),
  constraint waitlist_offer_organization_id_offered_by_fkey FOREIGN KEY (organization_id, offered_by) REFERENCES staff_member(organization_id, id),
  constraint waitlist_offer_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id)
);
CREATE INDEX waitlist_offer_by_entry ON public.waitlist_offer USING btree (organization_id, entry_id, offered_at);
CREATE UNIQUE INDEX waitlist_offer_once ON public.waitlist_offer USING btree (organization_id, entry_id, practitioner_id, starts_at) WHERE (closed_as IS NULL);
alter table waitlist_offer enable row level security;
alter table waitlist_offer force row level security;
create policy clinic_reach on waitlist_offer as restrictive to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[])) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy link_sees_its_client on waitlist_offer as restrictive to public
  using (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)))
  with check (((( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif") IS NULL) OR (client_id = (( SELECT NULLIF(current_setting('app.link_client_id'::text, true), ''::text) AS "nullif"))::uuid)));
create policy tenant on waitlist_offer to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on waitlist_offer to stipple_app;

create table working_day (
  organization_id uuid not null,
  practitioner_id uuid not null,
  day date not null,
  opens text not null,
  closes text not null,
  clinic_id uuid not null,
  constraint working_day_pkey PRIMARY KEY (organization_id, practitioner_id, day, opens),
  constraint working_day_check CHECK (((closes ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'::text) AND (closes > opens))),
  constraint working_day_opens_check CHECK ((opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint working_day_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint working_day_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id)
);
alter table working_day enable row level security;
alter table working_day force row level security;
create policy added_within_reach on working_day as restrictive for insert to public
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy changed_within_reach on working_day as restrictive for update to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy removed_within_reach on working_day as restrictive for delete to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on working_day to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on working_day to stipple_app;

create table working_hours (
  organization_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  clinic_id uuid not null,
  valid_from date not null,
  hours jsonb not null,
  version integer not null default 1,
  constraint working_hours_pkey PRIMARY KEY (organization_id, id),
  constraint working_hours_organization_id_practitioner_id_clinic_id_val_key UNIQUE (organization_id, practitioner_id, clinic_id, valid_from),
  constraint working_hours_hours_check CHECK ((jsonb_typeof(hours) = 'array'::text)),
  constraint working_hours_organization_id_clinic_id_fkey FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic(organization_id, id),
  constraint working_hours_organization_id_practitioner_id_fkey FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member(organization_id, id)
);
alter table working_hours enable row level security;
alter table working_hours force row level security;
create policy added_within_reach on working_hours as restrictive for insert to public
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy changed_within_reach on working_hours as restrictive for update to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))))
  with check (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy removed_within_reach on working_hours as restrictive for delete to public
  using (((( SELECT current_setting('app.clinic_ids'::text) AS current_setting) = '*'::text) OR (clinic_id = ANY ((( SELECT NULLIF(current_setting('app.clinic_ids'::text), '*'::text) AS "nullif"))::uuid[]))));
create policy tenant on working_hours to public
  using ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)))
  with check ((organization_id = ( SELECT (current_setting('app.organization_id'::text))::uuid AS current_setting)));
grant delete, insert, select, update on working_hours to stipple_app;

-- function note_change
-- function taken_time
-- sequence migration_id_seq
-- trigger appointment_changed
