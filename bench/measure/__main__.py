"""The benchmark; bench/run.sh prepares what it needs and calls it. See bench/README.md."""
import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import pages
import targets
from bench import Bench
from contest import Failure
from results import Results

PROJECT = Path(__file__).resolve().parents[2]
TARGET = PROJECT / "target/bench"
VALIDATOR = TARGET / "tools/node_modules/.bin/ooxml-validator"
ROWS = ["one", "many", "most", "congress", "pdf"]


def arguments():
    parser = argparse.ArgumentParser(prog="bench/run.sh", description="Measures Engross against other programs: whole processes, in turn.")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often each program runs (5)")
    parser.add_argument("--rows", default=",".join(ROWS), metavar="LIST", help=f"which groups of rows ({','.join(ROWS)})")
    parser.add_argument("--peers", metavar="LIST", help="which other programs, by the folders of bench/peers (all); none: no other")
    parser.add_argument("--letters", type=int, default=1000, metavar="N", help="how many letters are many (1000); ten times as many are most")
    parser.add_argument("--quick", action="store_true", help="1 round, 50 letters: whether all works, not how fast it is")
    parser.add_argument("--work", type=Path, default=TARGET, metavar="DIR", help="where the letters are written: a disk (target/bench), or /dev/shm")
    parser.add_argument("--readme", action="store_true", help="puts the tables into README.md and bench/README.md")
    parser.add_argument("--again", type=Path, metavar="FILE", help="measures nothing, prints what an earlier run found (target/bench/results.json)")
    given = parser.parse_args()
    if given.quick:
        given.rounds, given.letters = 1, 50
    given.rows = given.rows.split(",")
    given.results = TARGET / "results.json"
    unknown = [row for row in given.rows if row not in ROWS]
    if unknown:
        parser.error(f"there are no rows {', '.join(unknown)}; there are {', '.join(ROWS)}")
    if given.readme and not given.again and (given.rounds < 5 or given.letters != 1000 or given.rows != ROWS or given.peers):
        parser.error("--readme takes the whole benchmark: 5 rounds or more, 1,000 letters, all rows, all peers")
    return given


def measured(given):
    """Runs all, and gives what was found and what was wrong."""
    given.work.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="letters-", dir=given.work))
    try:
        bench = Bench(PROJECT, folder, given)
        bench.measure(given.rows)
        results = Results(bench.data(validated(bench)))
        results.write(given.results)
        return results, bench.wrong
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def validated(bench):
    if not VALIDATOR.exists():
        return {}
    try:
        return bench.validate(VALIDATOR)
    except Failure as failure:
        bench.wrong.append(str(failure))
        return {}


def main():
    given = arguments()
    results, wrong = (Results.read(given.again), []) if given.again else measured(given)
    judged = targets.judged(results)
    full = [*results.table(), "", *judged]
    print("\n".join(full))
    print("\n".join(["", "README's table:", *results.short()]))
    for one in wrong:
        print(f"wrong: {one}")
    if given.readme and not wrong:
        pages.rewrite(PROJECT / "README.md", "bench", results.short())
        pages.rewrite(PROJECT / "bench/README.md", "bench", full)
    return 1 if wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        sys.exit(f"bench/run.sh: {failure}")
