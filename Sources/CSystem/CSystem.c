#include "CSystem.h"
#include <errno.h>
#include <sched.h>
#include <unistd.h>

void *rddsh_memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length) {
  return memmem(haystack, haystack_length, needle, needle_length);
}

void *rddsh_memrchr(const void *bytes, int byte, size_t length) { return memrchr(bytes, byte, length); }

int rddsh_available_processors(void) {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof set, &set) == 0) {
    int count = CPU_COUNT(&set);
    if (count > 0) return count;
  }
  long online = sysconf(_SC_NPROCESSORS_ONLN);
  return online > 0 ? (int)online : 1;
}

void rddsh_flush_stdout(void) { fflush(stdout); }

int rddsh_errno(void) { return errno; }
