/*
 * bench-w1 in plain scalar C: person by person, with the random numbers of Philox-4x32-10 (Salmon et al., SC 2011), a
 * generator of the same standing as the engine's Threefry. Four blocks a person and month: two words for each kind.
 *
 * gcc -O3 -march=native philox.c
 */
#include "workload.h"

static const uint32_t POPULATION = 0xffffffff; /* stands in the place of a tick */

static inline void philox(uint32_t seed, uint32_t person, uint32_t tick, uint32_t block, uint32_t *out) {
  uint32_t c0 = person, c1 = tick, c2 = block, c3 = 0, k0 = seed, k1 = 0;
  for (int round = 0; round < 10; round++) {
    uint64_t p0 = (uint64_t)c0 * 0xD2511F53u, p1 = (uint64_t)c2 * 0xCD9E8D57u;
    c0 = (uint32_t)(p1 >> 32) ^ c1 ^ k0;
    c1 = (uint32_t)p1;
    c2 = (uint32_t)(p0 >> 32) ^ c3 ^ k1;
    c3 = (uint32_t)p0;
    k0 += 0x9E3779B9u;
    k1 += 0xBB67AE85u;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

static void populate(People people, Size size) {
  for (uint32_t person = 0; person < size.persons; person++) {
    uint32_t word[4];
    philox(size.seed, person, POPULATION, 0, word);
    people.propensity[person] = (uint16_t)(word[0] >> 16);
    people.cell[person] = (uint8_t)(((uint64_t)word[1] * REGIONS >> 32) * 2 + (word[2] >> 31));
    people.score[person] = START;
    people.remaining[person] = 0;
  }
}

static void month(People people, Size size, uint32_t tick, Counts counts) {
  for (uint32_t person = 0; person < size.persons; person++) {
    uint32_t word[WORDS];
    for (uint32_t block = 0; block < WORDS / 4; block++) philox(size.seed, person, tick, block, word + 4 * block);
    uint32_t propensity = people.propensity[person];
    int32_t score = people.score[person];
    uint32_t remaining = people.remaining[person];
    int halved = remaining > 0, grave = 0, negative_true = 0, negative_false = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      int acted = word[2 * kind] < (ACT[kind] * propensity) >> halved;
      int seen = acted & (word[2 * kind + 1] < SEEN_BELOW[kind]);
      int invented = word[2 * kind + 1] >= FALSE_FROM[kind];
      score += POINTS[kind] * (seen + invented);
      if (kind == GRAVE_KIND) grave = seen | invented;
      if (POINTS[kind] < 0) {
        negative_true |= seen;
        negative_false |= invented;
      }
    }
    score = score < 0 ? 0 : score > SCORE_MAX ? SCORE_MAX : score;
    int triggered = (score < FLOOR) | grave;
    remaining = triggered ? TERM : remaining - (remaining > 0);
    int wrong = triggered & negative_false & !negative_true;
    int grade = (score >= FLOOR) + (score >= GRADE_B) + (score >= GRADE_A);
    people.score[person] = (int16_t)score;
    people.remaining[person] = (uint8_t)remaining;
    counts[people.cell[person]][grade | (remaining > 0) << 2 | wrong << 3]++;
  }
}

int main(int argc, char **argv) {
  Size size = read_size(argc, argv);
  size.threads = 1;
  double started = now();
  People people = new_people(size.persons);
  Counts *counts = calloc(size.ticks, sizeof(Counts));
  if (counts == NULL) return 1;
  populate(people, size);
  for (uint32_t tick = 0; tick < size.ticks; tick++) month(people, size, tick, counts[tick]);
  double seconds = now() - started;
  report("c-philox", size, seconds, &counts[size.ticks - 1], people.score);
  return 0;
}
