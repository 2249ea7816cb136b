"""Reads every Word file and PDF of a folder back with readers that are not ours.

python-docx: of a letter the recipient's name, the salutation and every ask, in the order of the
draft's own text form; of a resolution its title, clause and items. pandoc and LibreOffice: the same words as python-docx. poppler: a PDF is tagged, has title
and language, is marked DRAFT or not, and says what its Word file says, read by its tags in the same
order. Exit code 1 names what differs.
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
    return "\n".join(whole(p) for p in paragraphs)


def whole(paragraph):
    """The words of links too, which this python-docx leaves out of a paragraph's text."""
    return "".join(e.text or "" if e.tag == qn("w:t") else "\n"
                   for e in paragraph._p.iter(qn("w:t"), qn("w:br"), qn("w:tab")))


GREETED_BY_OFFICE = ("President", "Secretary", "General", "Speaker", "Colleague")

# What a draft of each form must hold, by the style of its paragraphs.
FORMS = {
    "letter": ("Inside Address", "Salutation", "Closing", "Signature"),
    "resolution": ("Measure", "Official Title", "Submission", "Resolved", "Legislative Item"),
    "statement": (),
}


def check_draft(path):
    document = docx.Document(path)
    paragraphs = list(blocks(document))
    by_style = {}
    for p in paragraphs:
        by_style.setdefault(p.style.name, []).append(p.text)
    form = "letter" if "Salutation" in by_style else "resolution" if "Resolved" in by_style else "statement"
    lacking = [style for style in FORMS[form] if style not in by_style]
    if lacking:
        fail(path, f"no paragraph of style {lacking}")
        return
    if not document.core_properties.title or document.core_properties.author == "python-docx":
        fail(path, "no title")
    if form != "statement":
        check_against_text(path, paragraphs)
    if form == "letter":
        check_greeting(path, by_style)
        if "dear-colleague" not in path.name:
            check_order(path, [p.style.name for p in paragraphs])


def check_greeting(path, by_style):
    surname = by_style["Salutation"][0].rstrip(":,").split()[-1]
    addresses = by_style["Inside Address"]
    if surname not in GREETED_BY_OFFICE and not any(surname in a for a in addresses):
        fail(path, f"the salutation's {surname} is not in the inside address {addresses!r}")


def check_order(path, styles):
    order = ["Letterhead", "Date", "Inside Address", "Salutation", "Body Text", "Closing", "Signature"]
    found = [styles.index(s) for s in order]
    if found != sorted(found):
        fail(path, f"parts out of order: {styles}")


def check_against_text(path, paragraphs):
    """The text format of the same run has the same items, in the same order."""
    text = path.with_suffix(".txt")
    if not text.exists():
        return
    flat = " ".join(text.read_text(encoding="utf-8").split())
    flat = re.sub(r"\[\d+\]", "", flat)
    asks = [p.text for p in paragraphs if p.style.name in ("List Number", "Legislative Item")]
    at = 0
    for ask in asks:
        at = flat.find(" ".join(ask.split()), at)
        if at < 0:
            fail(path, f"the ask {ask!r} is not in {text.name}, or not in its place")
            return
    if not asks and "urge you to" not in flat and "-letter-ustr" in path.name:
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


def output(*command, **more):
    return subprocess.run([*map(str, command)], capture_output=True, check=True, **more).stdout


def check_pdf(path):
    info = dict(line.split(":", 1) for line in output("pdfinfo", path, text=True).splitlines())
    word = docx.Document(path.with_suffix(".docx"))
    if info["Tagged"].strip() != "yes":
        fail(path, "not tagged")
    if info["Title"].strip() != word.core_properties.title:
        fail(path, f"its title is {info['Title'].strip()!r}")
    if b"/Lang(en-US)" not in path.read_bytes():
        fail(path, "no language")
    check_pdf_words(path, word)
    check_pdf_mark(path)


def check_pdf_words(path, word):
    """pdftotext shows every word; by the tags, the words stand in the Word file's order."""
    notes = list(docx_notes(word))
    wanted = [text_of(blocks(word)), *notes]
    shown = set(words(output("pdftotext", path, "-", text=True).upper()))
    # small capitals and a hyphen at a line's end take words apart
    missing = [w for w in words(" ".join(wanted)) if len(w) > 3 and w.upper() not in shown]
    if len(missing) > 4:
        fail(path, f"pdftotext lacks {missing[:5]}")
    for name, read, written in zip(("body", "notes"), tagged(path), (wanted[0], " ".join(notes))):
        if words(read.upper()) != words(written.upper()):
            fail(path, f"read by its tags, its {name} differs from the Word file's")


def docx_notes(word):
    """The text of each footnote but the two separators."""
    part = next(r.target_part for r in word.part.rels.values() if r.reltype.endswith("/footnotes"))
    for note in docx.oxml.parse_xml(part.blob).iter(qn("w:footnote")):
        if note.get(qn("w:type")) is None:
            yield "".join(t.text for t in note.iter(qn("w:t")))


def tagged(path):
    """The body and the notes by the PDF's tags, without the numbers of items and notes, which are below 100."""
    body, notes, note_depth = [], [], None
    for line in output("pdfinfo", "-struct-text", path, text=True).splitlines():
        depth = len(line) - len(line.lstrip())
        if note_depth is not None and depth <= note_depth:
            note_depth = None
        if line.lstrip().startswith("Note "):
            note_depth = depth
        text = line.strip()
        if text.startswith('"') and not re.fullmatch(r'"(\d{1,2}\.?|\(\w+\) ?)"', text):
            (body if note_depth is None else notes).append(text[1:-1])
    return "".join(joined(body)), "".join(joined(notes))


def joined(lines):
    """A line that ends in a space goes on; after any other a paragraph or a line ends."""
    return [line if line.endswith(" ") else line + "\n" for line in lines]


def check_pdf_mark(path):
    """The mark is a drawing, so it is looked for: much light gray, or none."""
    sharp = ("-aa", "no", "-aaVector", "no")
    picture = output("pdftoppm", "-r", "20", "-gray", "-f", "1", "-l", "1", *sharp, path)
    pixels = picture.split(b"\n", 3)[3]
    gray = sum(225 <= p <= 245 for p in pixels) / len(pixels)
    if (gray > 0.02) == ("-final" in str(path.parent)):
        fail(path, f"the DRAFT mark is wrong: {gray:.1%} of the first page are light gray")


def main():
    folder = pathlib.Path(sys.argv[1])
    drafts = sorted(folder.rglob("*.docx"))
    if not drafts:
        sys.exit("no Word file to read")
    by_folder = {}
    for path in drafts:
        if not path.stem.endswith(("-factsheet", "-memo")):
            check_draft(path)
        readers_agree(path)
        by_folder.setdefault(path.parent, []).append(path)
    for parent, paths in by_folder.items():
        office_reads(parent, paths)
    pdfs = sorted(folder.rglob("*.pdf"))
    if not pdfs:
        sys.exit("no PDF to read")
    for path in pdfs:
        check_pdf(path)
    for problem in problems:
        print(problem)
    print(f"{len(drafts)} Word files and {len(pdfs)} PDFs read back, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
