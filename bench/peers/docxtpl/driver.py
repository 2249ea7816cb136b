"""python-docx-template: one template, rendered again for each letter, as its documentation shows.

Arguments: the template, the list of recipients, how many, the folder.
"""
import csv
import itertools
import os
import sys

from docxtpl import DocxTemplate

template, people, count, folder = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
letter = DocxTemplate(template)
with open(people, newline="") as rows:
    for row in itertools.islice(csv.DictReader(rows), int(count)):
        letter.render(row)
        letter.save(os.path.join(folder, row["id"] + ".docx"))
