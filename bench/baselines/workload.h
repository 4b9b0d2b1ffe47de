/*
 * The workload bench-w1 as the baselines in C share it: its numbers, the counting, the clock and the line that each
 * prints. Its definition in words is in ../README.md; regimes/bench-w1 is the same as a regime.
 */
#ifndef WORKLOAD_H
#define WORKLOAD_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { KINDS = 8, WORDS = 2 * KINDS, REGIONS = 31, CELLS = 2 * REGIONS, STATUSES = 16, GRAVE_KIND = 5 };
enum { START = 1000, SCORE_MAX = 1300, FLOOR = 600, GRADE_B = 850, GRADE_A = 1000, TERM = 12 };

/* A share as a limit for a uniform 32-bit word. */
#define SHARE(p) ((uint32_t)((p) * 4294967296.0))
/* The same, to be multiplied by a propensity of which 32768 is one: wrong by less than 0.06 % for the rarest kind. */
#define RATE(p) ((uint32_t)((p) * 131072.0 + 0.5))

static const uint32_t ACT[KINDS] = {RATE(.08), RATE(.05), RATE(.03), RATE(.02), RATE(.01), RATE(.005), RATE(.10), RATE(.05)};
static const uint32_t SEEN_BELOW[KINDS] = {SHARE(.30), SHARE(.40), SHARE(.50), SHARE(.60),
                                           SHARE(.70), SHARE(.90), SHARE(.80), SHARE(.60)};
/* The same word that decides detection decides at its other end whether there is a false record. */
static const uint32_t FALSE_FROM[KINDS] = {SHARE(1 - .0010), SHARE(1 - .0008), SHARE(1 - .0006), SHARE(1 - .0004),
                                           SHARE(1 - .0002), SHARE(1 - .0001), SHARE(1 - .0005), SHARE(1 - .0005)};
static const int32_t POINTS[KINDS] = {-5, -10, -20, -40, -80, -150, 3, 6};

/*
 * What a person is in at the end of a month, as one number: grade (0 to 3: D, C, B, A), 4 where listed, 8 where wrongly
 * triggered. One increment a person and month counts everything.
 */
typedef uint32_t Counts[CELLS + 1][STATUSES];

/* One column for each thing that is known of a person: 6 bytes. */
typedef struct {
  uint16_t *propensity;
  int16_t *score;
  uint8_t *remaining;
  uint8_t *cell;
} People;

enum { BYTES_PER_PERSON = 6 };

typedef struct {
  uint32_t persons, ticks, threads, seed;
} Size;

/* PROGRAM PERSONS TICKS THREADS SEED */
static inline Size read_size(int argc, char **argv) {
  if (argc != 5) {
    fprintf(stderr, "usage: %s PERSONS TICKS THREADS SEED\n", argv[0]);
    exit(2);
  }
  Size size;
  size.persons = (uint32_t)strtoul(argv[1], NULL, 10);
  size.ticks = (uint32_t)strtoul(argv[2], NULL, 10);
  size.threads = (uint32_t)strtoul(argv[3], NULL, 10);
  size.seed = (uint32_t)strtoul(argv[4], NULL, 10);
  if (size.persons == 0 || size.ticks == 0 || size.threads == 0) {
    fprintf(stderr, "persons, ticks and threads must be above 0\n");
    exit(2);
  }
  return size;
}

static inline void *allocate(size_t bytes) {
  /* 64 bytes are the widest vector and a cache line; aligned_alloc wants a multiple of that. */
  void *memory = aligned_alloc(64, (bytes + 63) / 64 * 64);
  if (memory == NULL) {
    fprintf(stderr, "not enough memory\n");
    exit(1);
  }
  return memory;
}

static inline People new_people(size_t persons) {
  People people = {allocate(persons * sizeof(uint16_t)), allocate(persons * sizeof(int16_t)), allocate(persons),
                   allocate(persons)};
  return people;
}

static inline double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

/* Prints the shares of the last month. Cells beyond the regions hold nobody. */
static inline void report(const char *name, Size size, double seconds, Counts *last, const int16_t *score) {
  uint64_t of[STATUSES] = {0};
  for (int cell = 0; cell < CELLS; cell++)
    for (int status = 0; status < STATUSES; status++) of[status] += (*last)[cell][status];
  uint64_t grade[4] = {0}, listed = 0, wrong = 0;
  for (int status = 0; status < STATUSES; status++) {
    grade[status & 3] += of[status];
    if (status & 4) listed += of[status];
    if (status & 8) wrong += of[status];
  }
  double sum = 0, squares = 0, n = size.persons;
  for (uint32_t person = 0; person < size.persons; person++) {
    sum += score[person];
    squares += (double)score[person] * score[person];
  }
  printf("{\"name\":\"%s\",\"persons\":%u,\"ticks\":%u,\"threads\":%u,\"seconds\":%.6f,\"bytesPerPerson\":%d,"
         "\"listed\":%.9f,\"wronglyTriggered\":%.9f,\"grades\":{\"D\":%.9f,\"C\":%.9f,\"B\":%.9f,\"A\":%.9f},"
         "\"mean\":%.6f,\"variance\":%.4f}\n",
         name, size.persons, size.ticks, size.threads, seconds, BYTES_PER_PERSON, (double)listed / n, (double)wrong / n,
         (double)grade[0] / n, (double)grade[1] / n, (double)grade[2] / n, (double)grade[3] / n, sum / n,
         squares / n - sum / n * (sum / n));
}

#endif
