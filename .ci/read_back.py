"""Reads every Word file of a folder back with readers that are not ours.

python-docx: the recipient's name, the salutation and every ask, in the order of the draft's own
text form. pandoc and LibreOffice: the same words as python-docx. Exit code 1 names what differs.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import docx
from docx.oxml.ns import qn

problems = []


def fail(path, message):
    problems.append(f"{path}: {message}")


def blocks(document):
    """Every paragraph of the body in reading order, those in tables too."""
    for element in document.element.body.iter(qn("w:p")):
        yield docx.text.paragraph.Paragraph(element, document)


def words(text):
    return re.findall(r"[^\W_]+", text)


def text_of(paragraphs):
    return "\n".join(p.text for p in paragraphs)


def check_letter(path):
    document = docx.Document(path)
    paragraphs = list(blocks(document))
    by_style = {}
    for p in paragraphs:
        by_style.setdefault(p.style.name, []).append(p.text)
    for style in ("Inside Address", "Salutation", "Closing", "Signature"):
        if style not in by_style:
            fail(path, f"no paragraph of style {style}")
    if problems:
        return
    surname = by_style["Salutation"][0].rstrip(":,").split()[-1]
    address = by_style["Inside Address"][0]
    if surname not in address and surname not in ("President", "Secretary", "General", "Speaker"):
        fail(path, f"the salutation's {surname} is not in the inside address {address!r}")
    if not document.core_properties.title or document.core_properties.author == "python-docx":
        fail(path, "no title")
    check_against_text(path, paragraphs)
    check_order(path, [p.style.name for p in paragraphs])


def check_order(path, styles):
    order = ["Letterhead", "Date", "Inside Address", "Salutation", "Body Text", "Closing", "Signature"]
    found = [styles.index(s) for s in order]
    if found != sorted(found):
        fail(path, f"parts out of order: {styles}")


def check_against_text(path, paragraphs):
    """The text format of the same run has the same asks, in the same order."""
    text = path.with_suffix(".txt")
    if not text.exists():
        return
    flat = " ".join(text.read_text(encoding="utf-8").split())
    flat = re.sub(r"\[\d+\]", "", flat)
    asks = [p.text for p in paragraphs if p.style.name == "List Number"]
    at = 0
    for ask in asks:
        at = flat.find(" ".join(ask.split()), at)
        if at < 0:
            fail(path, f"the ask {ask!r} is not in {text.name}, or not in its place")
            return
    if not asks and "urge you to" not in flat:
        fail(path, "nothing is asked")


def readers_agree(path):
    ours = words(text_of(blocks(docx.Document(path))))
    pandoc = subprocess.run(
        ["pandoc", "-f", "docx", "-t", "plain", "--wrap=none", str(path)],
        capture_output=True, text=True, check=True).stdout
    # pandoc prints list numbers and notes that python-docx leaves out
    missing = [w for w in ours if w not in set(words(pandoc))]
    if missing:
        fail(path, f"pandoc lacks {missing[:5]}")


def office_reads(folder, paths):
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{work}/profile",
             "--convert-to", "pdf", "--outdir", work, *map(str, paths)],
            capture_output=True, check=True, timeout=300)
        for path in paths:
            pdf = pathlib.Path(work, path.stem + ".pdf")
            if not pdf.exists():
                fail(path, "LibreOffice made no PDF of it")
                continue
            shown = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True,
                                   text=True, check=True).stdout
            seen = set(words(shown))
            missing = [w for w in words(text_of(blocks(docx.Document(path))))
                       if len(w) > 3 and w not in seen]
            # a word that is divided at a line's end by its own hyphen is seen in two halves
            if len(missing) > 2:
                fail(path, f"LibreOffice lacks {missing[:5]}")
            check_watermark(path, shown)


def check_watermark(path, shown):
    headers = "".join(
        part.blob.decode("utf-8") for part in docx.Document(path).part.package.iter_parts()
        if "header" in str(part.partname))
    marked = 'string="DRAFT"' in headers
    if marked == ("-final" in str(path.parent)):
        fail(path, "the DRAFT mark is wrong")


def main():
    folder = pathlib.Path(sys.argv[1])
    letters = sorted(folder.rglob("*.docx"))
    if not letters:
        sys.exit("no Word file to read")
    by_folder = {}
    for path in letters:
        if not path.stem.endswith("-factsheet"):
            check_letter(path)
        readers_agree(path)
        by_folder.setdefault(path.parent, []).append(path)
    for parent, paths in by_folder.items():
        office_reads(parent, paths)
    for problem in problems:
        print(problem)
    print(f"{len(letters)} files read back by three readers, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
