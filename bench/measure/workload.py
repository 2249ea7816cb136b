"""What all programs are given: the same people, the same words."""
import csv
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

SIGNERS = """sample-cosigner sample-second-cosigner example-at-large example-member munoz-example montgomery-placeholder
placeholder-member specimen-chair specimen-ranking-member specimen-subcommittee-chair sample-senator""".split()
POINTS = "usmca-disputes usmca-enforcement usmca-2026-review nearshoring security-cooperation overdose-deaths".split()
DATE = "2022-06-15"
COLUMNS = "id name surname courtesy street city state zip".split()

# The recipient whose letter becomes the template of every other program: these words become its fields.
MARK = ["mark", "Pat Markname", "Markname", "Ms.", "1 Markstreet", "Markcity", "Texas", "79701"]
MARKS = {"name": MARK[1], "surname": MARK[2], "street": MARK[4], "city": MARK[5]}
FIELDS = {
    "floor": "${%s}",
    "poi": "${%s}",
    "poi-tl": "{{%s}}",
    "xdocreport": "${%s}",
    "docx4j": "${%s}",
    "docx-stamper": "${%s}",
    "docxtemplater": "{%s}",
    "docxtpl": "{{ %s }}",
    "pandoc": "FIELD%s",
}


def person(number):
    surname = f"Specimen{10000 + number}"
    return [f"r{10000 + number}", f"Pat {surname}", surname, "Ms.", f"{number} Sample Street", f"Town {10000 + number}", "Texas", "79701"]


class Workload:
    """A folder with an office, lists of people, and a template for each program."""

    def __init__(self, project, folder, counts):
        self.project = project
        self.folder = folder
        self.office = folder / "office"
        shutil.copytree(project / "examples", self.office)
        settings = self.office / "office.yaml"
        # Twelve signers and six points fill more than the two pages that this office allows.
        settings.write_text(re.sub(r"(?m)^page-limit: .*", "page-limit: 4", settings.read_text()))
        for count in counts:
            self.order(count, SIGNERS)
        self.order(counts[0], [], "-alone")
        self.people = self.list(max(counts), [person(n) for n in range(1, max(counts) + 1)])
        self.first_letter()

    def order(self, count, signers, name=""):
        self.list(count, [person(n) for n in range(1, count + 1)])
        self.packet(f"letters-{count}{name}", f"people-{count}.csv", signers)

    def list(self, name, rows):
        path = self.office / f"people-{name}.csv"
        with path.open("w", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(rows)
        return path

    def packet(self, name, people, signers):
        (self.office / "packets" / f"{name}.yaml").write_text(
            f"date: {DATE}\nrecipients: {{file: {people}, form: representative}}\n"
            f"points: [{', '.join(POINTS)}]\nsigners: [{', '.join(signers)}]\ndrafts: [{{template: letter}}]\n"
        )

    def packet_of(self, count, name=""):
        return self.office / "packets" / f"letters-{count}{name}.yaml"

    def template(self, program):
        return self.folder / f"{program}.docx"

    def first_letter(self):
        """Drafts the letter of which every other program gets its template."""
        self.list("mark", [MARK])
        self.packet("mark", "people-mark.csv", SIGNERS)
        out = self.folder / "mark"
        command = [self.project / "engross", "draft", self.office / "packets" / "mark.yaml", "--final", "--out", out]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        self.letter = next(out.glob("*.docx"))
        for program, field in FIELDS.items():
            fill(self.letter, self.template(program), field)


def fill(letter, template, field):
    """A template: the letter with fields in place of its recipient's lines."""
    with zipfile.ZipFile(letter) as source, zipfile.ZipFile(template, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            text = source.read(name).decode()
            if name == "docProps/core.xml":
                text = re.sub(r"<dc:title>.*?</dc:title>", "<dc:title>Letter</dc:title>", text)
            for key, words in MARKS.items():
                text = text.replace(words, field % key)
            target.writestr(name, text)
