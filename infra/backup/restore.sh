#!/usr/bin/env bash
# Restores a dump made by backup.sh into a *new* database and compares every count. Never touches a database that is
# there. docs/runbooks/restore.md says what to do before and after.
#
#   PGHOST=… PGUSER=postgres PGPASSWORD_FILE=… infra/backup/restore.sh <file>.dump <new database>
#
# Needs a superuser (rows are written past row level security) and the roles of infra/postgres/provision.sh. Run that
# script afterwards with STIPPLE_DATABASE=<new database>: it gives the roles their rights on it and makes the queue's schema.
set -euo pipefail
if [ -n "${PGPASSWORD_FILE:-}" ]; then
  PGPASSWORD="$(<"$PGPASSWORD_FILE")"
  export PGPASSWORD
fi

dump="${1:?name the dump}"
database="${2:?name the new database}"
export PGUSER="${PGUSER:-postgres}"
here="$(dirname "$0")"
began=$SECONDS

(cd "$(dirname "$dump")" && sha256sum --check --quiet "$(basename "${dump%.dump}").sha256")
createdb --owner=stipple_owner --template=template0 --encoding=UTF8 --maintenance-db=postgres "$database"
pg_restore --dbname="$database" --single-transaction --exit-on-error "$dump"
psql --no-psqlrc --quiet --dbname="$database" --command='analyze'

counted="$(psql --no-psqlrc --quiet --no-align --tuples-only --dbname="$database" --file="$here/counts.sql")"
if ! diff <(printf '%s\n' "$counted") "${dump%.dump}.counts"; then
  echo "The counts differ: < is the restored database, > the one that was dumped." >&2
  exit 1
fi
unprotected="$(psql --no-psqlrc --quiet --no-align --tuples-only --dbname="$database" --command="
  select string_agg(relname, ' ') from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
    and relname not in ('migration', 'installation', 'sign_in_throttle')")"
if [ -n "$unprotected" ]; then
  echo "Without forced row level security: $unprotected" >&2
  exit 1
fi
echo "Restored into \"$database\" in $((SECONDS - began)) s; all $(printf '%s\n' "$counted" | wc -l) tables have as many rows as when they were dumped."
