"""Holds a bill of materials against the folder of libraries: each jar is in it, with its version, a licence and a hash."""

import json
import sys
from pathlib import Path

bill, folder = map(Path, sys.argv[1:])
parts = {f"{part['name']}-{part['version']}.jar": part for part in json.loads(bill.read_text())["components"]}
jars = sorted(jar.name for jar in folder.glob("*.jar"))
wrong = [f"{jar} is not in it" for jar in jars if jar not in parts]
wrong += [f"{name} is not in the folder" for name in parts if name not in jars]
wrong += [f"{name} has no {what}" for name, part in parts.items() for what in ("licenses", "hashes") if not part.get(what)]
print("\n".join(wrong) or f"{len(jars)} libraries, each with its version, licence and hash")
sys.exit(1 if wrong else 0)
