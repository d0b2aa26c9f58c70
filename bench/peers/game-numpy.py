"""NumPy, the same whole numbers: game-numpy.py TIES.tsv N STRATEGIES.txt"""

import sys

import numpy as np
from serve import serve

ties = np.loadtxt(sys.argv[1], dtype=np.int32)
n = int(sys.argv[2])
T = np.loadtxt(sys.argv[3], dtype=np.float64).astype(np.uint32).ravel()
STEPS = 200
u, v = ties[:, 0].copy(), ties[:, 1].copy()
E = len(u)
U32 = np.uint32


def H(x):
    x = x ^ (x >> U32(16))
    x = x * U32(0x21F0AAAD)
    x ^= x >> U32(15)
    x *= U32(0xD35A2D97)
    x ^= x >> U32(15)
    return x


source = np.empty(2 * E, np.int32)
target = np.empty(2 * E, np.int32)
source[0::2], source[1::2], target[0::2], target[1::2] = u, v, v, u
nb = target[np.argsort(source, kind="stable")]
degree = np.bincount(source, minlength=n)
offsets = np.concatenate(([0], np.cumsum(degree)))
largest = int(degree.max())
P = np.array([3, 5, 0, 1])


def game():
    st = (H(U32(0x9E3779B9) + np.arange(n, dtype=U32)) & U32(31)).astype(np.int32)
    s = np.zeros(E, np.int32)
    coop = 0
    ce = np.arange(E, dtype=U32) * U32(2)
    ci = np.arange(n, dtype=U32) * U32(2)
    for t in range(STEPS):
        c = ce + U32((t * 2 * E) & 0xFFFFFFFF)
        a, b = s & 1, s >> 1
        mu = H(c) >= T[st[u] * 4 + a * 2 + b]
        mv = H(c + U32(1)) >= T[st[v] * 4 + b * 2 + a]
        a, b = mu.astype(np.int32), mv.astype(np.int32)
        s = a | b << 1
        pay = (np.bincount(u, P[a | b << 1], n) + np.bincount(v, P[b | a << 1], n)).astype(np.int64)
        coop += 2 * E - int(a.sum() + b.sum())
        c = ci + U32((0x80000000 + t * 2 * n) & 0xFFFFFFFF)
        drawn = (H(c).astype(np.uint64) * degree.astype(np.uint64)) >> np.uint64(32)
        j = nb[offsets[:-1] + drawn.astype(np.int64)]
        more = pay[j] - pay
        copies = (more > 0) & ((H(c + U32(1)) >> U32(16)).astype(np.int64) * (5 * largest) < (more << 16))
        st = np.where(copies, st[j], st)
    return coop, st


def diffusion():
    K = (H(np.arange(4 * n, dtype=U32) + U32(0x12345)) / 4294967296.0).reshape(n, 4)
    f = (0.1 / degree)[:, None]
    sources = np.repeat(np.arange(n), degree)
    for _ in range(STEPS):
        g = K[nb] - K[sources]
        g[(g <= 0) | (g > 0.5)] = 0
        K = K + f * np.add.reduceat(g, offsets[:-1], axis=0)
    return K


def checksum(st):
    total = 0
    for x in st.tolist():
        total = (total * 31 + x) & 0xFFFFFFFF
    return total


serve(
    f"NumPy {np.__version__}",
    {
        "game": (game, lambda r: {"coop": r[0], "checksum": checksum(r[1])}),
        "diffusion": (diffusion, lambda K: {"sum": float(K.sum())}),
    },
)
