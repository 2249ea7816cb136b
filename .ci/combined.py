#!/usr/bin/env python3
"""Holds a file of many drafts against the drafts themselves: the same pages, in the same order.

combined.py SINGLES ALL SHEETS, three folders of one packet's letters as Word files and PDFs: each alone,
made with --combine, and made with --combine --duplex.
"""
import re
import subprocess
import sys
from pathlib import Path

import docx


def pages(pdf):
    """The text of each page of a PDF."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return text.split("\f")[:-1]


def converted(word, folder):
    """A Word file as LibreOffice prints it."""
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, word], capture_output=True, check=True)
    return Path(folder) / (Path(word).stem + ".pdf")


def words(page):
    """The words alone: LibreOffice numbers the notes of a Word file through, whatever its sections say."""
    return re.findall(r"[^\W\d_]+", page)


def demand(holds, words):
    if not holds:
        sys.exit("combined: " + words)


singles, together, sheets = (Path(folder) for folder in sys.argv[1:4])
order = re.search(r'"drafts":"([^"]+)"', (together / "manifest.json").read_text()).group(1).split(" ")
demand(len(order) > 2, "too few letters to show anything")

alone = [pages(singles / (name + ".pdf")) for name in order]
every = [page for letter in alone for page in letter]
all_word = next(together.glob("*-all.docx"))
demand(pages(all_word.with_suffix(".pdf")) == every, "the PDF of all is not the PDFs of each")

printed = pages(converted(all_word, "/tmp"))
demand(
    [words(p) for p in printed] == [words(p) for p in every],
    "LibreOffice shows other pages in the Word file of all than in those of each")

on_sheets = []
for letter in alone:
    on_sheets += letter + [""] * (len(letter) % 2)
duplex = pages(next(sheets.glob("*-all.pdf")))
demand([p.strip() for p in duplex] == [p.strip() for p in on_sheets][: len(duplex)], "a letter begins on no front")

paragraphs = [p.text for name in order for p in docx.Document(singles / (name + ".docx")).paragraphs]
read = [p.text for p in docx.Document(all_word).paragraphs]
demand(read == paragraphs, "python-docx reads other paragraphs in the file of all")
print(f"{len(order)} letters on {len(every)} pages: the same alone and in one file; {len(duplex)} pages on sheets")
