"""A Word file as somebody types it with python-docx, and what must stand in its draft.

word_template.py make FILE [SLIP]    writes the template; SLIP is a field that nobody knows
word_template.py read FILE           holds a draft of it against what was typed
"""

import sys

import docx

TYPED = [
    "## Thanks somebody.",
    "$date",
    "$recipient.block",
    "$recipient.salutation",
    "#foreach ($point in $points)",
    "$point.letter",
    "#end",
    "#if ($own.fax)",
    "Fax $own.fax",
    "#end",
    "$recipient.close",
]
BEGINNINGS = ["June 15, 2022", "The Honorable Katherine C. Tai", "Dear Ambassador Tai:", "If the United States", "Sincerely,"]


def make(path, slips):
    template = docx.Document()
    template.core_properties.title = "Thanks to $recipient.surname"
    template.sections[0].footer.paragraphs[0].text = "Tel. $!office.telephone"
    for text in TYPED + slips:
        template.add_paragraph(text)
    table = template.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "#foreach ($m in $signers)$m.name"
    table.rows[0].cells[1].text = "$m.state#end"
    template.save(path)


def read(path):
    draft = docx.Document(path)
    texts = [p.text for p in draft.paragraphs]
    assert len(texts) >= len(BEGINNINGS), texts
    for text, beginning in zip(texts, BEGINNINGS):
        assert text.startswith(beginning), (text, beginning)
    assert draft.core_properties.title == "Thanks to Tai", draft.core_properties.title
    assert draft.sections[0].footer.paragraphs[0].text.startswith("Tel. 202"), "the footer"
    assert [c.text for c in draft.tables[0].rows[0].cells] == ["Alex Sample", "TX"], "the row"


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], sys.argv[3:])
    else:
        read(sys.argv[2])
