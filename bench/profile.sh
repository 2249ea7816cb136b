#!/usr/bin/env bash
# Where the time and the memory of a large batch go: one run under the JDK's flight recorder, in memory, one worker.
# Usage: bench/profile.sh [LETTERS]  (10000)
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
python=/usr/bin/python3
[ -x "$python" ] || python=python3
"$project/engross" --version >&2
exec "$python" "$project/bench/measure/profile.py" "${1:-10000}"
