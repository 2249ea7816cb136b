"""Reads what the flight recorder saw of a run: which share of the time, and of what was allocated, each stage has."""
import collections
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import programs
from workload import Workload

PROJECT = Path(__file__).resolve().parents[2]
EVENTS = """<?xml version="1.0" encoding="UTF-8"?>
<configuration version="2.0">
  <event name="jdk.ExecutionSample"><setting name="enabled">true</setting><setting name="period">5 ms</setting></event>
  <event name="jdk.NativeMethodSample"><setting name="enabled">true</setting><setting name="period">5 ms</setting></event>
  <event name="jdk.ObjectAllocationSample"><setting name="enabled">true</setting><setting name="throttle">500/s</setting></event>
</configuration>
"""
UNITS = {"bytes": 1, "kB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30}
# A stage has what its method and all below it do; one that stands in another is set in.
STAGES = [
    ("orders: lists read, people looked up, files named", "desk.Desk.orders"),
    ("fields of the template", "desk.DraftFields.of"),
    ("merge (Velocity)", "template.Template.merge"),
    ("abbreviations and long names", "desk.Mentions.settle"),
    ("read markup (commonmark)", "markup.MarkupReader.read"),
    ("rules of the form", "check.Checks.run"),
    ("render", "render.docx.DocxRenderer.render"),
    ("  compress and restore what is new", "render.docx.zip.Packer.pack"),
    ("  check of the finished file", "render.docx.zip.ZipCheck.demandSound"),
    ("search for what belongs to others", "desk.LeakCheck$Search.in"),
    ("  and the words of the finished file for it", "render.docx.DocxRenderer.words"),
    ("stage: hash, write, read back", "outbox.Outbox.stage"),
    ("publish: force, journal, names, manifest", "desk.Stage.publish"),
]


def recorded(count, folder):
    work = Workload(PROJECT, folder, [1, count])
    (folder / "events.jfc").write_text(EVENTS)
    recording = folder / "run.jfr"
    options = [f"-XX:StartFlightRecording=filename={recording},settings={folder / 'events.jfc'}", "-Xlog:disable"]
    command = programs.without_launcher(PROJECT, work, *options, jobs=1)(count, folder / "out")
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return recording


def samples(recording, events):
    """Each sample's methods, the innermost first, and its weight."""
    said = subprocess.run(["jfr", "print", "--stack-depth", "64", "--events", events, recording], stdout=subprocess.PIPE, text=True, check=True)
    for event in said.stdout.split("\n}\n"):
        methods = re.findall(r"^    ([\w.$<>]+)\(.*line:", event, re.M)
        weight = re.search(r"weight = ([\d.]+) (\w+)", event)
        if methods:
            yield methods, float(weight.group(1)) * UNITS[weight.group(2)] if weight else 1


def shares(recording, events):
    """Of each method: what of the weight it has with all below it, and alone; and the whole weight."""
    below, alone, whole = collections.Counter(), collections.Counter(), 0
    for methods, weight in samples(recording, events):
        whole += weight
        alone[methods[0]] += weight
        for method in set(methods):
            below[method] += weight
    return below, alone, whole


def main(count):
    base = "/dev/shm" if Path("/dev/shm").is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="engross-profile-", dir=base))
    try:
        recording = recorded(count, folder)
        time, alone, whole = shares(recording, "jdk.ExecutionSample,jdk.NativeMethodSample")
        memory, _, allocated = shares(recording, "jdk.ObjectAllocationSample")
        print(f"{count:,} letters, one worker, in memory: {whole * 5 / 1000:.0f} s sampled, {allocated / (1 << 30):.1f} GB allocated")
        print(f"{'':48}   time  allocated")
        for words, method in STAGES:
            name = "org.engross." + method
            print(f"{words:48} {100 * time[name] / whole:5.1f}%     {100 * memory[name] / allocated:5.1f}%")
        print("methods alone:")
        for method, weight in alone.most_common(8):
            print(f"  {method:64} {100 * weight / whole:5.1f}%")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
