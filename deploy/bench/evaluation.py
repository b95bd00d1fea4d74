"""Fits what an evaluation fits, with statsmodels, as often as it is told to; says how many milliseconds each time took, and what it found."""

import sys
import time

import numpy
import statsmodels.api as sm
from statsmodels.duration.survfunc import SurvfuncRight, survdiff

folder, rows = sys.argv[1], int(sys.argv[2])
design = numpy.fromfile(f"{folder}/design").reshape(rows, -1)
treated, outcome, days, found = (numpy.fromfile(f"{folder}/{name}") for name in ("treated", "outcome", "days", "found"))
both = numpy.column_stack([numpy.ones(rows), treated])
adjusted = numpy.column_stack([design, treated])


def fits():
    score = sm.Logit(treated, design).fit(disp=0, tol=1e-10, maxiter=100).predict()
    regression = sm.OLS(outcome, adjusted).fit(cov_type="HC3")
    weights = numpy.where(treated == 1, 1, score / (1 - score))
    weighted = sm.WLS(outcome, both, weights=weights).fit(cov_type="HC3")
    for group in (0, 1):
        mine = treated == group
        curve = SurvfuncRight(days[mine], found[mine])
        curve.quantile_ci(0.5)
    statistic, _ = survdiff(days, found, treated)
    return regression.params[-1], regression.bse[-1], weighted.params[1], weighted.bse[1], statistic


fits()
print("ready", flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    numbers = fits()
    took = (time.perf_counter() - start) * 1000
    print(took, *numbers, flush=True)
