// Top 20 of a million profiles by shared weighted tags, in plain C, one thread: inverted index and one accumulator a firm.
// reference-search PROFILES_FOLDER
// Score 100 * sum of products of weights - whole km; capacity and distance are limits, the lower firm wins a tie.
#include "serve.h"
#include <stdint.h>
#include <math.h>
static void *rd(const char *d, const char *n, long *c)
{
  char p[512];
  sprintf(p, "%s/profiles-%s", d, n);
  FILE *f = fopen(p, "rb");
  fseek(f, 0, 2);
  *c = ftell(f) / 4;
  rewind(f);
  void *a = malloc(*c * 4);
  fread(a, 4, *c, f);
  fclose(f);
  return a;
}

static int N_;
static int *off, *tg, *wt, *cap, *po, *pf, *touch;
static float *x, *y;
static uint8_t *pw;
static uint16_t *acc;
static uint64_t cs;
static void search(const char *folder)
{
  cs = 0;
  char p[512];
  sprintf(p, "%s/queries.tsv", folder);
  FILE *f = fopen(p, "r");
  char line[1024];
  while (fgets(line, 1024, f)) {
    int qx, qy, mc, md, nn;
    sscanf(line, "%d\t%d\t%d\t%d\t%n", &qx, &qy, &mc, &md, &nn);
    char *s = line + nn;
    int nt = 0;
    while (*s && *s != '\n') {
      int t = strtol(s, &s, 10);
      s++;
      int w = strtol(s, &s, 10);
      if (*s == ' ')
        s++;
      for (int k = po[t]; k < po[t + 1]; k++) {
        int i = pf[k];
        if (!acc[i])
          touch[nt++] = i;
        acc[i] += w * pw[k];
      }
    }
    int hs[20], hi[20], hn = 0;
    float md2 = (float)md * md;
    for (int k = 0; k < nt; k++) {
      int i = touch[k];
      int a = acc[i];
      acc[i] = 0;
      int up = 100 * a;
      if (hn == 20 && (up < hs[19]))
        continue;
      if (cap[i] < mc)
        continue;
      float dx = x[i] - qx, dy = y[i] - qy, d2 = dx * dx + dy * dy;
      if (d2 > md2)
        continue;
      int sc = up - (int)sqrtf(d2);
      if (hn == 20 && (sc < hs[19] || (sc == hs[19] && i > hi[19])))
        continue;
      int z = hn < 20 ? hn++ : 19;
      while (z > 0 && (hs[z - 1] < sc || (hs[z - 1] == sc && hi[z - 1] > i))) {
        hs[z] = hs[z - 1];
        hi[z] = hi[z - 1];
        z--;
      }
      hs[z] = sc;
      hi[z] = i;
    }
    for (int z = 0; z < hn; z++)
      cs = (cs * 31 + hs[z] * 7 + hi[z]) % 1000000007ULL;
  } fclose(f);
}

static void build(const char *folder)
{
  long c, P, N;
  off = rd(folder, "off.i32", &N);
  N--;
  tg = rd(folder, "tag.i32", &P);
  wt = rd(folder, "w.i32", &P);
  cap = rd(folder, "cap.i32", &c);
  x = rd(folder, "x.f32", &c);
  y = rd(folder, "y.f32", &c);
  int V = 2000;
  po = calloc(V + 1, 4);
  for (long k = 0; k < P; k++)
    po[tg[k] + 1]++;
  for (int v = 0; v < V; v++)
    po[v + 1] += po[v];
  pf = malloc(4 * P);
  pw = malloc(P);
  int *q = malloc(4 * V);
  memcpy(q, po, 4 * V);
  for (int i = 0; i < N; i++)
    for (int k = off[i]; k < off[i + 1]; k++) {
      int z = q[tg[k]]++;
      pf[z] = i;
      pw[z] = wt[k];
    }
  acc = calloc(N, 2);
  touch = malloc(4 * N);
  N_ = N;
}

int main(int count, char **args)
{
  if (count < 2) return 1;
  build(args[1]);
  READY;
  SERVE {
    KERNEL("search", search(args[1]), "\"checksum\":%lu", (unsigned long)cs)
    NONE;
  }
}
