#!/usr/bin/env bash
# Makes the roles, the database and the rights of a Stipple installation, or brings them into the state they should
# have. Safe to repeat; running it again with other password files changes the passwords.
#
# It follows packages/local-stack/src/postgres/roles.ts, which does the same for `npm start`, and adds stipple_backup.
# In docker-compose.yml it runs by itself when the database is created. Elsewhere run it as a superuser of the server:
#
#   SECRETS_DIR=infra/secrets PGHOST=… PGUSER=postgres infra/postgres/provision.sh
#
# Roles:  stipple_owner   owns the database and migrates; no process that serves people uses it
#         stipple_app     API and worker; owns nothing, is bound by row level security
#         stipple_relay   the worker's relay; sees the outbox and the inbox
#         stipple_queue   owns schema bullmq, where the queue lives when there is no Redis
#         stipple_backup  reads everything, past row level security; for pg_dump and pg_basebackup only
set -euo pipefail

export SECRETS_DIR="${SECRETS_DIR:-/run/secrets}"
database="${STIPPLE_DATABASE:-stipple}"
administrator="${PGUSER:-${POSTGRES_USER:-postgres}}"

for role in owner app relay queue backup; do
  if [ ! -s "$SECRETS_DIR/${role}_password" ]; then
    echo "There is no password in $SECRETS_DIR/${role}_password; make one first." >&2
    exit 1
  fi
done

ask() {
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --set=database="$database" --username="$administrator" "$@"
}

# Passwords must not reach the server's log, whatever it is set to log. psql reads them from the files itself, so
# they are in no list of processes.
ask --dbname=postgres <<'SQL'
set client_min_messages = 'warning';
set log_statement = 'none';
set log_min_error_statement = 'panic';
set log_min_duration_statement = -1;

select format('create role %I', name)
from unnest(array['stipple_owner', 'stipple_app', 'stipple_relay', 'stipple_queue', 'stipple_backup']) as name
where not exists (select from pg_roles where rolname = name) \gexec

\set password `cat "$SECRETS_DIR/owner_password"`
alter role stipple_owner login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password :'password';
\set password `cat "$SECRETS_DIR/app_password"`
alter role stipple_app login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password :'password';
\set password `cat "$SECRETS_DIR/relay_password"`
alter role stipple_relay login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password :'password';
\set password `cat "$SECRETS_DIR/queue_password"`
alter role stipple_queue login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password :'password';
\set password `cat "$SECRETS_DIR/backup_password"`
alter role stipple_backup login nosuperuser nocreatedb nocreaterole inherit replication bypassrls password :'password';
\unset password
grant pg_read_all_data to stipple_backup;

select format('create database %I owner stipple_owner template template0 encoding ''UTF8''', :'database')
where not exists (select from pg_database where datname = :'database') \gexec

revoke all on database :"database" from public;
grant connect on database :"database" to stipple_app, stipple_relay, stipple_queue, stipple_backup;
-- Adding jobs in bulk goes through a temporary table.
grant temporary on database :"database" to stipple_queue;
SQL

ask --dbname="$database" <<'SQL'
set client_min_messages = 'warning';
revoke create on schema public from public;
grant usage on schema public to stipple_app, stipple_relay;
create schema if not exists bullmq authorization stipple_queue;
SQL

echo "Roles and database \"$database\" are as they should be."
