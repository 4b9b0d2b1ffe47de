"""
bench-w1 in NumPy: whole columns at a time, by blocks that stay in the cache, with the raw words of SFC64 (NumPy's fastest
generator) and small integers only.

python3 numpy_w1.py PERSONS TICKS SEED
"""

import json
import sys
import time

import numpy as np

RATES = [0.08, 0.05, 0.03, 0.02, 0.01, 0.005, 0.10, 0.05]
COVERAGE = [0.30, 0.40, 0.50, 0.60, 0.70, 0.90, 0.80, 0.60]
FALSE = [0.0010, 0.0008, 0.0006, 0.0004, 0.0002, 0.0001, 0.0005, 0.0005]
POINTS = [-5, -10, -20, -40, -80, -150, 3, 6]
KINDS, GRAVE_KIND, REGIONS = 8, 5, 31
START, SCORE_MAX, FLOOR, GRADE_B, GRADE_A, TERM = 1000, 1300, 600, 850, 1000, 12
CELLS, STATUSES = 2 * REGIONS, 16
BLOCK = 1 << 14
BYTES_PER_PERSON = 6

# Limits for uniform 32-bit words; the first are multiplied by a propensity of which 32768 is one.
ACT = np.array([round(p * 2**17) for p in RATES], np.uint32)
SEEN_BELOW = np.array([int(p * 2**32) for p in COVERAGE], np.uint32)
FALSE_FROM = np.array([int((1 - p) * 2**32) for p in FALSE], np.uint32)


def words(bits, rows, size):
    raw = bits.random_raw((rows * size + 1) // 2).view(np.uint32)
    return raw[: rows * size].reshape(rows, size)


def through_all_months(bits, size, ticks, counts):
    """One block of new persons; adds to counts[tick] and returns the scores at the end."""
    start = words(bits, 3, size)
    propensity = start[0] >> 16
    cell = ((start[1] >> 16) * REGIONS >> 16) * 2 + (start[2] & 1)
    bins = (cell * STATUSES).astype(np.int16)
    score = np.full(size, START, np.int16)
    remaining = np.zeros(size, np.uint8)
    for tick in range(ticks):
        word = words(bits, 2 * KINDS, size)
        halved = (remaining > 0).astype(np.uint32)
        inclined = propensity
        negative_true = np.zeros(size, bool)
        negative_false = np.zeros(size, bool)
        for kind in range(KINDS):
            fate = word[2 * kind + 1]
            seen = (word[2 * kind] < (inclined * ACT[kind] >> halved)) & (fate < SEEN_BELOW[kind])
            # One word decides both, at its two ends, so they exclude each other.
            false = fate >= FALSE_FROM[kind]
            recorded = seen | false
            score += recorded * np.int16(POINTS[kind])
            if kind == GRAVE_KIND:
                grave = recorded
            if POINTS[kind] < 0:
                negative_true |= seen
                negative_false |= false
        np.clip(score, 0, SCORE_MAX, out=score)
        triggered = (score < FLOOR) | grave
        remaining -= remaining > 0
        remaining[triggered] = TERM
        wrong = triggered & negative_false & ~negative_true
        status = (score >= FLOOR).astype(np.int16) + (score >= GRADE_B) + (score >= GRADE_A)
        status += (remaining > 0) * np.int16(4) + wrong * np.int16(8)
        counts[tick] += np.bincount(bins + status, minlength=CELLS * STATUSES)
    return score


def main():
    persons, ticks, seed = (int(word) for word in sys.argv[1:4])
    started = time.perf_counter()
    bits = np.random.SFC64(seed)
    counts = np.zeros((ticks, CELLS * STATUSES), np.int64)
    total = squares = 0.0
    for first in range(0, persons, BLOCK):
        score = through_all_months(bits, min(BLOCK, persons - first), ticks, counts)
        total += float(score.sum(dtype=np.int64))
        squares += float(np.square(score, dtype=np.int64).sum())
    seconds = time.perf_counter() - started
    of = counts[-1].reshape(CELLS, STATUSES).sum(axis=0) / persons
    status = np.arange(STATUSES)
    mean = total / persons
    result = {
        "name": "numpy",
        "persons": persons,
        "ticks": ticks,
        "threads": 1,
        "seconds": seconds,
        "bytesPerPerson": BYTES_PER_PERSON,
        "listed": of[status & 4 > 0].sum(),
        "wronglyTriggered": of[status & 8 > 0].sum(),
        "grades": {grade: of[status & 3 == rank].sum() for rank, grade in enumerate("DCBA")},
        "mean": mean,
        "variance": squares / persons - mean**2,
    }
    print(json.dumps(result))


main()
