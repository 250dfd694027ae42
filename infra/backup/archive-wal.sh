#!/bin/sh
# PostgreSQL's archive_command: archive-wal.sh <path of the segment> <its name>. Copies to $WAL_ARCHIVE under another name
# first and renames when it is safely on disk; never overwrites a segment with different content.
set -eu
segment="$1"
target="${WAL_ARCHIVE:?}/$2"
if [ -e "$target" ]; then
  # Archived before a crash could be noted: fine when it is the same.
  cmp -s "$segment" "$target"
  exit
fi
cp "$segment" "$target.part"
sync "$target.part"
mv "$target.part" "$target"
sync "$WAL_ARCHIVE"
