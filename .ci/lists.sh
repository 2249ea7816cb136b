#!/usr/bin/env bash
# A letter to each of 10,000 people in a list, made in a heap of 64 MB; one bad row of them stops all, and is named.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
office=$(mktemp -d)
trap 'rm -rf "$office"' EXIT
cd "$office"

{
  echo "name,surname,courtesy,state,street,city,zip,desk"
  for i in $(seq 10001 20000); do
    echo "Pat Specimen$i,Specimen$i,Ms.,Texas,$i Sample Street,Sampleton,$i,Desk $i"
  done
} >people.csv
letter=(draft letter --form governor --points usmca-2026-review --date 2022-06-15 --format text --recipients)

java -Xmx64m -jar "$project/target/engross.jar" "${letter[@]}" people.csv --out out >said.txt 2>&1 || { tail -n 20 said.txt; exit 1; }
tail -n 3 said.txt
count=$(find out -name '*.txt' | wc -l)
[ "$count" -eq 10000 ] || { echo "$count letters to 10,000 people" >&2; exit 1; }
for i in 10001 14321 20000; do
  grep -q "^$i Sample Street$" "out/2022-06-15-letter-pat-specimen$i.txt"
  grep -q "^Dear Governor Specimen$i:$" "out/2022-06-15-letter-pat-specimen$i.txt"
done

sed -i 's/^Pat Specimen15000,Specimen15000,/Pat Specimen15000,,/' people.csv
if java -Xmx64m -jar "$project/target/engross.jar" "${letter[@]}" people.csv --out other >said.txt 2>&1; then
  echo "a row without a surname stopped nothing" >&2
  exit 1
fi
grep -q '^people.csv:5001: error: recipient "pat-specimen15000" has no surname$' said.txt
[ "$(grep -c ': error: ' said.txt)" -eq 1 ] || { grep ': error: ' said.txt | head; exit 1; }
[ -z "$(find other -type f -name '*.txt' 2>/dev/null)" ] || { echo "letters were written although a row is wrong" >&2; exit 1; }
