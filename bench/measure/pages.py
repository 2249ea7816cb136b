"""Puts what was printed into the pages that quote it."""


def rewrite(path, mark, lines):
    """Replaces what stands between the two comments of a mark by lines of code."""
    text = path.read_text()
    begin, end = f"<!-- {mark} -->\n", f"<!-- /{mark} -->"
    before, rest = text.split(begin, 1)
    _, after = rest.split(end, 1)
    block = "".join(f"    {line}".rstrip() + "\n" for line in lines)
    path.write_text(f"{before}{begin}\n{block}\n{end}{after}")
