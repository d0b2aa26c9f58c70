// K-density and Marcon-Puech M with simulations, location quotients and Ellison-Glaeser, in plain C, one thread.
// reference-space POINTS.csv PLANTS_FOLDER BANDWIDTH
#include "serve.h"
#include <math.h>
#include <stdint.h>
typedef uint32_t u32;
static inline u32 sm(u32 * s)
{
  u32 z = *s += 0x9e3779b9;
  z = (z ^ (z >> 16)) * 0x85ebca6b;
  z = (z ^ (z >> 13)) * 0xc2b2ae35;
  return z ^ (z >> 16);
}

static int N, nA;
static double *X, *Y, *W;
static char *A;
static void load(const char *f)
{
  FILE *h = fopen(f, "r");
  char b[256];
  fgets(b, 256, h);
  X = malloc(8 * 200000);
  Y = malloc(8 * 200000);
  W = malloc(8 * 200000);
  A = malloc(200000);
  char s[32];
  while (fscanf(h, "%lf,%lf,%lf,%31s", &X[N], &Y[N], &W[N], s) == 4) {
    A[N] = s[0] == 'A';
    nA += A[N];
    N++;
  }
}

#define NB 8192
#define NE 513
static const double RMAX = 40.0;        // evaluate on [0,40]; histogram to 2*RMAX
static double histo(int n, const double *x, const double *y, const double *w, double *h)
{                               // returns total pair weight over all pairs
  memset(h, 0, 8 * NB);
  double inv = NB / (2 * RMAX);
  double tot = 0;
  int *bi = malloc(4 * n);
  for (int i = 0; i < n - 1; i++) {
    double xi = x[i], yi = y[i], wi = w[i];
    for (int j = i + 1; j < n; j++) {
      double dx = x[j] - xi, dy = y[j] - yi;
      bi[j] = (int)(sqrt(dx * dx + dy * dy) * inv);
    } double s = 0;
    for (int j = i + 1; j < n; j++) {
      double ww = wi * w[j];
      s += ww;
      if (bi[j] < NB)
        h[bi[j]] += ww;
    }
    tot += s;
  }
  free(bi);
  return tot;
}

static double *KT;
static int KH;                  // kernel table by bin offset (evaluation points sit on bin edges: RMAX/512 = 8 bins)
static void mkkern(double bw)
{
  double st = 2 * RMAX / NB;
  KH = (int)ceil(6 * bw / st);
  KT = malloc(8 * (2 * KH));
  for (int o = -KH; o < KH; o++) {
    double z = (o + 0.5) * st / bw;
    KT[o + KH] = exp(-0.5 * z * z);
}}

static void smooth(const double *h, double tot, double bw, double *out)
{
  double c = 1 / (tot * bw * sqrt(2 * M_PI));
  for (int e = 0; e < NE; e++) {
    int lo = 8 * e - KH, hi = 8 * e + KH;
    if (hi > NB)
      hi = NB;
    const double *k = KT + KH - 8 * e;
    double s = 0;
    for (int b = lo; b < 0; b++)
      s += h[-b - 1] * k[b];
    double s2 = 0;
    int b0 = lo < 0 ? 0 : lo;
    _Pragma("omp simd reduction(+:s2)")
        for (int b = b0; b < hi; b++)
      s2 += h[b] * k[b];
    out[e] = (s + s2) * c;
}}                              // reflection about 0

static double kd_at[4], kd_level, kd_bw;
static void kd(int nsim)
{
  double *ax = malloc(8 * nA), *ay = malloc(8 * nA), *aw = malloc(8 * nA);
  int c = 0;
  for (int i = 0; i < N; i++)
    if (A[i]) {
      ax[c] = X[i];
      ay[c] = Y[i];
      aw[c++] = W[i];
    }
  double bw = kd_bw;
  mkkern(bw);
  double *h = malloc(8 * NB);
  double obs[NE];
  if (!nsim) {
    double tot = histo(nA, ax, ay, aw, h);
    smooth(h, tot, bw, obs);
    kd_at[0] = obs[0];
    kd_at[1] = obs[64];
    kd_at[2] = obs[256];
    kd_at[3] = obs[512];
  }
  kd_level = 0;
  for (int k = 0; k < nsim; k++) {
    int *p = malloc(4 * N);
    for (int i = 0; i < N; i++)
      p[i] = i;
    u32 s = 1000 + k;
    double *x = malloc(8 * nA), *y = malloc(8 * nA);
    for (int i = 0; i < nA; i++) {
      int j = i + (int)(((uint64_t) sm(&s) * (uint64_t) (N - i)) >> 32);
      int t = p[i];
      p[i] = p[j];
      p[j] = t;
      x[i] = X[p[i]];
      y[i] = Y[p[i]];
    } double T = histo(nA, x, y, aw, h);
    smooth(h, T, bw, obs);
    kd_level += obs[256] / nsim;
    free(p);
    free(x);
    free(y);
  }
  free(ax);
  free(ay);
  free(aw);
  free(h);
  free(KT);
}

#define NR 20
static const double MR = 10.0;
static int *gs, *gi;
static int G;
static double *gx, *gy;
static void grid()
{
  G = (int)(100 / MR);
  gs = calloc(G * G + 1, 4);
  gi = malloc(4 * N);
  gx = malloc(8 * N);
  gy = malloc(8 * N);
  for (int i = 0; i < N; i++) {
    int c = (int)(Y[i] / MR) * G + (int)(X[i] / MR);
    gs[c + 1]++;
  } for (int i = 0; i < G * G; i++)
    gs[i + 1] += gs[i];
  int *q = malloc(4 * G * G);
  memcpy(q, gs, 4 * G * G);
  for (int i = 0; i < N; i++) {
    int c = (int)(Y[i] / MR) * G + (int)(X[i] / MR);
    int k = q[c]++;
    gi[k] = i;
    gx[k] = X[i];
    gy[k] = Y[i];
  } free(q);
}

static void mstat(const double *w, const char *a, double *M)
{                               // w,a in grid order
  double inv = NR / MR;
  double acc[NR] = { 0 }, glob[NR] = { 0 };
  double WA = 0, WT = 0;
  for (int k = 0; k < N; k++) {
    WT += w[k];
    if (a[k])
      WA += w[k];
  }
  double *wa = malloc(8 * N);
  for (int k = 0; k < N; k++)
    wa[k] = a[k] ? w[k] : 0;
  double rmax2 = MR * MR;
  for (int k = 0; k < N; k++)
    if (a[k]) {
      double g = (WA - w[k]) / (WT - w[k]);
      double all[NR + 1] = { 0 }, own[NR + 1] = { 0 };
      int cx = (int)(gx[k] / MR), cy = (int)(gy[k] / MR);
      double xk = gx[k], yk = gy[k];
      for (int yy = cy - 1; yy <= cy + 1; yy++) {
        if (yy < 0 || yy >= G)
          continue;
        int x0 = cx > 0 ? cx - 1 : 0, x1 = cx < G - 1 ? cx + 1 : G - 1;
        for (int j = gs[yy * G + x0]; j < gs[yy * G + x1 + 1]; j++) {
          double dx = gx[j] - xk, dy = gy[j] - yk, d2 = dx * dx + dy * dy;
          if (d2 <= rmax2 && j != k) {
            int b = (int)ceil(sqrt(d2) * inv) - 1;
            if (b < 0)
              b = 0;
            all[b] += w[j];
            own[b] += wa[j];
          }
        }
      }
      double ca = 0, co = 0;
      for (int b = 0; b < NR; b++) {
        ca += all[b];
        co += own[b];
        if (ca > 0) {
          acc[b] += co / ca;
          glob[b] += g;
        }
      }
    }                           // points without any neighbour within r drop out of both sums (as dbmss)
  for (int b = 0; b < NR; b++)
    M[b] = acc[b] / glob[b];
  free(wa);
}

static double M[NR], m_level;
static void mrun(int nsim)
{
  static int made;
  if (!made) {
    grid();
    made = 1;
  }
  double *w = malloc(8 * N);
  char *a = malloc(N);
  if (!nsim) {
    for (int k = 0; k < N; k++) {
      w[k] = W[gi[k]];
      a[k] = A[gi[k]];
    } mstat(w, a, M);
  }
  m_level = 0;
  for (int s = 0; s < nsim; s++) {
    int *p = malloc(4 * N);
    for (int i = 0; i < N; i++)
      p[i] = i;
    u32 st = 5000 + s;
    for (int i = N - 1; i > 0; i--) {
      int j = (int)(((uint64_t) sm(&st) * (uint64_t) (i + 1)) >> 32);
      int t = p[i];
      p[i] = p[j];
      p[j] = t;
    } for (int k = 0; k < N; k++) {
      w[k] = W[p[k]];
      a[k] = A[p[k]];
    } double m[NR];
    mstat(w, a, m);
    m_level += m[NR - 1];
    free(p);
  }
  free(w);
  free(a);
}

static int32_t *rd(const char *d, const char *n, long *c)
{
  char p[512];
  sprintf(p, "%s/plants-%s.i32", d, n);
  FILE *f = fopen(p, "rb");
  fseek(f, 0, 2);
  *c = ftell(f) / 4;
  rewind(f);
  int32_t *a = malloc(*c * 4);
  fread(a, 4, *c, f);
  fclose(f);
  return a;
}

static long rows;
static int32_t *r, *in, *e;
enum { R = 300, I = 200 };
static double E[I][R], LQ[I][R], H[I], g[I], sLQ, sg;
static void plants(const char *d)
{
  r = rd(d, "reg", &rows);
  in = rd(d, "ind", &rows);
  e = rd(d, "emp", &rows);
}

static void lq()
{
  memset(E, 0, sizeof E);
  memset(H, 0, sizeof H);
  for (long k = 0; k < rows; k++) {
    double x = e[k];
    E[in[k]][r[k]] += x;
    H[in[k]] += x * x;
  }
  double xr[R] = { 0 }, ti[I] = { 0 }, t = 0;
  for (int i = 0; i < I; i++)
    for (int q = 0; q < R; q++) {
      xr[q] += E[i][q];
      ti[i] += E[i][q];
      t += E[i][q];
    } double sx = 0;
  for (int q = 0; q < R; q++) {
    xr[q] /= t;
    sx += xr[q] * xr[q];
  } sLQ = sg = 0;
  for (int i = 0; i < I; i++) {
    double G = 0;
    for (int q = 0; q < R; q++) {
      double s = E[i][q] / ti[i];
      LQ[i][q] = s / xr[q];
      sLQ += LQ[i][q];
      G += (s - xr[q]) * (s - xr[q]);
    } double h = H[i] / (ti[i] * ti[i]);
    g[i] = (G / (1 - sx) - h) / (1 - h);
    sg += g[i];
}}

int main(int count, char **args)
{
  if (count < 4) return 1;
  load(args[1]);
  plants(args[2]);
  kd_bw = atof(args[3]);
  READY;
  SERVE {
    KERNEL("kd", kd(0), "\"at0\":%.12g,\"at64\":%.12g,\"at256\":%.12g,\"at512\":%.12g", kd_at[0], kd_at[1], kd_at[2], kd_at[3])
    KERNEL("kd-null", kd(100), "\"level\":%.12g", kd_level)
    KERNEL("m", mrun(0), "\"first\":%.12g,\"last\":%.12g", M[0], M[NR - 1])
    KERNEL("m-null", mrun(20), "\"level\":%.12g", m_level / 20)
    KERNEL("lq", lq(), "\"sum_lq\":%.12g,\"sum_gamma\":%.12g", sLQ, sg)
    NONE;
  }
}
