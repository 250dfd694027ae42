#!/usr/bin/env bash
# A backup that was never restored is not a backup: takes the newest dump, restores it beside the others, compares, and
# throws it away again. Exits with an error when anything differs. Meant for a timer, once a week, on any server that
# has the roles; see docs/runbooks/restore.md.
#
#   BACKUP_DIR=/srv/stipple-backup PGHOST=… PGUSER=postgres PGPASSWORD_FILE=… infra/backup/drill.sh
set -euo pipefail
if [ -n "${PGPASSWORD_FILE:-}" ]; then
  PGPASSWORD="$(<"$PGPASSWORD_FILE")"
  export PGPASSWORD
fi

folder="${BACKUP_DIR:?name the folder of the backups}"
export PGUSER="${PGUSER:-postgres}"
newest="$(find "$folder" -maxdepth 1 -name 'stipple-*.dump' | sort | tail -n 1)"
if [ -z "$newest" ]; then
  echo "There is no dump in $folder." >&2
  exit 1
fi
if [ -z "$(find "$newest" -mmin -1560)" ]; then
  echo "The newest dump, $newest, is older than 26 hours." >&2
  exit 1
fi
scratch="stipple_drill_$$"
trap 'dropdb --if-exists --maintenance-db=postgres "$scratch"' EXIT
"$(dirname "$0")/restore.sh" "$newest" "$scratch"
