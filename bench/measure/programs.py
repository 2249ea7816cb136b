"""Who takes part, and how each is called. A command writes letters to the first `count` people into `out`."""
import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import Callable, Optional

# What the launcher gives to Java, its archive of classes aside; and the same with C2 behind C1, which the launcher leaves out.
LAUNCHER = "-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -Xmn32m -XX:-UsePerfData -Xshare:auto".split()
BOTH_COMPILERS = "-XX:+UseSerialGC -Xmn32m -XX:-UsePerfData -Xshare:auto".split()
PDF_UA = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'


@dataclass
class Program:
    key: str
    words: str
    command: Callable  # (count, out) -> arguments
    missing: str = ""  # why it cannot take part
    keeps: bool = False  # whether what an earlier round wrote stays
    makes: Optional[Callable] = None  # count -> how many files there shall be; all the letters if nothing is said
    where: Optional[object] = None  # the folder that it runs in
    same: bool = True  # whether its letters have the words of all the others
    ending: str = ".docx"


def engross(project, work, jobs=None, name="", format="docx"):
    def command(count, out):
        arguments = [project / "engross", "draft", work.packet_of(count, name), "--final", "--format", format, "--out", out]
        return arguments + (["--jobs", jobs] if jobs else [])

    return command


def without_launcher(project, work, *options, jobs=None, flags=LAUNCHER):
    def command(count, out):
        with_launcher = engross(project, work, jobs)(count, out)
        return ["java", *flags, *options, "-jar", project / "target/engross.jar", *with_launcher[1:]]

    return command


def first_letter(project):
    def command(count, out):
        points = "usmca-enforcement,usmca-2026-review"
        return [project / "engross", "draft", "letter", "--to", "ustr", "--points", points, "--date", "2022-06-15", "--out", out]

    return command


def floor(project, work, which):
    jar = project / "bench/floor/target/driver.jar"
    return lambda count, out: [*java(jar, count), which, work.template("floor"), work.people, count, out]


def java(jar, count):
    """A driver gets what Engross's launcher gives to Engross: an archive of its classes, and the quick compiler where one letter is made."""
    quick = ["-XX:TieredStopAtLevel=1"] if count == 1 else []
    archive = jar.with_suffix(".jsa")
    return ["java", "-XX:+UseSerialGC", "-Xmn32m", *quick, f"-XX:SharedArchiveFile={archive}", "-Xshare:auto", "-Xlog:disable", "-jar", jar]


def archive(jar, arguments):
    """Makes the archive of the classes that a driver loads, unless there is one that is newer than the driver."""
    path = jar.with_suffix(".jsa")
    if not path.exists() or path.stat().st_mtime < jar.stat().st_mtime:
        command = ["java", f"-XX:ArchiveClassesAtExit={path}", "-XX:+UseSerialGC", "-Xlog:disable", "-jar", jar, *arguments]
        subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def java_peer(project, work, key, words):
    jar = project / "bench/peers" / key / "target/driver.jar"
    missing = "" if jar.exists() else "its driver was not built"
    return Program(key, words, lambda count, out: [*java(jar, count), work.template(key), work.people, count, out], missing)


def script_peer(project, work, key, words, start, missing="", same=True):
    return Program(key, words, lambda count, out: [*start, work.template(key), work.people, count, out], missing, same=same)


def peers(project, work, versions):
    """Every other program that fills in Word files, the well-known ones first."""
    folder = project / "bench/peers"
    node = "" if shutil.which("node") and (folder / "docxtemplater/node_modules").is_dir() else "Node or its packages are missing"
    docxtpl = "" if versions.docxtpl else "Debian's python3-docxtpl is missing"
    return [
        java_peer(project, work, "poi", f"Apache POI {versions.of('poi')}, opened once"),
        java_peer(project, work, "poi-tl", f"poi-tl {versions.of('poi-tl')}"),
        java_peer(project, work, "xdocreport", f"XDocReport {versions.of('xdocreport')} with Velocity"),
        java_peer(project, work, "docx4j", f"docx4j {versions.of('docx4j')}, opened once"),
        java_peer(project, work, "docx-stamper", f"docx-stamper {versions.of('docx-stamper')}"),
        script_peer(project, work, "docxtemplater", f"docxtemplater {versions.docxtemplater}",
                    ["node", folder / "docxtemplater/driver.js"], node),
        script_peer(project, work, "docxtpl", f"python-docx-template {versions.docxtpl}",
                    ["/usr/bin/python3", folder / "docxtpl/driver.py"], docxtpl),
    ]


def pandoc(project, work, versions):
    missing = "" if versions.pandoc else "pandoc is missing"
    start = [project / "bench/peers/pandoc/driver.sh"]
    return script_peer(project, work, "pandoc", f"pandoc {versions.pandoc}, from Markdown", start, missing, same=False)


def prepare(project, work, chosen):
    """What each program makes once and not at every start."""
    jars = [project / "bench/floor/target/driver.jar"]
    jars += [jar for jar in (project / "bench/peers" / one.key / "target/driver.jar" for one in chosen) if jar.exists()]
    for jar in jars:
        key = jar.parent.parent.name
        out = work.folder / f"archive-{key}"
        mode = ["deflate"] if key == "floor" else []
        archive(jar, [*mode, work.template(key), work.people, 1, out])
        shutil.rmtree(out, ignore_errors=True)
    if shutil.which("pandoc"):
        words = work.template("pandoc").with_suffix(".md")
        subprocess.run(["pandoc", work.template("pandoc"), "-t", "markdown", "--wrap=none", "-o", words], check=True)


def libre_office(work, files):
    """LibreOffice alone: the same Word files in one process, with a new profile each time, as Engross has."""
    def command(count, out):
        profile = work.folder / "profile"
        shutil.rmtree(profile, ignore_errors=True)
        return ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
                "--convert-to", PDF_UA, "--outdir", out, *sorted(files.glob("*.docx"))]

    return command


def congress(project, work, lists):
    """An office whose list of Congress is made of the public files; one invented member signs."""
    office = work.folder / "congress"
    (office / "people").mkdir(parents=True)
    shutil.copy(project / "examples/office.yaml", office)
    (office / "people/members.yaml").write_text(
        "members:\n  - {id: sample-lead, name: Alex Sample, surname: Sample, chamber: house, state: TX, district: 11, courtesy: Ms.}\n")
    subprocess.run([project / "engross", "import", "members", lists, "--as-of", "2026-06-15"], cwd=office, check=True, stdout=subprocess.DEVNULL)
    command = [project / "engross", "draft", "letter", "--to", "all", "--points", "usmca-enforcement,usmca-2026-review", "--date", "2026-06-15"]
    return Program("congress", "engross", lambda count, out: [*command, "--out", out], makes=lambda count: 537, where=office, same=False)
