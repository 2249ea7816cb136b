#!/usr/bin/env bash
# Every attack of the adversarial corpus (src/test/resources/attacks) in a heap of 256 MB, and a table of the verdicts
# that held. What may take much time or memory runs through the command line in a process and a time limit of its own.
# Then inputs that nobody wrote, the same ones in every run:  .ci/attacks.sh -Dfuzz=5000  makes so many for each reader.
# Needs what `mvn verify` leaves in target/.
set -euo pipefail
cd "$(dirname "$0")/.."
cache=$(mktemp -d)
trap 'rm -rf "$cache"' EXIT

for made in target/engross.jar target/test-classes/org/engross/attack; do
  [ -e "$made" ] || { echo "$made is missing; run  mvn verify  first" >&2; exit 2; }
done
XDG_CACHE_HOME=$cache java -Xmx256m -XX:TieredStopAtLevel=1 "$@" -cp target/test-classes:target/engross.jar org.engross.attack.CorpusTable
