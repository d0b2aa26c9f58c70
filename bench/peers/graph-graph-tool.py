"""graph-tool (OpenMP): graph-graph-tool.py TIES.tsv N PIVOTS. Its betweenness also gives that of ties."""

import sys

import graph_tool.all as gt
import numpy as np
from serve import serve

path, n, pivot_path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
pivots = [int(line) for line in open(pivot_path)]


def load():
    g = gt.Graph(directed=False)
    g.add_vertex(n)
    g.add_edge_list(np.loadtxt(path, dtype=np.int64))
    return g


graph = load()

serve(
    gt.__version__,
    {
        "load": (load, lambda g: {"m": g.num_edges()}),
        "components": (
            lambda: gt.label_components(graph),
            lambda c: {"count": len(c[1]), "giant": int(max(c[1]))},
        ),
        "kcore": (
            lambda: gt.kcore_decomposition(graph),
            lambda c: {"max": int(c.a.max()), "sum": int(c.a.sum())},
        ),
        "pagerank100": (
            lambda: gt.pagerank(graph, damping=0.85, epsilon=1e-14, max_iter=100),
            lambda p: {"sumsq": float((p.a**2).sum()), "max": float(p.a.max())},
        ),
        "triangles": (
            lambda: (gt.global_clustering(graph)[0], gt.local_clustering(graph)),
            lambda r: {"transitivity": r[0], "avg_local_cc_zero": float(r[1].a.mean())},
        ),
        "betweenness64": (
            lambda: gt.betweenness(graph, pivots=pivots, norm=False),
            lambda b: {"sum": float(b[0].a.sum()), "max": float(b[0].a.max())},
        ),
        "betweenness": (
            lambda: gt.betweenness(graph, norm=False),
            lambda b: {
                "sum": float(b[0].a.sum()),
                "max": float(b[0].a.max()),
                "sumsq": float((b[0].a ** 2).sum()),
            },
        ),
    },
)
