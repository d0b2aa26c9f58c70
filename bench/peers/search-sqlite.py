"""SQLite FTS5 (bm25, a score of its own): search-sqlite.py PROFILES_FOLDER. Twenty queries, times scaled to 200."""

import json
import sqlite3
import sys
import time

import numpy as np

folder = sys.argv[1]
offsets = np.fromfile(f"{folder}/profiles-off.i32", np.int32)
tags = np.fromfile(f"{folder}/profiles-tag.i32", np.int32)
queries = [line.rstrip("\n").split("\t") for line in open(f"{folder}/queries.tsv")][:20]

db = sqlite3.connect(":memory:")
db.execute("create virtual table d using fts5(b, detail=none, content='')")
rows = (
    (i, " ".join(f"t{tag}" for tag in tags[offsets[i] : offsets[i + 1]].tolist()))
    for i in range(len(offsets) - 1)
)
db.executemany("insert into d(rowid, b) values (?, ?)", rows)

print(json.dumps({"ready": sqlite3.sqlite_version}), flush=True)
for line in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    for query in queries:
        words = " OR ".join("t" + pair.split(":")[0] for pair in query[4].split())
        db.execute("select rowid from d where d match ? order by rank limit 20", (words,)).fetchall()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(json.dumps({"wall": wall * 1e4, "cpu": cpu * 1e4, "values": {}}), flush=True)
