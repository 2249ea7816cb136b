"""A bench on which Engross is run while something goes wrong: an office, folders to write into, and what must hold after it."""

import json
import os
import shutil
import subprocess
import threading
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
JAR = PROJECT / "target/engross.jar"
# As the launcher starts Java, without what it looks for first.
JAVA = [
    "java", f"-XX:SharedArchiveFile={PROJECT}/target/engross.jsa", "-Xshare:auto", "-Xlog:disable",
    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData",
]
LOCK = ".engross-lock"


class Broken(Exception):
    """A promise that was not kept, in words."""


class Skipped(Exception):
    """What cannot be tried on this machine, and why."""


class Said:
    """What a run said, and its exit code; below 0 the signal that ended it."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err
        self.all = err + out

    def must_be_plain(self):
        for word in ("Exception", "\tat ", "\n  at ", "java.", "an error in Engross itself", "Error:"):
            if word in self.all:
                raise Broken(f"not in plain words: {self.brief()}")
        if self.code == 1 and not self.all.strip():
            raise Broken("exit code 1 without a word")

    def must_end_with(self, *codes):
        self.must_be_plain()
        if self.code not in codes:
            raise Broken(f"exit code {self.code}, not {' or '.join(map(str, codes))}: {self.brief()}")

    def must_say(self, words):
        if words not in self.all:
            raise Broken(f"does not say \"{words}\": {self.brief()}")

    def brief(self):
        return " / ".join(self.all.strip().splitlines()[:3])[:400]


def run(*args, cwd, env=None, java=(), before=(), clean=False, **popen):
    """Runs Engross; `before` is a program that runs it, such as unshare."""
    surroundings = {} if clean else dict(os.environ)
    surroundings.setdefault("PATH", os.environ["PATH"])
    for name, value in (env or {}).items():
        surroundings.pop(name, None)
        if value is not None:
            surroundings[name] = str(value)
    command = [*before, *JAVA, *java, "-jar", str(JAR), *map(os.fspath, args)]
    popen.setdefault("stdout", subprocess.PIPE)
    popen.setdefault("stderr", subprocess.PIPE)
    try:
        done = subprocess.run(command, cwd=cwd, env=surroundings, stdin=subprocess.DEVNULL, timeout=120, **popen)
    except subprocess.TimeoutExpired:
        raise Broken("the run hangs")
    return Said(done.returncode, *((text or b"").decode("utf-8", "replace") for text in (done.stdout, done.stderr)))


def files(folder):
    """Every file below a folder but the empty lock, by its path: its bytes, or where a link leads."""
    found = {}
    for path in sorted(Path(folder).rglob("*")) if Path(folder).is_dir() else ():
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = ("link", os.readlink(path))
        elif path.is_file() and not (name == LOCK and path.stat().st_size == 0):
            found[name] = path.read_bytes()
    return found


def difference(wanted, found):
    names = [name for name in sorted({*wanted, *found}) if wanted.get(name) != found.get(name)]
    return ", ".join(f"{name} {'is missing' if name not in found else 'is too much' if name not in wanted else 'differs'}" for name in names[:4])


def must_be_same(wanted, found, what):
    if wanted != found:
        raise Broken(f"{what}: {difference(wanted, found)}")


def must_be_whole(before, wanted, found):
    """Under each final name lies what was there before, or what an undisturbed run leaves."""
    for name, content in found.items():
        if Path(name).name.startswith("."):
            continue
        if name.startswith("manifest"):
            must_know(before, wanted, content)
        elif content not in (before.get(name), wanted.get(name)):
            raise Broken(f"{name} is neither what was there nor what was to come ({len(content)} bytes)")
    for name in before:
        if name in wanted and name not in found and not Path(name).name.startswith("."):
            raise Broken(f"{name} is gone")


def must_know(before, wanted, manifest):
    """A manifest that says nothing of which the whole ones are silent."""
    def entries(text):
        return {(draft["name"], draft["sha256"]) for draft in json.loads(text)["drafts"]}
    try:
        found = entries(manifest)
    except ValueError:
        raise Broken("the manifest is torn")
    known = [entries(text) for folder in (before, wanted) for name, text in folder.items() if name.startswith("manifest")]
    if not found <= set().union(*known):
        raise Broken("the manifest knows a draft that nobody made")


class Bench:
    """An office with two orders, of which the second writes anew what the first wrote, and an out folder that has all kinds of files."""

    _numbers = iter(range(1, 1 << 30))
    _guard = threading.Lock()

    def __init__(self, work):
        self.work = Path(work)
        self.office = self.work / "office"
        shutil.copytree(PROJECT / "examples", self.office)
        self.first = self.packet("first", "The first", ["ustr", "president", "secretary-of-state"])
        self.second = self.packet("second", "The second", ["ustr", "president", "secretary-of-state", "attorney-general"])
        self.begun = self.begin(self.folder())
        self.done = self.run_in(self.copy(), 0)
        self.fresh = self.run_in(self.folder(), 0)

    def packet(self, name, subject, to):
        path = self.office / f"packets/{name}.yaml"
        path.write_text(
            "date: 2022-06-15\npoints: [usmca-enforcement, usmca-2026-review]\nfrom: sample-lead\n"
            f"subject: {subject}\ndrafts:\n  - {{template: letter, to: [{', '.join(to)}]}}\n")
        return path

    def folder(self):
        """The path of an out folder that is not there yet, in a folder of its own."""
        with Bench._guard:
            number = next(Bench._numbers)
        above = self.work / f"run-{number}"
        above.mkdir()
        return above / "out"

    def begin(self, out):
        """What a second run finds: a draft to be replaced, one that stays, one edited by hand, one deleted, and a person's own file."""
        self.draft(self.second, out, "--to", "president").must_end_with(0)
        self.draft(self.first, out, "--to", "ustr,secretary-of-state").must_end_with(0)
        (out / "2022-06-15-letter-secretary-of-state.txt").write_text("by hand\n")
        (out / "2022-06-15-letter-secretary-of-state.docx").unlink()
        (out / "2022-06-15-letter-attorney-general.txt").write_text("a person's own\n")
        (out / "notes.txt").write_text("notes\n")
        return out

    def prepared(self, run):
        out = self.folder()
        run(out).must_end_with(0)
        return out

    def changing(self, first):
        """A packet that orders four letters first and three of them later."""
        self.changing_packet = self.packet("changing", "The same", ["ustr", "president", "secretary-of-state", "attorney-general"][0 if first else 1:])
        return self.changing_packet

    def copy(self):
        out = self.folder()
        shutil.copytree(self.begun, out)
        return out

    def draft(self, packet, out, *more, **how):
        how.setdefault("cwd", out.parent)
        return run("draft", packet, "--format", "docx,text", "--out", out, *more, **how)

    def run_in(self, out, *codes, **how):
        """Runs the second order to its end; what then lies in the folder."""
        self.draft(self.second, out, **how).must_end_with(*codes)
        return files(out)

    def rerun_must_complete(self, out, wanted=None, **how):
        """After whatever happened a run leaves what an undisturbed one does."""
        must_be_same(self.done if wanted is None else wanted, self.run_in(out, 0, **how), "after the rerun")
