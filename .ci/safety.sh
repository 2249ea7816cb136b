#!/usr/bin/env bash
# Safe with anything, shown: the attacks from inside (templates, lists, Word files, names), then the faults from outside
# (kills, full disks, two runs at once), and a table of each. The exit code is 1 if one verdict of either does not hold.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=0
for part in attacks faults; do
  [ -x ".ci/$part.sh" ] || continue
  printf '\n-- %s\n' "$part"
  ".ci/$part.sh" || failed=1
done
exit "$failed"
