#!/usr/bin/env bash
# Whole processes, median of five, the contenders in turn; prints seconds and ratios of this run.
# Usage: bench/run.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classes=target/bench
lib=$(printf "%s:" target/lib/*.jar)

./engross --version >/dev/null
mkdir -p "$classes"
javac -d "$classes" -cp "$lib" bench/*.java

office=$work/office
mkdir -p "$office"
cp -r examples/. "$office"
{
  echo "recipients:"
  for i in $(seq -w 1 1000); do
    printf '  - {id: r%s, form: representative, name: Recipient Sample %s, surname: Sample}\n' "$i" "$i"
  done
} >"$office/people/recipients.yaml"
{
  echo "date: 2022-06-15"
  echo "points: [usmca-disputes, usmca-enforcement, usmca-2026-review, nearshoring]"
  echo "signers: [$(sed -n 's/^ *- id: //p' examples/people/members.yaml | paste -sd, -)]"
  echo "drafts:"
  echo "  - {template: letter, to: [$(seq -f 'r%04g' -s ', ' 1 1000)]}"
} >"$office/packets/many.yaml"
sed 's/to: .*/to: [r0001]}/' "$office/packets/many.yaml" >"$office/packets/one.yaml"

./engross draft "$office/packets/one.yaml" --format docx,text --out "$work/sample" >/dev/null 2>&1
letter=$(ls "$work"/sample/*.docx)
text=$(ls "$work"/sample/*.txt)

engross_one() { ./engross draft "$office/packets/one.yaml" --out "$work/out" >/dev/null 2>&1; }
engross_many() { ./engross draft "$office/packets/many.yaml" --out "$work/out" >/dev/null 2>&1; }
poi_one() { java -cp "$classes:$lib" PoiLetters 1 "$work/out" "$text"; }
poi_many() { java -cp "$classes:$lib" PoiLetters 1000 "$work/out" "$text"; }
floor_many() { java -Xshare:auto -XX:TieredStopAtLevel=1 -cp "$classes" Floor "$letter" 1000 "$work/out"; }

contenders=(engross_one poi_one floor_many engross_many poi_many)
for _ in $(seq "$rounds"); do
  for contender in "${contenders[@]}"; do
    rm -rf "$work/out"
    sync
    begin=$(date +%s%N)
    "$contender"
    end=$(date +%s%N)
    echo "$(((end - begin) / 1000000))" >>"$work/$contender"
  done
done

median() { sort -n "$work/$1" | sed -n "$(((rounds + 1) / 2))p"; }
row() { # contender, words, baseline
  awk -v w="$2" -v t="$(median "$1")" -v b="$(median "$3")" 'BEGIN { printf "%-46s %7.2f s  %6.2f x baseline\n", w, t / 1000, t / b }'
}

echo "median of $rounds, whole processes with start-up, every file forced to the disk, $(nproc) cores"
echo "one letter, cold"
row poi_one "  plain POI builds the letter (baseline)" poi_one
row engross_one "  engross" poi_one
echo "1,000 letters from one YAML list"
row poi_many "  plain POI builds each letter (baseline)" poi_many
row engross_many "  engross" poi_many
row floor_many "  only writing the same bytes (the floor)" poi_many
