"""What Engross is held to, each with the figure of this run; a target that is not met fails nothing."""


def judged(results):
    """Lines of whether each target is met, in the order of the rows that they are about; those without figures say so."""
    if results.many != 1000:
        return ["the targets are about 1,000 and 10,000 letters"]
    return [line(*target(results)) for target in TARGETS]


def line(words, figure, met):
    if figure is None:
        return f"not measured  {words}"
    return f"{'met' if met else 'NOT MET':12}  {words}: {figure}"


def fastest(contest, programs):
    """The peer that took the least time, and that time."""
    times = [(contest.median(key), contest.words(key)) for key in programs if contest.median(key)]
    return min(times) if times else (None, None)


def cold(results):
    words = "one cold letter ahead of every peer (but native pandoc)"
    one = results.get("one")
    peer, name = fastest(one, results.peers) if one else (None, None)
    mine = one and one.median("engross")
    if not (mine and peer):
        return words, None, False
    return words, f"{mine:.2f} s; {name} {peer:.2f} s", mine < peer


def floor(results):
    words = "1,000 letters in at most 2 times the write-only floor plus start-up"
    many, one = results.get("many"), results.get("one")
    parts = [many and many.median("engross-2"), many and many.median("write"), one and one.median("engross")]
    if not all(parts):
        return words, None, False
    mine, write, start = parts
    return words, f"{mine:.2f} s; 2 x {write:.2f} s + {start:.2f} s = {2 * write + start:.2f} s", mine <= 2 * write + start


def ahead(key, times):
    def target(results):
        contest = results.get(key)
        count = {"many": "1,000", "most": "10,000"}[key]
        words = f"{count} letters at least {times} times as fast as the fastest peer"
        peer, name = fastest(contest, results.peers) if contest else (None, None)
        mine = contest and contest.median("engross-2")
        if not (mine and peer):
            return words, None, False
        return words, f"{peer / mine:.1f} times ({mine:.2f} s; {name} {peer:.2f} s)", peer >= times * mine

    return target


def linear(results):
    words = "ten times the letters in at most 10.5 times the time"
    many, most = results.get("many"), results.get("most")
    if not (many and most and many.median("engross-2") and most.median("engross-2")):
        return words, None, False
    ratio = most.median("engross-2") / many.median("engross-2")
    return words, f"{ratio:.2f} times", ratio <= 10.5


def memory(results):
    words = "ten times the letters in at most 1.1 times the memory"
    many, most = results.get("many"), results.get("most")
    if not (many and most and many.median("engross-2") and most.median("engross-2")):
        return words, None, False
    small, large = (contest.median("engross-2", "megabytes") for contest in (many, most))
    heap = results.heap
    more = f"; of the heap, after a collection: {heap['many']:.0f} MB and {heap['most']:.0f} MB" if heap else ""
    return words, f"{large / small:.2f} times ({small:.0f} MB and {large:.0f} MB{more})", large <= 1.1 * small


def workers(results):
    words = "two workers at least 1.6 times as fast as one"
    most = results.get("most")
    if not (most and most.median("engross-1") and most.median("engross-2")):
        return words, None, False
    ratio = most.median("engross-1") / most.median("engross-2")
    return words, f"{ratio:.2f} times", ratio >= 1.6


def pdf(results):
    words = "PDFs in at most 1.5 times what LibreOffice alone needs"
    contest = results.get("pdf")
    if not (contest and contest.median("engross") and contest.median("libreoffice")):
        return words, None, False
    mine, alone = contest.median("engross"), contest.median("libreoffice")
    return words, f"{mine / alone:.2f} times ({mine:.2f} s and {alone:.2f} s)", mine <= 1.5 * alone


TARGETS = [cold, floor, ahead("many", 3), ahead("most", 6), linear, memory, workers, pdf]
