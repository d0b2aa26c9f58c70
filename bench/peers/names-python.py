"""Duplicates by blocking and Jaro-Winkler in Python over C: names-python.py NAMES.tsv. Keys: town with the first three letters, with the
last eight, and with the first letters of the second word; pairs at 0.95 and above."""

import re
import sys
import unicodedata

import Levenshtein
from serve import serve

rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")]
firms = [row[1] for row in rows]
FORMS = re.compile(
    r"\b(spolka z ograniczona odpowiedzialnoscia|spolka akcyjna|sp z ?o ?o|sp zoo|gesellschaft mbh|g m b h|gmbh|s r l|srl|s a|sa|ltd|limited)\b\s*$"
)
OTHER = re.compile("[^a-z0-9]+")


def core(name):
    name = name.lower().replace("ł", "l")
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return FORMS.sub("", OTHER.sub(" ", name).strip()).strip()


def second(text):
    at = text.find(" ")
    return text[at : at + 4] if at >= 0 else str(len(text))


def run():
    cores = [core(row[2]) for row in rows]
    keys = [
        [(row[3], text[:3]) for row, text in zip(rows, cores)],
        [(row[3], text[-8:]) for row, text in zip(rows, cores)],
        [(row[3], second(text)) for row, text in zip(rows, cores)],
    ]
    found = []
    for number, column in enumerate(keys):
        blocks = {}
        for i, key in enumerate(column):
            blocks.setdefault(key, []).append(i)
        for block in blocks.values():
            if not 1 < len(block) <= 400:
                continue
            for x, a in enumerate(block):
                for b in block[x + 1 :]:
                    if any(keys[z][a] == keys[z][b] for z in range(number)):
                        continue
                    if Levenshtein.jaro_winkler(cores[a], cores[b]) >= 0.95:
                        found.append((a, b))
    return found


def tell(found):
    sizes = {}
    for firm in firms:
        sizes[firm] = sizes.get(firm, 0) + 1
    truth = sum(size * (size - 1) // 2 for size in sizes.values())
    hits = sum(firms[a] == firms[b] for a, b in found)
    return {"recall": hits / truth, "precision": hits / len(found)}


serve("python-Levenshtein " + getattr(Levenshtein, "__version__", ""), {"names": (run, tell)})
