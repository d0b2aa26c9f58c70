"""igraph (C core): graph-igraph.py TIES.tsv N PIVOTS. Its PageRank is an exact solver, not 100 rounds."""

import random
import sys

import igraph
from serve import serve

path, n, pivot_path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
pivots = [int(line) for line in open(pivot_path)]


def load():
    g = igraph.Graph.Read_Edgelist(path, directed=False)
    # The file does not name vertices without ties.
    g.add_vertices(n - g.vcount())
    return g


graph = load()
random.seed(1)


def nmi(labels):
    blocks = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    if blocks == 0:
        return 0.0
    planted = [v // (n // blocks) for v in range(n)]
    return igraph.compare_communities(labels, planted, method="nmi")


serve(
    igraph.__version__,
    {
        "load": (load, lambda g: {"m": g.ecount()}),
        "components": (graph.connected_components, lambda c: {"count": len(c), "giant": max(c.sizes())}),
        "kcore": (graph.coreness, lambda c: {"max": max(c), "sum": sum(c)}),
        "pagerank100": (
            lambda: graph.pagerank(damping=0.85, directed=False),
            lambda p: {"sumsq": sum(x * x for x in p), "max": max(p)},
        ),
        "triangles": (
            lambda: (graph.transitivity_undirected(), graph.transitivity_local_undirected(mode="zero")),
            lambda r: {"transitivity": r[0], "avg_local_cc_zero": sum(r[1]) / n},
        ),
        "constraint": (graph.constraint, lambda c: {"sum_ego": sum(x for x in c if x == x)}),
        "closeness64": (
            lambda: (graph.harmonic_centrality(pivots), graph.closeness(pivots)),
            lambda r: {"harmonic_sum": sum(r[0]), "closeness_sum": sum(x for x in r[1] if x == x)},
        ),
        "betweenness": (
            lambda: graph.betweenness(directed=False),
            lambda b: {"sum": sum(b), "max": max(b), "sumsq": sum(x * x for x in b)},
        ),
        # One walk a vertex: every sixteenth is timed and taken sixteen times.
        "harmonic": (
            lambda: graph.harmonic_centrality(list(range(0, n, 16))),
            lambda h: {"every_16th": sum(h)},
            n / len(range(0, n, 16)),
        ),
        "leiden": (
            lambda: graph.community_leiden(objective_function="modularity", n_iterations=2),
            lambda c: {"modularity": c.modularity, "blocks": len(c), "nmi": nmi(c.membership)},
        ),
    },
)
