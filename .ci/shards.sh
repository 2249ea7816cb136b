#!/usr/bin/env bash
# A batch divided into shards, which GNU parallel runs at the same time: in one folder and in folders of their own they
# leave, byte for byte, what one run leaves; and so they do when runs are killed.
# Needs `parallel`.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export engross=$project/engross
shards=4
count=200

cp -r "$project/examples" "$work/office"
cd "$work"
{
  echo "recipients:"
  for i in $(seq -w 1 "$count"); do
    echo "  - {id: r$i, form: representative, name: Recipient Sample $i, surname: Sample}"
  done
} >office/people/recipients.yaml
{
  echo "date: 2022-06-15"
  echo "points: [usmca-disputes, usmca-enforcement, nearshoring]"
  echo "drafts:"
  echo "  - {template: letter, to: [$(seq -f 'r%03g' -s ', ' 1 "$count")]}"
} >office/packets/many.yaml
export packet=office/packets/many.yaml

same() { # folder
  diff -r --exclude=.engross-lock one "$1"
  [ "$(find "$1" -name '*.docx' | wc -l)" -eq "$count" ]
}

"$engross" draft "$packet" --out one >/dev/null 2>&1

echo "$shards shards at once in one folder"
seq "$shards" | parallel --halt now,fail=1 "\$engross draft \$packet --shard {}/$shards --out together >/dev/null 2>&1"
same together

echo "$shards shards in folders of their own, counted from 0, brought together and merged"
seq 0 "$((shards - 1))" | parallel --halt now,fail=1 "\$engross draft \$packet --shard {}/$shards --out apart/{} >/dev/null 2>&1"
mkdir brought
cp apart/*/* brought
"$engross" manifest merge brought
same brought

# Kills a run as soon as so many files of a name lie in its folder; what a kill cannot hit any more has ended by itself.
killed() { # folder, name, count, arguments of the run
  local folder=$1 name=$2 many=$3
  shift 3
  "$engross" draft "$packet" --out "$folder" "$@" &
  local run=$!
  while kill -0 "$run" && [ "$(find "$folder" -name "$name" | wc -l)" -lt "$many" ]; do :; done
  kill -KILL "$run"
  wait "$run"
}

moments=('.tmp-engross-* 1' '.tmp-engross-* 80' '.engross-journal* 1' '*.docx 1')

echo "one run that is killed at any moment, then run again"
for moment in "${moments[@]}"; do
  read -r name many <<<"$moment"
  rm -rf again
  killed again "$name" "$many" >/dev/null 2>&1 || true
  printf '  killed when it had %s of %s: %s letters were there\n' "$many" "$name" "$(find again -name '*.docx' | wc -l)"
  "$engross" draft "$packet" --out again >/dev/null 2>&1
  same again
done

echo "a shard that is killed at any moment while another goes on, then run again"
for moment in "${moments[@]}"; do
  read -r name many <<<"$moment"
  rm -rf again
  "$engross" draft "$packet" --out again --shard 2/2 >/dev/null 2>&1 &
  killed again "${name/engross-/engross-1-of-2-}" "$many" --shard 1/2 >/dev/null 2>&1 || true
  wait
  "$engross" draft "$packet" --out again --shard 1/2 >/dev/null 2>&1
  same again
done
