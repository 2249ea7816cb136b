"""Reads letters back: a program counts only if its letters are there, and say what they shall."""
import re
import zipfile

SAMPLED = 10


def words(file, part="word/document.xml"):
    """The words of a part, with one space between them; runs that follow each other are one text."""
    with zipfile.ZipFile(file) as package:
        xml = package.read(part).decode()
    pieces = re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|(</w:p>|<w:br\b|<w:tab\b)", xml)
    return " ".join("".join(" " if ends else text for text, ends in pieces).replace("&amp;", "&").split())


def sample(people, count):
    """The first, the last, and some between, the same ones in every run."""
    step = max(1, count // SAMPLED)
    return [people[i] for i in sorted({*range(0, count, step), count - 1})]


def wrong(program, out, count, people):
    """What is wrong with the letters of a program, in words; nothing if they are right."""
    expected = program.makes(count) if program.makes else count
    files = sorted(out.glob("*" + program.ending))
    if len(files) != expected:
        return [f"{program.words} made {len(files)} of {expected} files"]
    if not people or program.makes or program.ending != ".docx" or program.key == "write":
        return []
    by_id = {re.search(r"r\d{5}", file.name).group(): file for file in files}
    return [f"{program.words}: {what}" for person in sample(people, count) for what in differences(program, by_id.get(person[0]), person)]


def differences(program, file, person):
    if not file:
        return [f"no letter to {person[1]}"]
    said = words(file)
    lines = [f"The Honorable {person[1]}", person[4], f"{person[5]}, TX 79701", f"Dear Representative {person[2]}:"]
    return [f"{file.name} does not say: {line}" for line in lines if line not in said]


def unlike(files):
    """The programs, of pairs of a program and its letter to one person, whose letter has not the words of the first one's.

    Spaces do not count: docx-stamper loses the line break in the head of later pages.
    """
    parts = ["word/document.xml", "word/header1.xml", "word/footnotes.xml"]
    texts = [[words(file, part).replace(" ", "") for part in parts] for _, file in files]
    return [program.words for (program, _), text in zip(files, texts) if text != texts[0]]
