/*
 * bench-w1 in vectorised C (vector extensions of GCC and Clang), as fast as one can have it when the quality of the
 * random numbers does not matter: a 32-bit hash of person, month and word. Its words repeat over a large population, so it
 * is too weak for results; it shows what the machine can do. Threads share nothing.
 *
 * gcc -O3 -march=native -pthread simd.c
 */
#include <pthread.h>
#include <string.h>

#include "workload.h"

#if defined(__AVX512F__)
#define LANES 16
#elif defined(__AVX2__)
#define LANES 8
#else
#define LANES 4
#endif

typedef uint32_t U32 __attribute__((vector_size(4 * LANES)));
typedef int32_t I32 __attribute__((vector_size(4 * LANES)));
typedef uint16_t U16 __attribute__((vector_size(2 * LANES)));
typedef int16_t I16 __attribute__((vector_size(2 * LANES)));
typedef uint8_t U8 __attribute__((vector_size(LANES)));

/* Persons that go through all months before the next ones: their state stays in the nearest cache. */
enum { BLOCK = 4096 };

#if LANES == 16
static const U32 LANE = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
#elif LANES == 8
static const U32 LANE = {0, 1, 2, 3, 4, 5, 6, 7};
#else
static const U32 LANE = {0, 1, 2, 3};
#endif

#define INLINE static inline __attribute__((always_inline))

/* The finaliser of MurmurHash3, on scalars and on vectors. */
#define MIX(h)                                                                                                         \
  do {                                                                                                                 \
    h ^= h >> 16;                                                                                                      \
    h *= 0x85ebca6bu;                                                                                                  \
    h ^= h >> 13;                                                                                                      \
    h *= 0xc2b2ae35u;                                                                                                  \
    h ^= h >> 16;                                                                                                      \
  } while (0)

INLINE uint32_t key_of(uint32_t seed, uint32_t tick, uint32_t word) {
  uint32_t key = seed * 0x9E3779B9u + tick * WORDS + word + 1;
  MIX(key);
  return key;
}

INLINE uint32_t person_word(uint32_t person, uint32_t key) {
  uint32_t h = person * 0x9E3779B9u ^ key;
  MIX(h);
  return h;
}

typedef struct {
  Size size;
  People people;
  /* The persons of this thread: [from, to), whole vectors. */
  uint32_t from, to;
  uint32_t (*keys)[WORDS];
  Counts *counts;
} Share;

/* Persons beyond the last one fill up the last vector; they are in the cell that nobody looks at. */
static void populate(const Share *share, uint32_t from, uint32_t to) {
  uint32_t seed = share->size.seed, persons = share->size.persons;
  uint32_t first = key_of(seed, ~0u, 0), second = key_of(seed, ~0u, 1);
  /* Without `restrict` a byte stored might be one of the pointers, and nothing would be vectorised. */
  uint16_t *restrict propensity = share->people.propensity;
  uint8_t *restrict cell = share->people.cell;
  for (uint32_t person = from; person < to; person++) {
    uint32_t place = person_word(person, second);
    propensity[person] = (uint16_t)(person_word(person, first) >> 16);
    uint32_t inside = ((place >> 16) * REGIONS >> 16) * 2 + (place & 1);
    cell[person] = (uint8_t)(person < persons ? inside : CELLS);
  }
  for (uint32_t person = from; person < to; person++) share->people.score[person] = START;
  memset(share->people.remaining + from, 0, to - from);
}

/*
 * One month of LANES persons; gives where each is to be counted. Conditions are vectors of 0 and -1, so that a condition
 * can be ANDed with what it lets through.
 */
INLINE U16 month(People people, const uint32_t *keys, uint32_t person) {
  U16 propensity16;
  I16 score16;
  U8 remaining8, cell8;
  memcpy(&propensity16, people.propensity + person, sizeof propensity16);
  memcpy(&score16, people.score + person, sizeof score16);
  memcpy(&remaining8, people.remaining + person, sizeof remaining8);
  memcpy(&cell8, people.cell + person, sizeof cell8);
  U32 propensity = __builtin_convertvector(propensity16, U32);
  I32 score = __builtin_convertvector(score16, I32);
  I32 remaining = __builtin_convertvector(remaining8, I32);
  I32 cell = __builtin_convertvector(cell8, I32);

  U32 name = (LANE + person) * 0x9E3779B9u;
  U32 halved = (U32)(remaining > 0) & 1;
  I32 grave = {0}, negative_true = {0}, negative_false = {0};
#pragma GCC unroll 8
  for (int kind = 0; kind < KINDS; kind++) {
    U32 act = name ^ keys[2 * kind], fate = name ^ keys[2 * kind + 1];
    MIX(act);
    MIX(fate);
    I32 seen = (act < (ACT[kind] * propensity) >> halved) & (fate < SEEN_BELOW[kind]);
    I32 invented = fate >= FALSE_FROM[kind];
    /* One word decides both, at its two ends, so they exclude each other. */
    score += (seen | invented) & POINTS[kind];
    if (kind == GRAVE_KIND) grave = seen | invented;
    if (POINTS[kind] < 0) {
      negative_true |= seen;
      negative_false |= invented;
    }
  }
  I32 above = score > SCORE_MAX;
  score = (score & (score >= 0) & ~above) | (above & SCORE_MAX);
  I32 triggered = (score < FLOOR) | grave;
  remaining = (triggered & TERM) | (~triggered & (remaining + (remaining > 0)));
  I32 wrong = triggered & negative_false & ~negative_true;
  I32 status = -((score >= FLOOR) + (score >= GRADE_B) + (score >= GRADE_A));
  I32 place = cell * STATUSES + status + ((remaining > 0) & 4) + (wrong & 8);

  score16 = __builtin_convertvector(score, I16);
  remaining8 = __builtin_convertvector(remaining, U8);
  memcpy(people.score + person, &score16, sizeof score16);
  memcpy(people.remaining + person, &remaining8, sizeof remaining8);
  return __builtin_convertvector(place, U16);
}

static void *run(void *argument) {
  const Share *share = argument;
  for (uint32_t from = share->from; from < share->to; from += BLOCK) {
    uint32_t to = share->to - from < BLOCK ? share->to : from + BLOCK;
    populate(share, from, to);
    for (uint32_t tick = 0; tick < share->size.ticks; tick++) {
      uint16_t places[BLOCK] __attribute__((aligned(64)));
      for (uint32_t person = from; person < to; person += LANES) {
        U16 place = month(share->people, share->keys[tick], person);
        memcpy(places + (person - from), &place, sizeof place);
      }
      uint32_t *counts = share->counts[tick][0];
      for (uint32_t at = 0; at < to - from; at++) counts[places[at]]++;
    }
  }
  return NULL;
}

int main(int argc, char **argv) {
  Size size = read_size(argc, argv);
  double started = now();
  uint32_t vectors = (size.persons + LANES - 1) / LANES;
  People people = new_people((size_t)vectors * LANES);
  uint32_t(*keys)[WORDS] = allocate(size.ticks * sizeof *keys);
  for (uint32_t tick = 0; tick < size.ticks; tick++)
    for (uint32_t word = 0; word < WORDS; word++) keys[tick][word] = key_of(size.seed, tick, word);

  Share *shares = allocate(size.threads * sizeof *shares);
  pthread_t *threads = allocate(size.threads * sizeof *threads);
  for (uint32_t i = 0; i < size.threads; i++) {
    uint32_t from = (uint32_t)((uint64_t)vectors * i / size.threads) * LANES;
    uint32_t to = (uint32_t)((uint64_t)vectors * (i + 1) / size.threads) * LANES;
    shares[i] = (Share){size, people, from, to, keys, calloc(size.ticks, sizeof(Counts))};
    if (shares[i].counts == NULL || pthread_create(&threads[i], NULL, run, &shares[i]) != 0) {
      fprintf(stderr, "a thread did not start\n");
      return 1;
    }
  }
  for (uint32_t i = 0; i < size.threads; i++) {
    pthread_join(threads[i], NULL);
    if (i == 0) continue;
    uint32_t *sum = (uint32_t *)shares[0].counts, *part = (uint32_t *)shares[i].counts;
    for (size_t at = 0; at < size.ticks * sizeof(Counts) / sizeof *sum; at++) sum[at] += part[at];
  }
  double seconds = now() - started;
  report("c-simd-hash", size, seconds, &shares[0].counts[size.ticks - 1], people.score);
  return 0;
}
