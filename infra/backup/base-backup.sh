#!/usr/bin/env bash
# Copies the whole server while it runs, checks the copy, and clears the journal archive of what no copy needs any more.
# With the archive (archive-wal.sh) it restores to any second since the oldest copy.
#
#   BASE_DIR=/srv/stipple-base WAL_ARCHIVE=/srv/stipple-wal PGHOST=… PGPASSWORD_FILE=… infra/backup/base-backup.sh
#
# Needs role stipple_backup and a pg_hba.conf that lets it in for replication; the PostgreSQL image's own lets in
# connections from the server itself only, so there run it inside the container or add a line.
set -euo pipefail
if [ -n "${PGPASSWORD_FILE:-}" ]; then
  PGPASSWORD="$(<"$PGPASSWORD_FILE")"
  export PGPASSWORD
fi

folder="${BASE_DIR:?name the folder for base backups}"
keep="${KEEP_BASES:-2}"
export PGUSER="${PGUSER:-stipple_backup}"
umask 077
mkdir -p "$folder"
name="base-$(date -u +%Y%m%dT%H%M%SZ)"
trap 'rm -rf "$folder/$name.part"' EXIT

pg_basebackup --pgdata="$folder/$name.part" --format=plain --wal-method=stream --checkpoint=fast \
  --manifest-checksums=SHA256 --label="$name"
pg_verifybackup --quiet "$folder/$name.part"
mv "$folder/$name.part" "$folder/$name"

find "$folder" -maxdepth 1 -type d -name 'base-*Z' | sort -r | tail -n "+$((keep + 1))" | while IFS= read -r old; do
  rm -rf "$old"
done
if [ -n "${WAL_ARCHIVE:-}" ]; then
  oldest="$(find "$folder" -maxdepth 1 -type d -name 'base-*Z' | sort | head -n 1)"
  first="$(sed -n 's/^START WAL LOCATION: .*(file \([0-9A-F]*\))$/\1/p' "$oldest/backup_label")"
  pg_archivecleanup "$WAL_ARCHIVE" "$first"
fi
echo "$folder/$name"
