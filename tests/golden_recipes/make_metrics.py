"""Golden values of the similarity metrics from an independent implementation (numpy, scipy; float64, from the
activations and weights themselves, not from Gram matrices).

Run: python make_metrics.py > ../fixtures/metrics/golden.json
The inputs are made by a linear congruential generator that the test repeats, so that the file holds only the results.
"""
import json

import numpy as np
from scipy.spatial.distance import pdist, squareform
from scipy.stats import spearmanr


class Lcg:
    """Numerical Recipes' 32-bit generator; uniform in [-1, 1)."""

    def __init__(self, seed):
        self.state = seed

    def matrix(self, rows, columns):
        values = []
        for _ in range(rows * columns):
            self.state = (1664525 * self.state + 1013904223) % 2**32
            values.append((self.state >> 8) / 2**23 - 1)
        return np.array(values).reshape(rows, columns)


def centred(x):
    return x - x.mean(0)


def cka(x, y):
    x, y = centred(x), centred(y)
    return np.linalg.norm(x.T @ y) ** 2 / (np.linalg.norm(x.T @ x) * np.linalg.norm(y.T @ y))


def unbiased_hsic(k, l):
    n = len(k)
    k, l = k - np.diag(np.diag(k)), l - np.diag(np.diag(l))
    return (np.trace(k @ l) + k.sum() * l.sum() / ((n - 1) * (n - 2)) - 2 / (n - 2) * (k @ l).sum()) / (n * (n - 3))


def debiased(x, y, blocks=1):
    def hsic(a, b):
        return sum(unbiased_hsic(p @ p.T, q @ q.T) for p, q in zip(np.split(a, blocks), np.split(b, blocks)))

    x, y = centred(x), centred(y)
    return hsic(x, y) / np.sqrt(hsic(x, x) * hsic(y, y))


def cka_rbf(x, y):
    def kernel(a):
        d = pdist(a)
        sigma = 0.5 * np.sort(d)[(len(d) - 1) // 2]  # the lower median
        return np.exp(-squareform(d) ** 2 / (2 * sigma**2))

    h = np.eye(len(x)) - 1 / len(x)
    k, l = h @ kernel(x) @ h, h @ kernel(y) @ h
    return (k * l).sum() / np.sqrt((k * k).sum() * (l * l).sum())


def rsa(x, y):
    return spearmanr(pdist(x), pdist(y)).statistic


def mutual_knn(x, y):
    k = max(1, min(10, (len(x) - 1) // 2))
    near = [[set(np.argsort(row, kind="stable")[1 : k + 1]) for row in squareform(pdist(a))] for a in (x, y)]
    return float(np.mean([len(p & q) / k for p, q in zip(*near)]))


def procrustes(x, y):
    x, y = centred(x), centred(y)
    return np.linalg.norm(x.T @ y, "nuc") / (np.linalg.norm(x) * np.linalg.norm(y))


def components(x):
    u, s, _ = np.linalg.svd(centred(x), full_matrices=False)
    share = np.cumsum(s**2) / (s**2).sum()
    count = int(np.searchsorted(share, 0.99) + 1)
    return u[:, :count], s[:count]


def svcca(x, y):
    (u, _), (v, _) = components(x), components(y)
    return np.linalg.svd(u.T @ v, compute_uv=False).mean()


def pwcca(x, y):
    (u, s), (v, _) = components(x), components(y)
    left, rho, _ = np.linalg.svd(u.T @ v, full_matrices=False)
    directions = u @ left
    weights = ((centred(x).T @ directions) ** 2).sum(0)
    return (weights * rho).sum() / weights.sum()


def spectrum(w, v):
    def curve(m):
        s = np.linalg.svd(m, compute_uv=False) ** 2
        return np.concatenate([[0], np.cumsum(s)]) / s.sum()

    grid = np.linspace(0, 1, 1025)
    a, b = curve(w), curve(v)
    a, b = (np.interp(grid, np.linspace(0, 1, len(c)), c) for c in (a, b))
    return 1 - 2 * np.abs(a - b).sum() / 1024


def effective_rank(w):
    s = np.linalg.svd(w, compute_uv=False)
    p = s / s.sum()
    return float(np.exp(-(p * np.log(p)).sum()))


lcg = Lcg(2026)
n = 48
base = lcg.matrix(n, 6)
source = [base @ lcg.matrix(6, 20) + 0.1 * (1 + i) * lcg.matrix(n, 20) + 3 for i in range(3)]
target = [base @ lcg.matrix(6, 11) + 0.2 * (1 + i) * lcg.matrix(n, 11) for i in range(2)]
table = {
    "cka": cka,
    "cka-debiased": debiased,
    "cka-minibatch": lambda x, y: debiased(x, y, 4),
    "cka-rbf": cka_rbf,
    "rsa": rsa,
    "mutual-knn": mutual_knn,
    "procrustes": procrustes,
    "svcca": svcca,
    "pwcca": pwcca,
}
maps = {name: [[float(f(x, y)) for y in target] for x in source] for name, f in table.items()}

source_weights = [lcg.matrix(24, 16) @ np.diag(np.linspace(1, 0.1 * (i + 1), 16)) for i in range(3)]
target_weights = [lcg.matrix(10, 30) * (1 + i) for i in range(2)]
maps["spectrum"] = [[float(spectrum(x, y)) for y in target_weights] for x in source_weights]
columns = {"effective_rank": [effective_rank(w) for w in source_weights],
           "stable_rank": [float(np.linalg.norm(w) ** 2 / np.linalg.norm(w, 2) ** 2) for w in source_weights],
           "spectral_norm": [float(np.linalg.norm(w, 2)) for w in source_weights]}

tokens_s, tokens_t = lcg.matrix(40, 16), lcg.matrix(40, 30)
maps["vocab-cka"] = [[float(debiased(tokens_s @ x.T, tokens_t @ y.T)) for y in target_weights] for x in source_weights]
print(json.dumps({"seed": 2026, "maps": maps, "columns": columns}, indent=1))
