// What every reference shares: reads the name of a kernel from stdin, runs it, answers one line of JSON.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static inline double clock_ms(clockid_t id)
{
  struct timespec t;
  clock_gettime(id, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

#define READY printf("{\"ready\":\"%s\"}\n", __VERSION__); fflush(stdout)

// Runs body when its name is asked, and answers the values printed by fmt.
#define KERNEL(name, body, fmt, ...) \
  if (!strcmp(asked, name)) { \
    double w0 = clock_ms(CLOCK_MONOTONIC), c0 = clock_ms(CLOCK_PROCESS_CPUTIME_ID); \
    body; \
    double w1 = clock_ms(CLOCK_MONOTONIC), c1 = clock_ms(CLOCK_PROCESS_CPUTIME_ID); \
    printf("{\"wall\":%.4f,\"cpu\":%.4f,\"values\":{" fmt "}}\n", w1 - w0, c1 - c0, __VA_ARGS__); \
    fflush(stdout); \
    continue; \
  }

#define SERVE \
  char asked[256]; \
  while (fgets(asked, sizeof asked, stdin) && (asked[strcspn(asked, "\n")] = 0, 1))

#define NONE printf("{\"none\":\"no such kernel\"}\n"); fflush(stdout)
