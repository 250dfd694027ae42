#!/usr/bin/env bash
# Makes the secrets docker-compose.yml names, each in a file of its own below infra/secrets. What is there is kept, so
# it is safe to repeat. To change a role's password remove its two files, for example app_password and app_url, run this
# again and follow docs/runbooks/rotate-role-passwords.md.
set -euo pipefail

folder="$(cd "$(dirname "$0")/../.." && pwd)/infra/secrets"
# The folder is closed to others; the files are readable so that a container's own account can read them.
mkdir -p "$folder"
chmod 700 "$folder"

keep() {
  local file="$folder/$1" value="$2"
  if [ -s "$file" ]; then
    echo "  kept $1"
  else
    printf '%s\n' "$value" >"$file"
    echo "  made $1"
  fi
  chmod 444 "$file"
}

random() {
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

for role in owner app relay queue backup; do
  keep "${role}_password" "$(random)"
done
for role in owner app relay queue; do
  keep "${role}_url" "postgresql://stipple_${role}:$(cat "$folder/${role}_password")@postgres:5432/stipple"
done
keep postgres_password "$(random)"
keep valkey_password "$(random)"
keep redis_url "redis://:$(cat "$folder/valkey_password")@valkey:6379"
keep valkey_conf "requirepass $(cat "$folder/valkey_password")"
