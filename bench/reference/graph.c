// Network kernels in plain C, one thread, the obvious algorithms: what compiled code needs without cleverness.
// reference-graph TIES.tsv N PIVOTS
#define _GNU_SOURCE
#include "serve.h"
#include <stdint.h>
#include <math.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
static int n;
static long m;
static int *off, *adj;
static void load(const char *f)
{
  int fd = open(f, O_RDONLY);
  struct stat s;
  fstat(fd, &s);
  const char *p = mmap(0, s.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0), *e = p + s.st_size;
  int *us = malloc(s.st_size * 2), *vs = us + s.st_size / 4;
  long c = 0;
  while (p < e) {
    int a = 0, b = 0;
    while (*p >= '0')
      a = a * 10 + *p++ - '0';
    p++;
    while (p < e && *p >= '0')
      b = b * 10 + *p++ - '0';
    p++;
    us[c] = a;
    vs[c++] = b;
  }
  m = c;
  free(off);
  free(adj);
  off = calloc(n + 1, 4);
  adj = malloc(8 * m);
  for (long i = 0; i < m; i++) {
    off[us[i] + 1]++;
    off[vs[i] + 1]++;
  } for (int i = 0; i < n; i++)
    off[i + 1] += off[i];
  int *q = malloc(4 * n);
  memcpy(q, off, 4 * n);
  // edges are sorted by (u,v), so filling v-side (u ascending) first then u-side keeps rows sorted
  for (long i = 0; i < m; i++)
    adj[q[vs[i]]++] = us[i];
  for (long i = 0; i < m; i++)
    adj[q[us[i]]++] = vs[i];
  free(us);
  free(q);
  close(fd);
}

static int cc_count, cc_giant;
static void comps()
{
  int *l = malloc(4 * n), *q = malloc(4 * n);
  memset(l, -1, 4 * n);
  cc_count = 0;
  cc_giant = 0;
  for (int s = 0; s < n; s++)
    if (l[s] < 0) {
      int h = 0, t = 0;
      q[t++] = s;
      l[s] = cc_count;
      while (h < t) {
        int u = q[h++];
        for (int k = off[u]; k < off[u + 1]; k++) {
          int v = adj[k];
          if (l[v] < 0) {
            l[v] = cc_count;
            q[t++] = v;
          }
        }
      }
      if (t > cc_giant)
        cc_giant = t;
      cc_count++;
    }
  free(l);
  free(q);
}

static long kc_sum;
static int kc_max;
static void kcore()
{
  int *d = malloc(4 * n), *pos = malloc(4 * n), *vert = malloc(4 * n);
  int md = 0;
  for (int i = 0; i < n; i++) {
    d[i] = off[i + 1] - off[i];
    if (d[i] > md)
      md = d[i];
  }
  int *bin = calloc(md + 2, 4);
  for (int i = 0; i < n; i++)
    bin[d[i]]++;
  int st = 0;
  for (int i = 0; i <= md; i++) {
    int x = bin[i];
    bin[i] = st;
    st += x;
  } for (int i = 0; i < n; i++) {
    pos[i] = bin[d[i]];
    vert[pos[i]] = i;
    bin[d[i]]++;
  } for (int i = md; i > 0; i--)
    bin[i] = bin[i - 1];
  bin[0] = 0;
  for (int i = 0; i < n; i++) {
    int v = vert[i];
    for (int k = off[v]; k < off[v + 1]; k++) {
      int u = adj[k];
      if (d[u] > d[v]) {
        int du = d[u], pu = pos[u], pw = bin[du], w = vert[pw];
        if (u != w) {
          pos[u] = pw;
          vert[pu] = w;
          pos[w] = pu;
          vert[pw] = u;
        }
        bin[du]++;
        d[u]--;
      }
    }
  }
  kc_sum = 0;
  kc_max = 0;
  for (int i = 0; i < n; i++) {
    kc_sum += d[i];
    if (d[i] > kc_max)
      kc_max = d[i];
  }
  free(d);
  free(pos);
  free(vert);
  free(bin);
}

static double *pr;
static void pagerank(int it)
{
  double *a = malloc(8 * n), *c = malloc(8 * n);
  for (int i = 0; i < n; i++)
    a[i] = 1.0 / n;
  for (int t = 0; t < it; t++) {
    double dang = 0;
    for (int i = 0; i < n; i++) {
      int d = off[i + 1] - off[i];
      if (d)
        c[i] = a[i] / d;
      else {
        c[i] = 0;
        dang += a[i];
      }
    }
    double base = (0.15 + 0.85 * dang) / n;
    for (int i = 0; i < n; i++) {
      double s = 0;
      for (int k = off[i]; k < off[i + 1]; k++)
        s += c[adj[k]];
      a[i] = base + 0.85 * s;
  }} free(pr);
  pr = a;
  free(c);
}

static long tri;
static double avgcc, trans;
static int *tv;
static void triangles()
{                               // forward algorithm on degree order; also per-vertex triangle counts
  int *rank = malloc(4 * n); {
    int md = 0;
    for (int i = 0; i < n; i++) {
      int d = off[i + 1] - off[i];
      if (d > md)
        md = d;
    }
    int *b = calloc(md + 2, 4);
    for (int i = 0; i < n; i++)
      b[off[i + 1] - off[i] + 1]++;
    for (int i = 0; i <= md; i++)
      b[i + 1] += b[i];
    for (int i = 0; i < n; i++)
      rank[i] = b[off[i + 1] - off[i]]++;
    free(b);
  }
  int *fo = malloc(4 * (n + 1)), *fa = malloc(4 * (m + 1));
  int c = 0;
  int *inv = malloc(4 * n);
  for (int i = 0; i < n; i++)
    inv[rank[i]] = i;
  for (int r = 0; r < n; r++) {
    int u = inv[r];
    fo[r] = c;
    for (int k = off[u]; k < off[u + 1]; k++) {
      int q = rank[adj[k]];
      if (q > r)
        fa[c++] = q;
    }
  }
  fo[n] = c;
  free(tv);
  tv = calloc(n, 4);
  int *mark = malloc(4 * n);
  memset(mark, -1, 4 * n);
  tri = 0;
  for (int r = 0; r < n; r++) {
    for (int k = fo[r]; k < fo[r + 1]; k++)
      mark[fa[k]] = r;
    for (int k = fo[r]; k < fo[r + 1]; k++) {
      int v = fa[k];
      for (int j = fo[v]; j < fo[v + 1]; j++) {
        int w = fa[j];
        if (mark[w] == r) {
          tri++;
          tv[r]++;
          tv[v]++;
          tv[w]++;
        }
      }
    }
  }
  double s = 0;
  double trip = 0;
  int cnt = 0;
  for (int r = 0; r < n; r++) {
    int d = off[inv[r] + 1] - off[inv[r]];
    if (d > 1) {
      double p = (double)d * (d - 1) / 2;
      trip += p;
      s += tv[r] / p;
      cnt++;
    }
  } avgcc = s / n;
  trans = 3.0 * tri / trip;
  free(rank);
  free(fo);
  free(fa);
  free(mark);
  free(inv);
}

static double con_ego, con_all;
static void constraint()
{                               // unweighted undirected, p_ij=1/deg(i). ego: j in N(i) only (networkx); all: j over every vertex reachable in <=2 steps (Burt formula over all j, as igraph)
  double *x = calloc(n, 8);
  int *lst = malloc(4 * n), *mk = malloc(4 * n);
  memset(mk, -1, 4 * n);
  con_ego = con_all = 0;
  double *id = malloc(8 * n);
  for (int i = 0; i < n; i++)
    id[i] = 1.0 / (off[i + 1] - off[i]);
  for (int i = 0; i < n; i++) {
    int c = 0;
    double pi = id[i];
    for (int k = off[i]; k < off[i + 1]; k++) {
      int q = adj[k];
      if (mk[q] != i) {
        mk[q] = i;
        x[q] = 0;
        lst[c++] = q;
      }
      x[q] += pi;
      double w = pi * id[q];
      for (int j = off[q]; j < off[q + 1]; j++) {
        int v = adj[j];
        if (v == i)
          continue;
        if (mk[v] != i) {
          mk[v] = i;
          x[v] = 0;
          lst[c++] = v;
        }
        x[v] += w;
      }
    }
    double e = 0, a = 0;
    for (int k = off[i]; k < off[i + 1]; k++) {
      double y = x[adj[k]];
      e += y * y;
    } for (int k = 0; k < c; k++) {
      double y = x[lst[k]];
      a += y * y;
    } con_ego += e;
    con_all += a;
  } free(x);
  free(lst);
  free(mk);
  free(id);
}

typedef struct {
  int *dist, *q;
  double *sig, *del;
} WS;
static WS ws()
{
  WS w = { malloc(4 * n), malloc(4 * n), malloc(8 * n), malloc(8 * n) };
  memset(w.dist, -1, 4 * n);
  return w;
}

static void brandes(WS * w, int s, double *bc)
{
  int *q = w->q, *d = w->dist;
  double *sg = w->sig, *dl = w->del;
  int h = 0, t = 0;
  q[t++] = s;
  d[s] = 0;
  sg[s] = 1;
  dl[s] = 0;
  while (h < t) {
    int u = q[h++];
    int du = d[u] + 1;
    double su = sg[u];
    for (int k = off[u]; k < off[u + 1]; k++) {
      int v = adj[k];
      if (d[v] < 0) {
        d[v] = du;
        sg[v] = 0;
        dl[v] = 0;
        q[t++] = v;
      }
      if (d[v] == du)
        sg[v] += su;
    }
  }
  for (int i = t - 1; i > 0; i--) {
    int v = q[i];
    double c = (1 + dl[v]) / sg[v];
    int dv = d[v] - 1;
    for (int k = off[v]; k < off[v + 1]; k++) {
      int u = adj[k];
      if (d[u] == dv)
        dl[u] += sg[u] * c;
    }
    bc[v] += dl[v];
  }
  for (int i = 0; i < t; i++)
    d[q[i]] = -1;
}

static double *bc;
static void between(const int *src, int ns)
{
  free(bc);
  bc = calloc(n, 8);
  WS w = ws();
  for (int i = 0; i < ns; i++)
    brandes(&w, src ? src[i] : i, bc);
  free(w.dist);
  free(w.q);
  free(w.sig);
  free(w.del);
  for (int i = 0; i < n; i++)
    bc[i] /= 2;
}

static double har, clo;
static void closeness(const int *src, int ns)
{
  int *d = malloc(4 * n), *q = malloc(4 * n);
  memset(d, -1, 4 * n);
  har = clo = 0;
  for (int i = 0; i < ns; i++) {
    int s = src ? src[i] : i;
    int h = 0, t = 0;
    q[t++] = s;
    d[s] = 0;
    double hs = 0;
    long ds = 0;
    while (h < t) {
      int u = q[h++], du = d[u];
      if (du) {
        hs += 1.0 / du;
        ds += du;
      }
      for (int k = off[u]; k < off[u + 1]; k++) {
        int v = adj[k];
        if (d[v] < 0) {
          d[v] = du + 1;
          q[t++] = v;
        }
      }
    }
    har += hs / (n - 1);
    if (ds)
      clo += (double)(t - 1) / ds;
    for (int k = 0; k < t; k++)
      d[q[k]] = -1;
  } free(d);
  free(q);
}

static double sum(double *a)
{
  double s = 0;
  for (int i = 0; i < n; i++)
    s += a[i];
  return s;
}

static double mx(double *a)
{
  double s = 0;
  for (int i = 0; i < n; i++)
    if (a[i] > s)
      s = a[i];
  return s;
}

static double sq(double *a)
{
  double s = 0;
  for (int i = 0; i < n; i++)
    s += a[i] * a[i];
  return s;
}

int main(int count, char **args)
{
  int pivots[64], many = 0;
  if (count < 4) return 1;
  n = atoi(args[2]);
  FILE *f = fopen(args[3], "r");
  while (many < 64 && fscanf(f, "%d", &pivots[many]) == 1) many++;
  fclose(f);
  load(args[1]);
  READY;
  SERVE {
    KERNEL("load", load(args[1]), "\"m\":%ld", m)
    KERNEL("components", comps(), "\"count\":%d,\"giant\":%d", cc_count, cc_giant)
    KERNEL("kcore", kcore(), "\"max\":%d,\"sum\":%ld", kc_max, kc_sum)
    KERNEL("pagerank100", pagerank(100), "\"sumsq\":%.12e,\"max\":%.12e", sq(pr), mx(pr))
    KERNEL("triangles", triangles(), "\"triangles\":%ld,\"avg_local_cc_zero\":%.12f,\"transitivity\":%.12f", tri, avgcc, trans)
    KERNEL("constraint", constraint(), "\"sum_ego\":%.9f", con_ego)
    KERNEL("betweenness64", between(pivots, many), "\"sum\":%.6f,\"max\":%.6f", sum(bc), mx(bc))
    KERNEL("closeness64", closeness(pivots, many), "\"harmonic_sum\":%.9f,\"closeness_sum\":%.9f", har, clo)
    KERNEL("betweenness", between(0, n), "\"sum\":%.6f,\"max\":%.6f,\"sumsq\":%.6f", sum(bc), mx(bc), sq(bc))
    KERNEL("closeness", closeness(0, n), "\"harmonic_sum\":%.9f,\"closeness_sum\":%.9f", har, clo)
    NONE;
  }
}
