"""Makes the Nth call that touches the out folder fail, or the process die at it, for N = 1, 2, 3 ... until a run passes untouched."""

import json
import os
import shutil
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench import Broken, Skipped, files, must_be_same, must_be_whole, run

# What is done to the Nth call, and the exit codes that a run may then have.
FAULTS = {
    "disk full": (dict(STUMBLE_WITH="ENOSPC"), (0, 1)),
    "disk full from there on": (dict(STUMBLE_WITH="ENOSPC", STUMBLE_ON="on"), (1,)),
    "I/O error": (dict(STUMBLE_WITH="EIO"), (0, 1)),
    "I/O errors from there on": (dict(STUMBLE_WITH="EIO", STUMBLE_ON="on"), (0, 1)),
    "permission denied": (dict(STUMBLE_WITH="EACCES"), (0, 1)),
    "short write": (dict(STUMBLE_WITH="SHORT"), (0,)),
    "kill -9": (dict(STUMBLE_WITH="KILL"), (0, -signal.SIGKILL)),
    "SIGINT": (dict(STUMBLE_WITH="INT"), (0, 130)),
    "SIGTERM": (dict(STUMBLE_WITH="TERM"), (0, 143)),
}


def library(work):
    """Compiles what is preloaded."""
    if not shutil.which("cc"):
        raise Skipped("there is no C compiler")
    made = Path(work) / "stumble.so"
    source = Path(__file__).with_name("stumble.c")
    subprocess.run(["cc", "-O1", "-Wall", "-shared", "-fPIC", "-o", made, source, "-ldl"], check=True)
    return made


class Scene:
    """A command that writes: where it begins, what it leaves undisturbed, and what a person must still find."""

    def __init__(self, name, begun, args, most, faults=tuple(FAULTS), again=(0,), report=None, stray=None):
        self.name, self.begun, self.args, self.most, self.faults, self.again = name, begun, args, most, list(faults), again
        self.report, self.stray = report, stray
        self.before = self.files(begun)

    def files(self, folder):
        """What lies there, without what may stray; of a report, which tells what one run did, only that it is whole."""
        found = files(folder)
        found.pop(self.stray, None)
        if self.report in found:
            try:
                found[self.report] = b"whole" if json.loads(found[self.report]) else b""
            except ValueError:
                raise Broken("the report is torn")
        return found

    def at(self, folder):
        """Where the command begins, once more, in this folder."""
        if Path(self.begun).is_dir():
            shutil.copytree(self.begun, folder, symlinks=True)
        return folder

    def run(self, folder, **env):
        return run(*self.args(folder), cwd=folder.parent, env=env)


class Nth:
    """Runs scenes through every fault, on all cores."""

    def __init__(self, bench, full):
        self.bench, self.full, self.preloaded = bench, full, None
        self.pool = ThreadPoolExecutor(max(2, os.cpu_count() or 2))

    def faulty(self, folder, fault, number=None):
        env = dict(LD_PRELOAD=self.preloaded, STUMBLE_UNDER=folder, STUMBLE_LOG=folder.parent / "calls", **fault)
        if number:
            env["STUMBLE_AT"] = number
        return env

    def points(self, scene, fault):
        """How many calls an undisturbed run makes that this fault is for."""
        folder = scene.at(self.bench.folder())
        scene.run(folder, **self.faulty(folder, fault)).must_end_with(0)
        return len((folder.parent / "calls").read_text().splitlines()), scene.files(folder)

    def chosen(self, count, most):
        if self.full or count <= most:
            return list(range(1, count + 1))
        return sorted({1 + round(i * (count - 1) / (most - 1)) for i in range(most)})

    def rows(self, scene):
        self.preloaded = self.preloaded or library(self.bench.work)
        for name in scene.faults:
            fault, codes = FAULTS[name]
            count, wanted = self.points(scene, fault)
            numbers = self.chosen(count, scene.most)
            results = self.pool.map(lambda number: self.tried(scene, fault, codes, number, wanted), numbers)
            broken = [words for words in results if words]
            yield f"{scene.name}: {name}", f"{len(numbers)} of {count}", broken

    def tried(self, scene, fault, codes, number, wanted):
        folder = scene.at(self.bench.folder())
        try:
            said = scene.run(folder, **self.faulty(folder, fault, number))
            self.judge(scene, folder, said, codes, wanted)
            shutil.rmtree(folder.parent)
            return None
        except Broken as e:
            calls = folder.parent / "calls"
            lines = calls.read_text().splitlines() if calls.exists() else []
            call = lines[number - 1] if len(lines) >= number else "?"
            return f"at {call.replace(str(folder), 'OUT')}: {e}"

    def judge(self, scene, folder, said, codes, wanted):
        said.must_end_with(*codes)
        found = scene.files(folder)
        must_be_whole(scene.before, wanted, found)
        if said.code == 0:
            visible = lambda names: {n: c for n, c in names.items() if not Path(n).name.startswith(".")}
            must_be_same(visible(wanted), visible(found), "exit code 0, but")
        scene.run(folder).must_end_with(*scene.again)
        must_be_same(wanted, scene.files(folder), "after the rerun")
