#!/usr/bin/env bash
# A Word file that is a template of its own: made with python-docx, drafted, validated and read back;
# with a slip in it, its copy with comments is valid and opens in LibreOffice.
# Usage: .ci/word_template.sh TOOLS
set -euo pipefail
cd "$(dirname "$0")/.."
tools=$1
engross=$PWD/engross
python=$PWD/.ci/word_template.py
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r examples/. "$work"
mkdir -p "$work/templates"

validate() {
  "$tools/node_modules/.bin/ooxml-validator" "$1" >"$work/validator.json" || { cat "$work/validator.json"; exit 1; }
}

cd "$work"
/usr/bin/python3 "$python" make templates/thank-you.docx
"$engross" templates check thank-you
"$engross" draft thank-you --to ustr --points usmca-enforcement --date 2022-06-15 --final
validate out/2022-06-15-thank-you-ustr.docx
/usr/bin/python3 "$python" read out/2022-06-15-thank-you-ustr.docx

/usr/bin/python3 "$python" make templates/thank-you.docx 'Dear $recipient.nmae'
if "$engross" templates check thank-you --annotate; then
  echo "a slip was not found" >&2
  exit 1
fi
validate thank-you-with-comments.docx
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf thank-you-with-comments.docx >/dev/null 2>&1
test -s thank-you-with-comments.pdf
echo "a Word template was drafted, read back and annotated"
