#!/usr/bin/env bash
# A letter to every member of Congress out of the real public lists: imported into a new office,
# drafted, counted, held against the Open XML SDK (a sample) and read back against the lists (all).
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
validator=${1:?the folder of the validator}/node_modules/.bin/ooxml-validator
lists=$project/../shared/data/congress-legislators
office=$(mktemp -d)
trap 'rm -rf "$office"' EXIT

mkdir "$office/people"
cp "$project/examples/office.yaml" "$office/"
# The one invented member signs; everybody else is real.
cat >"$office/people/members.yaml" <<'YAML'
members:
  - {id: sample-lead, name: Alex Sample, surname: Sample, chamber: house, state: TX, district: 11, courtesy: Ms.}
YAML
cd "$office"

"$project/engross" import members "$lists" --as-of 2026-06-15
"$project/engross" import members "$lists" --as-of 2026-06-15 | grep -q "nothing changed"
"$project/engross" draft letter --to all --points usmca-enforcement,usmca-2026-review --date 2026-06-15 --out all
"$project/engross" draft letter --to committee:HSWM,committee:HLIG/chair --points usmca-enforcement --date 2026-06-15 --out committee

count=$(find all -name '*.docx' | wc -l)
[ "$count" -eq 537 ] || { echo "$count letters to 537 members" >&2; exit 1; }

sample=(norton-dc-al hernandez-pr-al cantwell-wa johnson-ga-04 johnson-la-04 garcia-il-04 begich-ak-al gallagher-ca-01)
for id in "${sample[@]}"; do
  "$validator" "all/2026-06-15-letter-$id.docx" >validator.json || { cat validator.json; exit 1; }
done
"$validator" committee/2026-06-15-letter-smith-mo-08.docx >validator.json || { cat validator.json; exit 1; }

/usr/bin/python3 "$project/.ci/read_members.py" "$lists" all committee
