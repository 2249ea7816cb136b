"""What a run found, as it is kept in a file and printed."""
import json
import statistics


class Group:
    """The samples of one group of rows."""

    def __init__(self, data):
        self.data = data
        self.key = data["key"]
        self.title = data["title"]
        self.count = data["count"]

    def words(self, key):
        return self.data["words"][key]

    def keys(self):
        return [key for key, samples in self.data["samples"].items() if samples]

    def median(self, key, what="seconds"):
        samples = self.data["samples"].get(key)
        return statistics.median(one[what] for one in samples) if samples else None

    def span(self, key):
        seconds = [one["seconds"] for one in self.data["samples"][key]]
        return f"{min(seconds):.2f}-{max(seconds):.2f}"


class Results:
    def __init__(self, data):
        self.data = data
        self.peers = data["peers"]
        self.heap = data["heap"]
        self.many = data["many"]
        self.groups = [Group(one) for one in data["groups"]]

    @staticmethod
    def read(path):
        return Results(json.loads(path.read_text()))

    def write(self, path):
        path.write_text(json.dumps(self.data, indent=1) + "\n")

    def get(self, key):
        return next((one for one in self.groups if one.key == key), None)

    def head(self):
        data = self.data
        quick = "a quick run, whose figures say little: " if data["rounds"] < 5 else ""
        return [
            f"{quick}median of {data['rounds']}, whole processes with start-up, in turn; {data['began']}",
            *data["machine"],
            f"load average before {data['load'][0]:.2f}, after {data['load'][1]:.2f}",
        ]

    def table(self):
        """Every row."""
        lines = self.head()
        for group in self.groups:
            lines += ["", f"{group.title:50}  seconds    (from-to)   times  processor  memory"]
            lines += [self.row(group, key) for key in group.keys()]
            lines += [f"  without {words}: {why}" for words, why in group.data["missing"].items()]
        return [*lines, *self.validated()]

    def validated(self):
        """What Microsoft's validator says of a letter of each program, of five of Engross's."""
        found = self.data["validated"]
        if not found:
            return []
        return ["", "errors that the Open XML SDK's validator finds in letters of", *(f"  {words:48}  {count:7}" for words, count in found.items())]

    @staticmethod
    def row(group, key):
        first = group.median(group.keys()[0])
        seconds = group.median(key)
        return (f"  {group.words(key):48}  {seconds:7.2f}  {group.span(key):>11}  {seconds / first:6.2f}"
                f"  {group.median(key, 'processor'):7.2f} s  {group.median(key, 'megabytes'):3.0f} MB")

    def short(self):
        """README's table: letters, and who is fastest."""
        data = self.data
        lines = [f"median of {data['rounds']}, whole processes with start-up, {data['cores']} cores"]
        for group in self.groups:
            if group.key not in ("one", "many", "most", "pdf"):
                continue
            lines.append(group.title)
            lines += [self.short_row(group, key) for key in group.keys() if key not in ("engross-alone", "engross-both", "engross-plain", "engross-again")]
        return lines

    @staticmethod
    def short_row(group, key):
        first = group.median(group.keys()[0])
        return f"  {group.words(key):48}  {group.median(key):6.2f} s  {group.median(key) / first:6.2f} x"
