"""NetworkX: graph-networkx.py TIES.tsv N PIVOTS. Only what it does within a minute."""

import sys

import networkx
from serve import serve

path, n = sys.argv[1], int(sys.argv[2])


def load():
    graph = networkx.read_edgelist(path, nodetype=int)
    graph.add_nodes_from(range(n))
    return graph


graph = load()

serve(
    networkx.__version__,
    {
        "load": (load, lambda g: {"m": g.number_of_edges()}),
        "components": (
            lambda: [len(c) for c in networkx.connected_components(graph)],
            lambda c: {"count": len(c), "giant": max(c)},
        ),
        "kcore": (
            lambda: networkx.core_number(graph),
            lambda c: {"max": max(c.values()), "sum": sum(c.values())},
        ),
    },
)
