#!/usr/bin/env bash
# Dumps the database into one file, with the number of rows of every table at that very moment beside it, so that a
# restore can be compared row by row of counts. The queue (schema bullmq) is left out: it is rebuilt from the outbox.
#
#   BACKUP_DIR=/srv/stipple-backup PGHOST=… PGPASSWORD_FILE=… infra/backup/backup.sh
#
# Needs pg_dump of the server's version or newer and role stipple_backup (infra/postgres/provision.sh): row level
# security hides rows from every other role, the owner's included.
# The dump holds health data in clear: keep it on an encrypted disk or encrypt it on its way out.
set -euo pipefail
if [ -n "${PGPASSWORD_FILE:-}" ]; then
  PGPASSWORD="$(<"$PGPASSWORD_FILE")"
  export PGPASSWORD
fi

folder="${BACKUP_DIR:?name the folder for backups}"
keep_days="${KEEP_DAYS:-14}"
export PGDATABASE="${PGDATABASE:-stipple}" PGUSER="${PGUSER:-stipple_backup}"
umask 077
mkdir -p "$folder"
name="stipple-$(date -u +%Y%m%dT%H%M%SZ)"
part="$folder/$name.part"
trap 'rm -f "$part"' EXIT

# One snapshot for the dump and the counts: a session holds it open while pg_dump works.
coproc HOLDER { psql --no-psqlrc --quiet --no-align --tuples-only --set=ON_ERROR_STOP=1; }
# shellcheck disable=SC2153 # coproc makes it
holder=$HOLDER_PID
exec {answers}<&"${HOLDER[0]}" {questions}>&"${HOLDER[1]}"
echo 'begin isolation level repeatable read read only; select pg_export_snapshot();' >&"$questions"
if ! read -r -t 30 snapshot <&"$answers"; then
  echo 'The database did not answer.' >&2
  exit 1
fi

pg_dump --format=custom --compress=6 --exclude-schema=bullmq --snapshot="$snapshot" --file="$part"

echo "select count(*) from pg_tables where schemaname = 'public';" >&"$questions"
read -r tables <&"$answers"
cat "$(dirname "$0")/counts.sql" >&"$questions"
for ((i = 0; i < tables; i++)); do
  IFS= read -r line <&"$answers"
  printf '%s\n' "$line"
done >"$folder/$name.counts"
echo '\q' >&"$questions"
wait "$holder"

# What cannot be listed cannot be restored.
pg_restore --list "$part" >/dev/null
sync "$part"
mv "$part" "$folder/$name.dump"
(cd "$folder" && sha256sum "$name.dump" "$name.counts" >"$name.sha256")

# Old ones go, the newest three stay whatever their age.
find "$folder" -maxdepth 1 -name 'stipple-*.dump' -printf '%f\n' | sort -r | tail -n +4 | while IFS= read -r old; do
  if [ -n "$(find "$folder/$old" -mtime "+$keep_days")" ]; then
    rm -f "$folder/$old" "$folder/${old%.dump}.counts" "$folder/${old%.dump}.sha256"
  fi
done
echo "$folder/$name.dump"
