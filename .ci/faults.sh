#!/usr/bin/env bash
# Runs Engross while the Nth call of the system fails, while disks fill, signals come and files change, and prints what held: a table of
# fault, points and outcome. It tries five N of a fault, evenly spread; --full tries them all, --only WORDS the faults whose line has these words.
# Needs root, a C compiler, strace, setpriv, unshare and faketime for some faults, which are left out with a line where they are missing.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
"$project/engross" --version >/dev/null # builds what is not built yet
exec /usr/bin/python3 -B "$project/.ci/faults/main.py" "$@"
