"""Golden numbers of tests/core/base/unit_statistics.cpp, from SciPy.

    python tests/golden_recipes/make_statistics.py
"""

import math

import scipy
from scipy import stats

print("scipy", scipy.__version__)
for right, items in [(81, 263), (0, 20), (20, 20), (1, 3), (7, 1000)]:
    interval = stats.binomtest(right, items).proportion_ci(0.95, method="wilson")
    print(f"wilson {right}/{items}: {interval.low:.12f} {interval.high:.12f}")
for a, b in [(10, 3), (0, 6), (5, 5), (40, 61), (1, 0)]:
    print(f"mcnemar {a}, {b}: {stats.binomtest(a, a + b, 0.5).pvalue:.12g}")
for n, c, k in [(10, 3, 1), (10, 3, 5), (200, 13, 100), (5, 0, 2), (5, 4, 2), (100, 1, 10)]:
    print(f"pass@{k} of {n}, {c}: {1 - math.comb(n - c, k) / math.comb(n, k):.12f}")
for values in [[0.1, 0.3, 0.2], [1.0, 2.0, 4.0, 8.0]]:
    low, high = stats.t.interval(0.95, len(values) - 1, sum(values) / len(values), stats.sem(values))
    print(f"t {values}: {low:.9f} {high:.9f}")
a = [1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1] * 5
b = [0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1] * 5
difference = [x - y for x, y in zip(a, b)]
result = stats.bootstrap((difference,), lambda x, axis: x.mean(axis=axis), n_resamples=200000, method="percentile",
                         random_state=1)
print("bootstrap", sum(difference) / len(difference), result.confidence_interval)
weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
values = [2.0, 1.5, 3.0, 2.5, 2.2, 1.9, 2.8, 3.1, 2.4, 2.6]
result = stats.bootstrap((values, weights), lambda v, w, axis: (v * w).sum(axis=axis) / w.sum(axis=axis),
                         n_resamples=200000, paired=True, method="percentile", random_state=1, vectorized=True)
print("weighted", sum(v * w for v, w in zip(values, weights)) / sum(weights), result.confidence_interval)
