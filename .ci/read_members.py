"""Reads the letters to all members back with python-docx, and holds each against the public lists.

Arguments: the folder of the lists, the folder of the letters to all, the folder of the letters to
a committee. The names, seats and rooms are taken from the lists by PyYAML, with none of our code.
Exit code 1 names what differs.
"""

import pathlib
import re
import sys
import unicodedata

import docx
import yaml

problems = []
AT_LARGE = {"AS", "DC", "GU", "MP", "VI"}


def listed(folder, name):
    text = (folder / name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def plain(text):
    """Letters and digits without accents, in lower case."""
    bare = unicodedata.normalize("NFD", text)
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in bare if not unicodedata.combining(c)).lower()).strip("-")


def typographic(text):
    return re.sub(r'"([^"]*)"', r"“\1”", text).replace("'", "’")


def expected(row):
    """The inside address and the greeting of one member, and what the file is called after."""
    name, seat = row["name"], row["terms"][-1]
    full = typographic(name.get("official_full") or f"{name['first']} {name['last']}")
    surname = typographic(name["last"])
    if surname not in full:  # of a double surname, the part that is in use
        surname = surname.split(" ")[0]
    senate = seat["type"] == "sen"
    speaks = any(r["title"] == "Speaker of the House" and "end" not in r for r in row.get("leadership_roles", []))
    title = ("Senator" if senate else "Resident Commissioner" if seat["state"] == "PR"
             else "Delegate" if seat["state"] in AT_LARGE else "Speaker" if speaks else "Representative")
    where = ["Speaker of the House of Representatives"] if speaks else [
        "United States Senate" if senate else "House of Representatives", *filter(None, [seat.get("office")])]
    district = "" if senate else "-al" if seat["district"] == 0 else f"-{seat['district']:02d}"
    file = f"{plain(surname)}-{seat['state'].lower()}{district}"
    address = [f"The Honorable {full}", *where, "Washington, DC " + ("20510" if senate else "20515")]
    return file, address, f"Dear {title} {surname}:"


def read(path):
    by_style = {}
    for p in docx.Document(path).paragraphs:
        by_style.setdefault(p.style.name, []).extend(p.text.split("\n"))
    return by_style.get("Inside Address", []), "".join(by_style.get("Salutation", []))


def compare(path, address, greeting):
    got, greeted = read(path)
    if (got, greeted) != (address, greeting):
        problems.append(f"{path.name}:\n  is     {got} {greeted}\n  ought  {address} {greeting}")


def main(lists, everybody, committee):
    rows = {r["id"]["bioguide"]: r for r in listed(lists, "legislators-current.yaml")}
    names = set()
    for row in rows.values():
        file, address, greeting = expected(row)
        path = everybody / f"2026-06-15-letter-{file}.docx"
        names.add(path.name)
        if path.exists():
            compare(path, address, greeting)
        else:
            problems.append(f"{path.name} is missing")
    for path in everybody.glob("*.docx"):
        if path.name not in names:
            problems.append(f"{path.name} is a letter to nobody")

    memberships = listed(lists, "committee-membership-current.yaml")
    for seat in memberships["HSWM"]:
        file, address, greeting = expected(rows[seat["bioguide"]])
        if seat.get("title") in ("Chair", "Chairman", "Chairwoman", "Ranking Member"):
            address[1:-1] = [f"{seat['title']}, Committee on Ways and Means", "House of Representatives"]
            greeting = f"Dear {seat['title']} {rows[seat['bioguide']]['name']['last']}:"
        compare(committee / f"2026-06-15-letter-{file}.docx", address, greeting)
    size = len(list(committee.glob("*.docx")))
    if size != len(memberships["HSWM"]) + 1:
        problems.append(f"{size} letters to the committee's {len(memberships['HSWM'])} members and one chair")

    print("\n".join(problems) or f"{len(rows)} letters to members and {size} to a committee read back, 0 problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*(pathlib.Path(a) for a in sys.argv[1:4])))
