"""Runs Engross while disks, processes and surroundings fail, prints a table of it, and ends with 1 where a promise did not hold."""

import argparse
import os
import shutil
import sys
import tempfile
import time

from bench import JAR, Bench, Broken, Skipped
from around import CASES
from nth import Nth, Scene


class Table:
    """A line for each fault, printed as soon as it is known."""

    def __init__(self):
        self.broken = 0
        self.begun = time.monotonic()
        print(f"{'fault':80} {'points':>10}  outcome")

    def row(self, fault, points, broken):
        print(f"{fault:80} {points:>10}  {'DOES NOT HOLD' if broken else 'holds'}", flush=True)
        for words in broken[:5]:
            print(f"    {words}", flush=True)
        self.broken += bool(broken)

    def skipped(self, fault, why):
        print(f"{fault:80} {'-':>10}  skipped: {why}", flush=True)


HARD = ("disk full from there on", "I/O error", "kill -9")


def scenes(bench):
    """Commands that write, each in its own way."""
    orders = ["--format", "docx,text", "--out"]
    yield Scene("draft", bench.begun, lambda out: ["draft", bench.second, *orders, out], most=5)

    bound = bench.folder()
    yield Scene(
        "draft --combine --report", bound, most=3, faults=HARD, report="said.json",
        args=lambda out: ["draft", bench.second, "--combine", "--report", out / "said.json", *orders, out])

    ordered = bench.prepared(lambda out: bench.draft(bench.changing(first=True), out))
    bench.changing(first=False)
    yield Scene(
        "draft --prune", ordered, most=3, faults=HARD,
        args=lambda out: ["draft", bench.changing_packet, "--prune", *orders, out])

    half = bench.prepared(lambda out: bench.draft(bench.second, out, "--shard", "1/2"))
    yield Scene("draft --shard, the last part", half, most=3, faults=HARD, args=lambda out: ["draft", bench.second, "--shard", "2/2", *orders, out])

    yield Scene(
        "signers add", bench.office, most=3, faults=HARD,
        args=lambda office: ["signers", "add", office / "packets/sign-ons.csv", "Taylor Example", "yes", "--by", "pat", "--on", "2022-06-09"])

    # The second name of a file that is whole may stay, if the run ends right there.
    yield Scene(
        "new office", bench.folder(), most=3, faults=HARD, again=(0, 1), stray=".tmp-office.yaml",
        args=lambda office: ["new", "office", office, "--member", "Pat Specimen", "--chamber", "senate", "--state", "TX"])


def around(bench, table, pool, only):
    """Tries the cases, several at a time, and says of each what came of it, in their order."""
    def tried(case):
        words, function = case
        try:
            return table.row, (words, function(bench), [])
        except Skipped as e:
            return table.skipped, (words, e)
        except Broken as e:
            return table.row, (words, "", [str(e)])

    for say, what in pool.map(tried, [case for case in CASES if only in case[0]]):
        say(*what)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--full", action="store_true", help="every N, not a dozen of them")
    options.add_argument("--only", default="", help="only faults whose line has these words")
    wanted = options.parse_args()
    built = JAR.stat().st_mtime_ns
    work = tempfile.mkdtemp(prefix="engross-faults-")
    os.chmod(work, 0o755)
    table = Table()
    try:
        bench = Bench(work)
        nth = Nth(bench, wanted.full)
        try:
            for scene in scenes(bench):
                scene.faults = [name for name in scene.faults if wanted.only in f"{scene.name}: {name}"]
                for row in nth.rows(scene) if scene.faults else ():
                    table.row(*row)
        except Skipped as e:
            table.skipped("the Nth call fails", e)
        around(bench, table, nth.pool, wanted.only)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    if JAR.stat().st_mtime_ns != built:
        print("Engross was built anew while this ran, so the table says nothing")
        sys.exit(1)
    print(f"{table.broken} faults did not hold" if table.broken else "every fault held", f"({time.monotonic() - table.begun:.0f} s)")
    sys.exit(1 if table.broken else 0)


if __name__ == "__main__":
    main()
