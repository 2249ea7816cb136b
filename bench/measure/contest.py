"""Runs programs in turn, round after round, and keeps what each took."""
import os
import signal
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import asdict, dataclass

import letters

LONGEST = 300  # seconds; a program that takes longer is stopped, and counts as failed


@dataclass(frozen=True)
class Sample:
    seconds: float
    processor: float  # seconds of all threads together
    megabytes: float  # the most memory that it had, as the system counts it (resident set)


class Failure(Exception):
    pass


def run(command, where=None):
    """One whole process, from its start until it has ended."""
    command = [str(word) for word in command]
    os.sync()
    with open(os.devnull, "w") as nowhere:
        begin = time.perf_counter()
        process = subprocess.Popen(command, cwd=where, stdout=nowhere, stderr=subprocess.PIPE, start_new_session=True)
        watch = threading.Timer(LONGEST, os.killpg, (process.pid, signal.SIGKILL))
        watch.start()
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        watch.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failure(f"{' '.join(command)}: exit code {process.returncode}\n{said.decode(errors='replace')[-2000:]}")
    return Sample(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


class Contest:
    """A group of rows: the same work for several programs."""

    def __init__(self, key, title, count, programs, out):
        self.key = key
        self.title = title
        self.count = count
        self.programs = [one for one in programs if not one.missing]
        self.missing = [one for one in programs if one.missing]
        self.out = out
        self.samples = {one.key: [] for one in self.programs}
        self.wrong = []

    def hold(self, rounds, people, warm_up=False):
        for one in self.missing:
            print(f"  without {one.words}: {one.missing}", file=sys.stderr)
        for turn in range(-1 if warm_up else 0, rounds):
            for one in list(self.programs):
                self.try_to_take(one, turn, people)

    def try_to_take(self, program, turn, people):
        """A program that fails stops nobody else: it is out, and the run says so at its end."""
        try:
            self.take(program, turn, people)
        except Failure as failure:
            print(failure, file=sys.stderr)
            self.wrong.append(f"{program.words} failed: {str(failure).splitlines()[0]}")
            self.programs.remove(program)
            self.samples[program.key] = []

    def take(self, program, turn, people):
        out = self.out / f"{self.key}-{program.key}"
        if out.exists() and (not program.keeps or turn <= 0):
            self.put_away(out)
        if program.keeps and turn <= 0:
            run(program.command(self.count, out), program.where)
        sample = run(program.command(self.count, out), program.where)
        said = f"  {self.key} round {turn + 1}: {program.words}: {sample.seconds:.2f} s"
        print(said if turn >= 0 else said + ", not counted", file=sys.stderr)
        if turn >= 0:
            self.samples[program.key].append(sample)
        self.wrong += letters.wrong(program, out, self.count, people)
        # The last round's letters stay for the validator and for LibreOffice.

    def put_away(self, out):
        """Earlier letters are deleted at the very end: ext4 gives nobody a number (inode) that became free in the last minute, and who wants
        one meanwhile goes through all of these. After 10,000 letters were deleted that takes as long as making others."""
        earlier = self.out / "earlier"
        earlier.mkdir(exist_ok=True)
        out.rename(earlier / f"{out.name}-{len(os.listdir(earlier))}")

    def median(self, key, what="seconds"):
        samples = self.samples.get(key)
        return statistics.median(getattr(one, what) for one in samples) if samples else None

    def result(self):
        return {
            "key": self.key,
            "title": self.title,
            "count": self.count,
            "words": {one.key: one.words for one in self.programs},
            "missing": {one.words: one.missing for one in self.missing},
            "samples": {key: [asdict(one) for one in samples] for key, samples in self.samples.items()},
        }
