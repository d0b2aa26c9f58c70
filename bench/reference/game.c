// A repeated dilemma with imitation and the spread of knowledge on a network, in plain C, one thread or more, whole numbers: bit for bit.
// reference-game TIES.tsv N STRATEGIES.txt [THREADS]
// Chance is a mixer of counters. A tie holds both last moves (1 = defect), all begin co-operating; strategy of i = H(i) % 32.
// Each step: every tie plays one round, each side co-operates iff H(step * 2E + 2e + side) < T[strategy][own * 2 + other];
// then i looks at a random neighbour j and copies its strategy iff pay[j] > pay[i] and (H >> 16) * 5 * maxdeg < (pay[j] - pay[i]) << 16.
#include "serve.h"
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
// Model (integer, bit-reproducible): lowbias32 counter RNG; edge state byte = lastmove(u) | lastmove(v)<<1 (1=defect), start all-cooperate; strat[i]=hash(i)%32.
// Per step: A) every edge plays one round, each side cooperates iff hash(step*2E+2e+side) < T[strat][own*2+other]; B) payoff gather (CC3 CD0 DC5 DD1);
// C) imitation: j=random neighbour; copy j's strategy iff pay[j]>pay[i] and (hash>>16)*5*maxdeg < (pay[j]-pay[i])<<16 (synchronous).
#include <math.h>
typedef uint32_t u32;
typedef uint8_t u8;
static inline u32 H(u32 x)
{
  x ^= x >> 16;
  x *= 0x21f0aaad;
  x ^= x >> 15;
  x *= 0xd35a2d97;
  x ^= x >> 15;
  return x;
}

static int n, E, md;
static int *eu, *ev, *off, *inc, *nb;
static u32 T[128];
static u8 *st, *st2, *s;
static int *pay;
static long coop;

// Each thread does its part of every phase of a step; a barrier that looks before it sleeps stands between phases.
enum { MOST = 64, LOOKS = 20000 };
static int threads = 1;
static _Atomic int arrived, turn;
static void meet()
{
  if (threads == 1) return;
  int t = turn;
  if (atomic_fetch_add(&arrived, 1) == threads - 1) {
    arrived = 0;
    turn = t + 1;
    return;
  }
  for (int look = 0; turn == t; look++)
    if (look > LOOKS) sched_yield();
}

static int steps_asked;
static void *run(void *(*part)(void *), int steps)
{
  pthread_t others[MOST];
  steps_asked = steps;
  for (long k = 1; k < threads; k++)
    pthread_create(&others[k], 0, part, (void *)k);
  part((void *)0L);
  for (int k = 1; k < threads; k++)
    pthread_join(others[k], 0);
  return 0;
}

static long together[MOST][8];  // a line of the cache for each
static void *pd_part(void *which)
{
  long k = (long)which;
  int e0 = (long)E * k / threads, e1 = (long)E * (k + 1) / threads;
  int i0 = (long)n * k / threads, i1 = (long)n * (k + 1) / threads;
  u8 *now = st, *next = st2;
  static const int P[4] = { 3, 5, 0, 1 };       // index own | other<<1
  long cc = 0;
  for (int t = 0; t < steps_asked; t++) {
    u32 c0 = (u32) t * 2u * (u32) E;
    for (int e = e0; e < e1; e++) {
      u32 x = s[e], a = x & 1, b = x >> 1;
      u32 c = c0 + 2 * e;
      u32 mu = H(c) >= T[now[eu[e]] * 4 + a * 2 + b], mv = H(c + 1) >= T[now[ev[e]] * 4 + b * 2 + a];
      s[e] = mu | mv << 1;
    }
    meet();
    for (int i = i0; i < i1; i++) {
      int p = 0;
      for (int k = off[i]; k < off[i + 1]; k++) {
        int q = inc[k];
        u32 x = s[q >> 1];
        u32 o = q & 1 ? (x >> 1) | ((x & 1) << 1) : x;
        p += P[o];
        cc += 1 - (o & 1);
      } pay[i] = p;
    }
    meet();
    u32 c1 = 0x80000000u + (u32) t * 2u * (u32) n;
    for (int i = i0; i < i1; i++) {
      u32 d = off[i + 1] - off[i];
      u8 r = now[i];
      if (d) {
        int j = nb[off[i] + (int)(((uint64_t) H(c1 + 2 * i) * d) >> 32)];
        int df = pay[j] - pay[i];
        if (df > 0 && (H(c1 + 2 * i + 1) >> 16) * (u32) (5 * md) < (u32) df << 16)
          r = now[j];
      }
      next[i] = r;
    }
    meet();
    {
      u8 *q = now;
      now = next;
      next = q;
    }
  }
  together[k][0] = cc;
  return 0;
}

static void pd(int steps)
{
  for (int i = 0; i < n; i++)
    st[i] = H(0x9e3779b9u + i) & 31;
  memset(s, 0, E);
  run(pd_part, steps);
  coop = 0;
  for (int k = 0; k < threads; k++)
    coop += together[k][0];
  if (steps & 1) {
    u8 *q = st;
    st = st2;
    st2 = q;
  }
}

typedef double v4 __attribute__((vector_size(32)));
typedef long long v4i __attribute__((vector_size(32)));
static double *K, *K2;          // AVX2 lanes = the 4 knowledge dimensions
static void *kd_part(void *which)
{
  long k = (long)which;
  int i0 = (long)n * k / threads, i1 = (long)n * (k + 1) / threads;
  double *now = K, *next = K2;
  for (int t = 0; t < steps_asked; t++) {
    for (int i = i0; i < i1; i++) {
      v4 a = { 0 }, z = { 0 }, h = { .5, .5, .5, .5 }, ki = *(v4 *) (now + 4 * i);
      for (int k = off[i]; k < off[i + 1]; k++) {
        v4 g = *(v4 *) (now + 4 * (long)nb[k]) - ki;
        v4i m = (g > z) & (g <= h);
        a += (v4) ((v4i) g & m);
      } double f = 0.1 / (off[i + 1] - off[i]);
      *(v4 *) (next + 4 * i) = ki + f * a;
    }
    meet();
    {
      double *q = now;
      now = next;
      next = q;
    }
  }
  return 0;
}

static void kd(int steps)
{
  for (int i = 0; i < 4 * n; i++)
    K[i] = H(0x12345u + i) / 4294967296.0;
  run(kd_part, steps);
  if (steps & 1) {
    double *q = K;
    K = K2;
    K2 = q;
  }
}

int main(int count, char **args)
{
  if (count < 4) return 1;
  n = atoi(args[2]);
  if (count > 4) threads = atoi(args[4]);
  if (threads < 1 || threads > MOST) return 1;
  FILE *f = fopen(args[3], "r");
  for (int i = 0; i < 128; i++)
    if (fscanf(f, "%u", &T[i]) != 1) return 1;
  fclose(f);
  f = fopen(args[1], "r");
  eu = malloc(4000000 * 4);
  ev = malloc(4000000 * 4);
  while (fscanf(f, "%d\t%d", &eu[E], &ev[E]) == 2) E++;
  fclose(f);
  off = calloc(n + 1, 4);
  for (int e = 0; e < E; e++) {
    off[eu[e] + 1]++;
    off[ev[e] + 1]++;
  }
  for (int i = 0; i < n; i++) {
    if (off[i + 1] > md) md = off[i + 1];
    off[i + 1] += off[i];
  }
  inc = malloc(8 * E);
  nb = malloc(8 * E);
  int *q = malloc(4 * n);
  memcpy(q, off, 4 * n);
  for (int e = 0; e < E; e++) {
    int k = q[eu[e]]++;
    inc[k] = 2 * e;
    nb[k] = ev[e];
    k = q[ev[e]]++;
    inc[k] = 2 * e + 1;
    nb[k] = eu[e];
  }
  st = malloc(n);
  st2 = malloc(n);
  s = malloc(E);
  pay = malloc(4 * n);
  K = aligned_alloc(64, 32 * n);
  K2 = aligned_alloc(64, 32 * n);
  READY;
  SERVE {
    u32 sum = 0;
    KERNEL("game", pd(200); for (int i = 0; i < n; i++) sum = sum * 31 + st[i], "\"coop\":%ld,\"checksum\":%u", coop, sum)
    double know = 0;
    KERNEL("diffusion", kd(200); for (int i = 0; i < 4 * n; i++) know += K[i], "\"sum\":%.15g", know)
    NONE;
  }
}
