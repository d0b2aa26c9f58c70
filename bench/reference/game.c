// A repeated dilemma with imitation and the spread of knowledge on a network, in plain C, one thread, whole numbers: bit for bit.
// reference-game TIES.tsv N STRATEGIES.txt
// Chance is a mixer of counters. A tie holds both last moves (1 = defect), all begin co-operating; strategy of i = H(i) % 32.
// Each step: every tie plays one round, each side co-operates iff H(step * 2E + 2e + side) < T[strategy][own * 2 + other];
// then i looks at a random neighbour j and copies its strategy iff pay[j] > pay[i] and (H >> 16) * 5 * maxdeg < (pay[j] - pay[i]) << 16.
#include "serve.h"
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
static long hist[32];
static void pd(int steps)
{
  for (int i = 0; i < n; i++)
    st[i] = H(0x9e3779b9u + i) & 31;
  memset(s, 0, E);
  static const int P[4] = { 3, 5, 0, 1 };       // index own | other<<1
  long cc = 0;
  for (int t = 0; t < steps; t++) {
    u32 c0 = (u32) t * 2u * (u32) E;
    for (int e = 0; e < E; e++) {
      u32 x = s[e], a = x & 1, b = x >> 1;
      u32 c = c0 + 2 * e;
      u32 mu = H(c) >= T[st[eu[e]] * 4 + a * 2 + b], mv = H(c + 1) >= T[st[ev[e]] * 4 + b * 2 + a];
      s[e] = mu | mv << 1;
    }
    for (int i = 0; i < n; i++) {
      int p = 0;
      for (int k = off[i]; k < off[i + 1]; k++) {
        int q = inc[k];
        u32 x = s[q >> 1];
        u32 o = q & 1 ? (x >> 1) | ((x & 1) << 1) : x;
        p += P[o];
        cc += 1 - (o & 1);
      } pay[i] = p;
    }
    u32 c1 = 0x80000000u + (u32) t * 2u * (u32) n;
    for (int i = 0; i < n; i++) {
      u32 d = off[i + 1] - off[i];
      u8 r = st[i];
      if (d) {
        int j = nb[off[i] + (int)(((uint64_t) H(c1 + 2 * i) * d) >> 32)];
        int df = pay[j] - pay[i];
        if (df > 0 && (H(c1 + 2 * i + 1) >> 16) * (u32) (5 * md) < (u32) df << 16)
          r = st[j];
      }
      st2[i] = r;
    }
    {
      u8 *q = st;
      st = st2;
      st2 = q;
    }
  }
  coop = cc;
  memset(hist, 0, sizeof hist);
  for (int i = 0; i < n; i++)
    hist[st[i]]++;
}

typedef double v4 __attribute__((vector_size(32)));
typedef long long v4i __attribute__((vector_size(32)));
static double *K, *K2;          // AVX2 lanes = the 4 knowledge dimensions
static void kd(int steps)
{
  for (int i = 0; i < 4 * n; i++)
    K[i] = H(0x12345u + i) / 4294967296.0;
  for (int t = 0; t < steps; t++) {
    for (int i = 0; i < n; i++) {
      v4 a = { 0 }, z = { 0 }, h = { .5, .5, .5, .5 }, ki = *(v4 *) (K + 4 * i);
      for (int k = off[i]; k < off[i + 1]; k++) {
        v4 g = *(v4 *) (K + 4 * (long)nb[k]) - ki;
        v4i m = (g > z) & (g <= h);
        a += (v4) ((v4i) g & m);
      } double f = 0.1 / (off[i + 1] - off[i]);
      *(v4 *) (K2 + 4 * i) = ki + f * a;
    }
    {
      double *q = K;
      K = K2;
      K2 = q;
    }
}}

int main(int count, char **args)
{
  if (count < 4) return 1;
  n = atoi(args[2]);
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
