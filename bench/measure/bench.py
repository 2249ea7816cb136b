"""The groups of rows: which programs do which work."""
import datetime
import json
import os
import re
import shutil
import subprocess
import sys

import letters
import programs
from contest import Contest, Failure, run
from programs import Program
from results import Results
from versions import Versions
from workload import Workload, person

HEAP = "-Xmx128m"


class Bench:
    def __init__(self, project, folder, given):
        self.project = project
        self.given = given
        self.began = datetime.datetime.now().strftime("%Y-%m-%d %H:%M")
        self.load = os.getloadavg()[0]
        self.many, self.most, self.pdfs = given.letters, 10 * given.letters, max(2, given.letters // 10)
        self.out = folder / "out"
        self.versions = Versions(project)
        self.work = Workload(project, folder, [self.many, 1, self.pdfs, self.most])
        self.people = [person(n) for n in range(1, self.most + 1)]
        self.peers = self.chosen(programs.peers(project, self.work, self.versions))
        programs.prepare(project, self.work, self.peers)
        self.contests = {}
        self.wrong = []
        self.heap = {}

    def chosen(self, peers):
        if not self.given.peers:
            return peers
        wanted = [] if self.given.peers == "none" else self.given.peers.split(",")
        known = [one.key for one in peers]
        unknown = [key for key in wanted if key not in known]
        if unknown:
            sys.exit(f"bench/run.sh: there is no driver {', '.join(unknown)}; there are {', '.join(known)}")
        return [one for one in peers if one.key in wanted]

    def measure(self, rows):
        for row in rows:
            {"one": self.one, "many": self.many_letters, "most": self.most_letters, "congress": self.congress, "pdf": self.pdf}[row]()
            self.keep()
        if {"many", "most"} <= set(rows):
            self.heap = {"many": self.heap_of(self.many), "most": self.heap_of(self.most)}

    def keep(self):
        """Writes down what was measured so far, should the rest fail."""
        Results(self.data({})).write(self.given.results)

    def hold(self, key, title, count, entrants, people=(), warm_up=False):
        contest = Contest(key, title, count, entrants, self.out)
        contest.hold(self.given.rounds, people, warm_up)
        self.contests[key] = contest
        self.wrong += contest.wrong
        return contest

    def engross(self, *options):
        return programs.engross(self.project, self.work, *options)

    def one(self):
        entrants = [
            Program("engross", "engross", self.engross()),
            Program("engross-plain", "engross, without its archive of classes", programs.without_launcher(self.project, self.work)),
            Program("engross-again", "engross, the letter is there already", self.engross(), keeps=True),
            Program("engross-first", "engross, README's first letter", programs.first_letter(self.project), makes=lambda count: 1, where=self.work.folder),
            Program("deflate", "floor: join, deflate and write it", programs.floor(self.project, self.work, "deflate")),
            *self.peers,
        ]
        if not self.given.peers:
            entrants.append(programs.pandoc(self.project, self.work, self.versions))
        self.compare(self.hold("one", "one letter, cold", 1, entrants, self.people, warm_up=True))

    def batch(self):
        archive = f"-XX:SharedArchiveFile={self.project / 'target/engross.jsa'}"
        both = programs.without_launcher(self.project, self.work, archive, jobs=2, flags=programs.BOTH_COMPILERS)
        return [
            Program("engross-2", "engross, two workers", self.engross(2)),
            Program("engross-1", "engross, one worker", self.engross(1)),
            Program("engross-both", "engross, two workers, both compilers", both),
            Program("write", "floor: write the same bytes", programs.floor(self.project, self.work, "write")),
            Program("deflate", "floor: join, deflate and write them", programs.floor(self.project, self.work, "deflate")),
        ]

    def many_letters(self):
        alone = Program("engross-alone", "engross, two workers, one signer", self.engross(2, "-alone"), same=False)
        entrants = [*self.batch(), alone, *self.peers]
        self.compare(self.hold("many", f"{self.many:,} letters with 12 signers", self.many, entrants, self.people))

    def most_letters(self):
        self.hold("most", f"{self.most:,} letters with 12 signers", self.most, [*self.batch(), *self.quickest()], self.people)

    def quickest(self):
        """The peer that was the fastest with many; with most the others would take their time, and not win."""
        many = self.contests.get("many")
        timed = [one for one in self.peers if many and many.median(one.key)]
        return sorted(timed, key=lambda one: many.median(one.key))[:1] if many else self.peers

    def congress(self):
        lists = self.project.parent / "shared/data/congress-legislators"
        if lists.is_dir():
            entrants = [programs.congress(self.project, self.work, lists)]
            self.hold("congress", "a letter to each of the 537 members of Congress", 537, entrants)
        else:
            print("without the letters to Congress: the public lists are not beside the project (../shared)", file=sys.stderr)

    def pdf(self):
        """The same Word files, printed in a run of Engross, which makes them too, and by LibreOffice alone."""
        files = self.out / "word"
        run(self.engross()(self.pdfs, files))
        missing = "" if shutil.which("soffice") else "LibreOffice is missing"
        entrants = [
            Program("engross", "engross makes and prints them", self.engross(None, "", "pdf"), missing, ending=".pdf"),
            Program("libreoffice", "LibreOffice prints them, one process", programs.libre_office(self.work, files), missing, ending=".pdf"),
        ]
        self.hold("pdf", f"{self.pdfs:,} letters as tagged PDFs", self.pdfs, entrants)

    def compare(self, contest):
        """Everybody's letter to the same person has the same words, in text, header and notes."""
        identity = letters.sample(self.people, contest.count)[-1][0]
        files = []
        for program in contest.programs:
            folder = self.out / f"{contest.key}-{program.key}"
            if program.same and not program.makes and program.key != "write":
                files += [(program, file) for file in folder.glob(f"*{identity}.docx")]
        self.wrong += [f"{words}: the letter of {identity} has other words than Engross's" for words in letters.unlike(files)]

    def heap_of(self, count):
        """Megabytes of the heap that are in use after the fullest collection, in a run of its own with a small heap."""
        log = self.work.folder / "heap.log"
        command = programs.without_launcher(self.project, self.work, HEAP, f"-Xlog:gc:file={log}", jobs=2)
        out = self.out / "heap"
        shutil.rmtree(out, ignore_errors=True)
        run(command(count, out))
        return max((int(after) for after in re.findall(r"->(\d+)M\(", log.read_text())), default=0)

    def validate(self, validator):
        """How many errors Microsoft's validator finds in a letter of each program, by program; in five of Engross's."""
        contest = self.contests.get("many") or self.contests.get("one")
        found = {}
        for program in contest.programs if contest else []:
            files = sorted((self.out / f"{contest.key}-{program.key}").glob("*.docx"))
            step = max(1, len(files) // 5)
            chosen = files[::step][:5] if program.key.startswith("engross") else files[:1]
            found[program.words] = sum(errors(validator, file) for file in chosen)
            if program.key.startswith("engross") and found[program.words]:
                self.wrong.append(f"{program.words}: the validator finds {found[program.words]} errors")
        return found

    def data(self, validated):
        return {
            "began": self.began,
            "machine": self.versions.lines(self.work.folder),
            "cores": os.cpu_count(),
            "rounds": self.given.rounds,
            "many": self.many,
            "load": [self.load, os.getloadavg()[0]],
            "peers": [one.key for one in self.peers],
            "heap": self.heap,
            "validated": validated,
            "groups": [one.result() for one in self.contests.values()],
        }


def errors(validator, file):
    said = subprocess.run([validator, file], stdout=subprocess.PIPE, text=True).stdout
    try:
        return len(json.loads(said)["errors"])
    except ValueError:
        raise Failure(f"the validator says of {file}: {said}") from None
