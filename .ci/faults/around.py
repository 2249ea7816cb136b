"""What goes wrong around a run: disks, folders, streams, other runs, files of people, the machine, odd paths."""

import os
import re
import shutil
import signal
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

from bench import JAR, JAVA, PROJECT, Broken, Said, Skipped, files, must_be_same, must_be_whole, run

CASES = []
NOBODY = 65534
LETTER = "2022-06-15-letter-"


def case(words):
    """A fault, in words; its function gives how many points were tried."""
    def kept(function):
        CASES.append((words, function))
        return function
    return kept


def must(holds, words):
    if not holds:
        raise Broken(words)


def needs_root():
    if os.geteuid() != 0:
        raise Skipped("needs root")


def needs(program):
    if not shutil.which(program):
        raise Skipped(f"there is no {program}")


@contextmanager
def memory_disk(folder, options):
    """A file system of its own, in memory, of so much."""
    needs_root()
    folder.mkdir(exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", folder], capture_output=True).returncode:
        raise Skipped("nothing can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def remount(folder, options):
    subprocess.run(["mount", "-o", f"remount,{options}", folder], check=True)


# --- disks ---


def fill(bench, options, points, enlarged):
    failed = 0
    for point in points:
        with memory_disk(bench.folder().parent, options.format(point)) as disk:
            out = disk / "out"
            said = bench.draft(bench.second, out, cwd=bench.work)
            said.must_end_with(0, 1)
            failed += said.code
            must_be_whole({}, bench.fresh, files(out))
            must(said.code == 0 or "the disk is full" in said.all, f"does not say that the disk is full: {said.brief()}")
            remount(disk, enlarged)
            bench.rerun_must_complete(out, bench.fresh, cwd=bench.work)
    must(failed > 1, "no disk was small enough")
    return len(points)


@case("a disk (tmpfs) of 4 to 124 KB that is full somewhere")
def full(bench):
    return fill(bench, "size={}k", range(4, 128, 20), "size=8m")


@case("a disk without inodes somewhere")
def inodes(bench):
    return fill(bench, "size=8m,nr_inodes={}", range(2, 20, 3), "nr_inodes=1000")


@case("a read-only disk")
def read_only(bench):
    with memory_disk(bench.folder().parent, "size=8m") as disk:
        out = disk / "out"
        shutil.copytree(bench.begun, out)
        remount(disk, "ro")
        said = bench.draft(bench.second, out, cwd=bench.work)
        said.must_end_with(1)
        said.must_say("Read-only file system")
        must_be_same(files(bench.begun), files(out), "on a read-only disk")
        remount(disk, "rw")
        bench.rerun_must_complete(out, cwd=bench.work)
    return 1


def as_nobody(program=()):
    needs_root()
    needs("setpriv")
    before = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *program]
    if subprocess.run([*before, "test", "-r", JAR]).returncode:
        raise Skipped("an unprivileged user cannot read the project's folder")
    return before


def give(path, mode=None):
    for one in (path, *path.rglob("*")):
        os.chown(one, NOBODY, NOBODY)
    if mode:
        path.chmod(mode)


@case("a folder in which an unprivileged user may not write")
def not_allowed(bench):
    nobody = as_nobody()
    out = bench.copy()
    give(out, 0o555)
    said = bench.draft(bench.second, out, before=nobody)
    said.must_end_with(1)
    said.must_say("permission denied")
    must_be_same(files(bench.begun), files(out), "without permission")
    out.chmod(0o755)
    bench.rerun_must_complete(out, before=nobody)
    return 1


@case("drafts and a manifest that may not be read")
def unreadable(bench):
    nobody = as_nobody()
    for name in (LETTER + "ustr.docx", "manifest.json"):
        out = bench.copy()
        give(out)
        (out / name).chmod(0)
        said = bench.draft(bench.second, out, before=nobody)
        said.must_end_with(1)
        said.must_say("permission denied")
        must_be_whole(files(bench.begun), bench.done, files(out))
        (out / name).chmod(0o644)
        bench.rerun_must_complete(out, before=nobody)
    return 2


@case("an unprivileged user without a home")
def unprivileged(bench):
    nobody = as_nobody()
    out = bench.folder()
    give(out.parent)
    bench.rerun_must_complete(out, bench.fresh, before=nobody, clean=True)
    return 1


@case("few open files (ulimit -n), small files alone (ulimit -f)")
def limits(bench):
    tries = ("-n 24", "-n 20", "-n 12", "-f 4", "-f 0")
    for limit in tries:
        out = bench.copy()
        said = bench.draft(bench.second, out, before=["sh", "-c", f'ulimit {limit} && exec "$@"', "sh"])
        if limit != "-n 12":  # too few for Java itself
            said.must_end_with(0, 1)
        must_be_whole(files(bench.begun), bench.done, files(out))
        bench.rerun_must_complete(out)
    return len(tries)


@case("a list too long for a tiny heap")
def tiny_heap(bench):
    folder = bench.folder().parent
    (folder / "people.csv").write_text(rows("a"))
    order = ("draft", "letter", "--form", "governor", "--points", "usmca-2026-review", "--date", "2022-06-15", "--format", "text", "--recipients", "people.csv")
    said = run(*order, cwd=folder, java=["-Xmx4m"])
    said.must_end_with(1)
    said.must_say("too little memory")
    letters = {name: text for name, text in files(folder / "out").items() if not name.startswith(".")}
    run(*order, cwd=folder).must_end_with(0)
    after = files(folder / "out")
    must(len(after) == ROWS + 1, f"{len(after)} files after the rerun")
    must_be_whole({}, after, letters)
    return 1


# --- folders ---


@case("the folder is a file, a link that leads nowhere, a loop of links")
def no_folder(bench):
    for make in (lambda out: out.write_text("mine\n"), lambda out: out.symlink_to("nowhere"), lambda out: out.symlink_to(out)):
        out = bench.folder()
        make(out)
        before = files(out.parent)
        bench.draft(bench.second, out).must_end_with(1)
        must_be_same(before, files(out.parent), "beside what is no folder")
    return 3


@case("the folder is a link to a folder elsewhere")
def linked_folder(bench):
    out = bench.folder()
    (out.parent / "elsewhere").mkdir()
    out.symlink_to("elsewhere")
    bench.rerun_must_complete(out, bench.fresh)
    return 1


@case("under a draft's name lies a folder, a link, a pipe, a device")
def no_file(bench):
    makers = {
        "folder": lambda name: name.mkdir(),
        "link": lambda name: name.symlink_to("../secret"),
        "link to nowhere": lambda name: name.symlink_to("../nowhere"),
        "pipe": os.mkfifo,
        "socket": lambda name: subprocess.run(["/usr/bin/python3", "-c", "import socket,sys;socket.socket(socket.AF_UNIX).bind(sys.argv[1])", name.name], cwd=name.parent, check=True),
    }
    ours = ("manifest.json", ".engross-journal", ".engross-lock")
    tries = [(what, LETTER + "ustr.docx") for what in makers] + [(what, name) for what in ("link", "pipe") for name in ours]
    for what, name in tries:
        make = makers[what]
        out = bench.folder()
        out.mkdir()
        (out.parent / "secret").write_text("secret\n")
        make(out / name)
        said = bench.draft(bench.second, out)
        said.must_end_with(1)
        must(name in said.all or str(out) in said.all, f"a {what} as {name} is not named: {said.brief()}")
        must((out.parent / "secret").read_text() == "secret\n", f"what a {what} leads to was changed")
        must(not (out.parent / "nowhere").exists(), f"a file was made through a {what}")
        must_be_whole({}, bench.fresh, {n: c for n, c in files(out).items() if n != name})
        shutil.rmtree(out / name) if what == "folder" else (out / name).unlink()
        bench.rerun_must_complete(out, bench.fresh)
    return len(tries)


# --- streams ---


def shell(bench, out, redirected, *args):
    """Runs the launcher under a shell that redirects its streams; the exit code stands in a file."""
    words = args or ("draft", str(bench.second), "--format", "docx,text", "--out", str(out))
    script = f'{{ "$@"; echo $? >code; }} {redirected}'
    done = subprocess.run(["bash", "-c", script, "bash", str(PROJECT / "engross"), *words], cwd=out.parent, capture_output=True, timeout=120)
    return Said(int((out.parent / "code").read_text()), done.stdout.decode(), done.stderr.decode())


@case("standard output is full, closed or a broken pipe")
def streams(bench):
    wanted = {">/dev/full": 74, ">&-": 74, "2>/dev/full": 0, "2>&-": 0, ">&- 2>&-": 74}
    # Whether the reader of a pipe has gone is seen sooner or later; where all three are closed, Java opens /dev/null in their place.
    either = ("> >(true)", "<&- >&- 2>&-")
    for redirected in (*wanted, *either):
        out = bench.folder()
        said = shell(bench, out, redirected)
        must(said.code in {0, 74} if redirected in either else said.code == wanted[redirected], f"{redirected}: exit code {said.code}")
        must_be_same(bench.fresh, files(out), f"with {redirected}")
    out = bench.folder()
    letter = ("draft", "letter", "--to", "ustr", "--points", "usmca-enforcement", "--date", "2022-06-15", "--format", "text", "--out", "-")
    for redirected in (">/dev/full", ">&-"):
        must(shell(bench, out, redirected, *letter).code == 74, f"a letter printed to {redirected} is lost without a word")
    must(shell(bench, out, "2>/dev/full", "draft", "no-such-template").code != 0, "an error that could not be said ends with 0")
    return len(wanted) + len(either) + 3


@case("SIGINT, SIGTERM, SIGHUP to the launcher at any moment")
def signals(bench):
    tried = 0
    for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)):
        for moment in (0.05, 0.4, 0.6):
            out = bench.copy()
            command = [PROJECT / "engross", "draft", bench.second, "--format", "docx,text", "--out", out]
            running = subprocess.Popen(command, cwd=out.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(moment)
            running.send_signal(number)
            texts = [text.decode() for text in running.communicate(timeout=60)]
            Said(running.returncode, *texts).must_end_with(0, code, -number)
            must_be_whole(files(bench.begun), bench.done, files(out))
            bench.rerun_must_complete(out)
            tried += 1
    return tried


# --- other runs and people ---


@case("two to four runs at once on one folder")
def at_once(bench):
    for many in (2, 2, 3, 4):
        out = bench.copy()
        command = [*JAVA, "-jar", JAR, "draft", bench.second, "--format", "docx,text", "--out", out]
        running = [subprocess.Popen(command, cwd=out.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(many)]
        codes = []
        for one in running:
            texts = [text.decode() for text in one.communicate(timeout=120)]
            said = Said(one.returncode, *texts)
            said.must_end_with(0, 75)
            codes.append(said.code)
            if said.code == 75:
                said.must_say("is writing to this folder")
        must(0 in codes, f"none of {many} runs wrote")
        must_be_same(bench.done, files(out), f"after {many} runs at once")
    return 4


@case("the manifest or journal is gone, empty, torn, garbage, of a later version")
def records(bench):
    begun = files(bench.begun)
    whole = begun["manifest.json"]
    for name, content in {
        "gone": None, "empty": b"", "torn": whole[: len(whole) // 2], "garbage": b"\x00\xff" * 40,
        "another's": b'{"mine": true}', "later": whole.replace(b'"manifest": 1', b'"manifest": 9'),
        "leads out": whole.replace(LETTER.encode() + b"ustr.txt", b"../../secret"),
    }.items():
        out = bench.copy()
        (out / "manifest.json").unlink() if content is None else (out / "manifest.json").write_bytes(content)
        before = files(out)
        said = bench.draft(bench.second, out)
        said.must_end_with(1 if name == "later" else 0)
        after = files(out)
        for file, bytes_ in before.items():
            if file != "manifest.json":
                must(after.get(file) in (bytes_, bench.done.get(file)), f"with a manifest {name}: {file} was lost")
        if name not in ("gone", "later", "empty"):
            must(content in after.values(), f"a manifest {name} was lost")
        second = bench.draft(bench.second, out)
        second.must_end_with(1 if name == "later" else 0)
        must_be_same(after, files(out), f"with a manifest {name}, in the run after that")
    for content in (b"", b"garbage\n", b"\x00" * 100, b'{"name":"../../x","sha256":"' + b"0" * 64 + b'","made":{}}\n'):
        out = bench.copy()
        (out / ".engross-journal").write_bytes(content)
        bench.rerun_must_complete(out)
    return 11


@case("people edit, delete and make files between runs")
def people(bench):
    out = bench.copy()
    bench.run_in(out, 0)
    for name in (LETTER + "ustr.docx", LETTER + "secretary-of-state.new.txt", LETTER + "attorney-general.new.txt"):
        (out / name).write_text(f"{name} by hand\n")
    (out / (LETTER + "president.txt")).unlink()
    (out / (LETTER + "ustr.new.docx")).write_text("a person's own\n")
    before = files(out)
    after = bench.run_in(out, 0)
    for name, content in before.items():
        must(name == "manifest.json" or after.get(name) == content, f"{name} was lost")
    must(after.get(LETTER + "president.txt") == bench.done[LETTER + "president.txt"], "a deleted draft did not come back")
    must(after.get(LETTER + "ustr.new-2.docx") == bench.done[LETTER + "ustr.docx"], "the draft does not lie beside the edited one")
    must_be_same(after, bench.run_in(out, 0), "in the run after that")
    return 6


@case("a file is edited, made or deleted while the run goes on")
def meddling(bench):
    tried = 0
    for moment in (0.3, 0.45, 0.6):
        for name in (LETTER + "ustr.docx", LETTER + "ustr.txt"):
            for meddle in (lambda file: file.write_text("by hand just now\n"), lambda file: file.unlink(missing_ok=True)):
                out = bench.copy()
                running = subprocess.Popen([*JAVA, "-jar", JAR, "draft", bench.second, "--format", "docx,text", "--out", out], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                time.sleep(moment)
                meddle(out / name)
                written = (out / name).read_bytes() if (out / name).exists() else None
                texts = [text.decode() for text in running.communicate(timeout=60)]
                Said(running.returncode, *texts).must_end_with(0, 1)
                if written == b"by hand just now\n":
                    must((out / name).read_bytes() == written, f"{name}, saved during the run, was lost")
                bench.draft(bench.second, out).must_end_with(0)
                tried += 1
    return tried


ROWS = 800


def rows(word):
    lines = ["name,surname,courtesy,state,street,city,zip"]
    for i in range(10000, 10000 + ROWS):
        lines.append(f"Pat Specimen{word}{i},Specimen{word}{i},Ms.,Texas,{i}{word} Sample Street,Sampleton,{i}")
    return "\n".join(lines) + "\n"


@case("a list is changed, cut, emptied, deleted while it is read")
def input_changed(bench):
    changes = {
        "rewritten": lambda file: file.write_text(rows("b")),
        "replaced": lambda file: (file.with_suffix(".x").write_text(rows("b")), file.with_suffix(".x").rename(file)),
        "cut": lambda file: os.truncate(file, file.stat().st_size // 2 + 7),
        "emptied": lambda file: os.truncate(file, 0),
        "deleted": lambda file: file.unlink(),
        "turned round": lambda file: file.write_text("\n".join([rows("a").splitlines()[0], *reversed(rows("a").splitlines()[1:])]) + "\n"),
    }
    for what, change in changes.items():
        for moment in (0.5, 0.8):
            out = bench.folder()
            file = out.parent / "people.csv"
            file.write_text(rows("a"))
            words = ["draft", "letter", "--form", "governor", "--points", "usmca-2026-review", "--date", "2022-06-15", "--format", "text", "--recipients", file, "--out", out]
            running = subprocess.Popen([*JAVA, "-jar", JAR, *words], cwd=out.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(moment)
            change(file)
            texts = [text.decode() for text in running.communicate(timeout=120)]
            said = Said(running.returncode, *texts)
            said.must_end_with(0, 1)
            letters = {n: c.decode() for n, c in files(out).items() if n.endswith(".txt")}
            must(said.code == 1 or len(letters) == ROWS, f"{what}: exit code 0 and {len(letters)} letters to {ROWS} people")
            must(said.code == 0 or not letters, f"{what}: exit code 1 and {len(letters)} letters: {said.brief()}")
            for name, letter in letters.items():
                person = re.search(r"specimen([ab]?\d+)\.txt$", name).group(1)
                number, word = person[1:], person[0]
                must(f"Specimen{person}:" in letter and f"{number}{word} Sample Street" in letter, f"{what}: {name} has a line of another row")
    return len(changes) * 2


# --- the machine ---


@case("locales: C, Turkish, Arabic, Thai, and encodings")
def locales(bench):
    tries = [({"LC_ALL": name, "LANG": name}, []) for name in ("C", "POSIX", "tr_TR.UTF-8", "nonsense")]
    for language, country, more in (("tr", "TR", []), ("ar", "EG", ["-Duser.extensions=u-nu-arab"]), ("th", "TH", ["-Duser.variant=TH"]), ("hi", "IN", []), ("ja", "JP", ["-Duser.variant=JP"])):
        tries.append(({}, [f"-Duser.language={language}", f"-Duser.country={country}", *more]))
    tries += [({}, [f"-Dfile.encoding={name}"]) for name in ("US-ASCII", "ISO-8859-9", "UTF-16", "Cp1252")]
    for env, java in tries:
        bench.rerun_must_complete(bench.copy(), env=env, java=java)
    return len(tries)


@case("time zones")
def zones(bench):
    zones = ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Nonsense/Zone")
    for zone in zones:
        bench.rerun_must_complete(bench.copy(), env={"TZ": zone})
    return len(zones)


@case("system clocks: 1971, 1999, 2038, 2099; SOURCE_DATE_EPOCH")
def clocks(bench):
    for epoch in ("0", "4000000000"):
        bench.rerun_must_complete(bench.copy(), env={"SOURCE_DATE_EPOCH": epoch})
    needs("faketime")
    times = ("1971-01-01 00:00:01", "1999-12-31 23:59:59", "2038-01-19 03:14:07", "2099-12-31 23:59:59")
    for when in times:
        bench.rerun_must_complete(bench.copy(), before=["faketime", "-m", "-f", "@" + when], env={"FAKETIME_DONT_FAKE_MONOTONIC": "1"})
    return len(times) + 2


@case("no HOME, an unwritable HOME, no folder for temporary files, an empty environment")
def homes(bench):
    tries = (
        dict(env={"HOME": None}), dict(env={"HOME": "/proc"}), dict(env={"HOME": "/nowhere/at/all", "XDG_CACHE_HOME": "/proc/none"}),
        dict(env={"TMPDIR": "/nowhere"}, java=["-Djava.io.tmpdir=/nowhere"]), dict(clean=True),
    )
    for how in tries:
        bench.rerun_must_complete(bench.copy(), **how)
    return len(tries) + own_look(bench)


def own_look(bench):
    """An office's own Word file is prepared in a cache, which may be missing, unwritable, or full of garbage."""
    office = bench.work / "own-look"
    shutil.copytree(PROJECT / "examples", office)
    run("new", "template", "letter", cwd=office).must_end_with(0)
    wanted = None
    cache = bench.work / "cache"
    tries = ({"HOME": None, "XDG_CACHE_HOME": None}, {"XDG_CACHE_HOME": "/proc/none"}, {"XDG_CACHE_HOME": cache}, {"XDG_CACHE_HOME": cache})
    for i, env in enumerate(tries):
        if i == len(tries) - 1:
            kept = list((cache / "engross/frames").iterdir())
            must(kept, "no frame was kept")
            for file in kept:
                file.write_bytes(file.read_bytes()[:1000])
        out = bench.folder()
        run("draft", office / "packets/ustr-letter.yaml", "--out", out, cwd=office, env=env).must_end_with(0)
        wanted = wanted or files(out)
        must_be_same(wanted, files(out), f"with {env}")
    return len(tries)


@case("no network (unshare -n)")
def no_network(bench):
    needs_root()
    needs("unshare")
    if subprocess.run(["unshare", "-n", "true"], capture_output=True).returncode:
        raise Skipped("no network of its own can be had here")
    bench.rerun_must_complete(bench.copy(), before=["unshare", "-n"])
    return 1


@case("no connection is tried (strace)")
def no_connection(bench):
    needs("strace")
    out = bench.copy()
    calls = out.parent / "network"
    traced = ["strace", "-f", "--seccomp-bpf", "-o", calls, "-e", "trace=%network"]
    if subprocess.run([*traced, "true"], capture_output=True).returncode:
        raise Skipped("strace may not trace here")
    bench.rerun_must_complete(out, before=traced)
    # Java asks at every start whether the system has IPv6, by a socket that goes nowhere.
    reached = [line for line in calls.read_text().splitlines() if "AF_INET" in line and " socket(" not in line]
    must(not reached, f"the network was reached for: {reached[:2]}")
    return 1


# --- paths ---

NAMES = (
    "a b", " lead and trail ", "it's", 'a "b"', "line\nbreak", "tab\there", "back\\slash", "$(touch x)", "%s{}", "~", "#hash", "*?", "a:b",
    "trailing.", "...", "-dash", "--out", "@file", "Muñoz-Ωmega-日本", "e\u0301", "x" * 255, "/".join(["d" * 200] * 18),
)


@case("odd paths: blanks, quotes, line breaks, dashes, dots, other letters, very long")
def odd_paths(bench):
    for name in NAMES:
        folder = bench.folder().parent
        said = run("draft", bench.second, "--format", "docx,text", "--out", f"./{name}", cwd=folder, env={"LC_ALL": "C.UTF-8"})
        said.must_end_with(0)
        must_be_same(bench.fresh, files(folder / name), f"in {name[:20]!r}")
        must(os.listdir(folder) == [name.split("/")[0]], f"{name[:20]!r} left something beside it")
    return len(NAMES)


@case("an office in a folder of an odd name, and a packet of one")
def odd_office(bench):
    for name in ("it's \"my\" office", "a\nb", "-dash", "Muñoz"):
        office = bench.folder().parent / name
        shutil.copytree(bench.office, office)
        packet = office / "packets" / "-odd name'.yaml"
        (office / "packets/second.yaml").rename(packet)
        out = office.parent / "out"
        run("draft", packet, "--format", "docx,text", "--out", out, cwd=office, env={"LC_ALL": "C.UTF-8"}).must_end_with(0)
        drafts = {n: c for n, c in files(out).items() if n != "manifest.json"}  # the manifest says which packet it was
        must_be_same({n: c for n, c in bench.fresh.items() if n in drafts}, drafts, f"from {name!r}")
        must(len(drafts) == len(bench.fresh) - 1, f"from {name!r} there are {len(drafts)} drafts")
    return 4


@case("paths that cannot be: too long, letters that the locale has not, a folder that is gone")
def impossible_paths(bench):
    folder = bench.folder().parent
    for name, env, code in (("x" * 256, {}, 1), ("/".join(["d" * 250] * 20), {}, 1), ("Muñoz", {"LC_ALL": "C", "LANG": "C"}, 2), ("", {}, 1), (" ", {}, 1)):
        said = run("draft", bench.second, "--format", "text", "--out", name, cwd=folder, env=env)
        said.must_end_with(code)
        must(not files(folder), f"{name[:20]!r} left something: {said.brief()}")
    gone = bench.folder().parent / "gone"
    gone.mkdir()
    script = 'rmdir "$PWD"; exec "$@"'
    done = subprocess.run(["sh", "-c", script, "sh", PROJECT / "engross", "draft", bench.second], cwd=gone, capture_output=True)
    said = Said(done.returncode, done.stdout.decode(), done.stderr.decode())
    said.must_end_with(69)
    said.must_say("is gone")
    return 6
