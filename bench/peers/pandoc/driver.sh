#!/bin/sh
# pandoc makes one file in one process: from the letter's words in Markdown, with the template for its look.
# Arguments: the template, the list of recipients, how many, the folder; the words lie beside the template, as .md.
set -eu
mkdir -p "$4"
sed -n "2,$((1 + $3))p" "$2" | while IFS=, read -r id name surname _ street city _; do
  sed "s/FIELDname/$name/g; s/FIELDsurname/$surname/g; s/FIELDstreet/$street/g; s/FIELDcity/$city/g" "${1%.docx}.md" |
    pandoc -f markdown --reference-doc="$1" -o "$4/$id.docx"
done
