"""Solves one problem as often as it is told to, with a solver of scipy; says how many milliseconds each time took."""

import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

kind, folder, rows, columns = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
value = numpy.fromfile(f"{folder}/value")
if kind == "dense":
    matrix = value.reshape(rows, columns)
    solve = linear_sum_assignment
else:
    row = numpy.fromfile(f"{folder}/row", dtype=numpy.int32)
    column = numpy.fromfile(f"{folder}/column", dtype=numpy.int32)
    # A cost of 0 would be an arc that is not there, so each is one more than it is.
    matrix = csr_matrix((value + 1, (row, column)), shape=(rows, columns))
    solve = min_weight_full_bipartite_matching

print("ready", flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    chosen, where = solve(matrix)
    took = (time.perf_counter() - start) * 1000
    total = int(matrix[chosen, where].sum()) - (0 if kind == "dense" else rows)
    print(took, total, flush=True)
