#define _GNU_SOURCE
#include "CSystem.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

_Thread_local rddsh_release_state rddsh_release_of_thread;

int rddsh_release_push(rddsh_release_state *state, void *object) {
  if (state->count == state->capacity) {
    size_t capacity = state->capacity ? state->capacity * 2 : 64;
    void **grown = realloc(state->pending, capacity * sizeof(void *));
    if (!grown) return 0;
    state->pending = grown;
    state->capacity = capacity;
  }
  state->pending[state->count++] = object;
  return 1;
}

static _Thread_local uintptr_t stack_limit_of_thread;

uintptr_t rddsh_stack_limit(void) {
  if (stack_limit_of_thread) return stack_limit_of_thread;
  pthread_attr_t attributes;
  void *lowest = NULL;
  size_t size = 0;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
  if (pthread_attr_getstack(&attributes, &lowest, &size) != 0) lowest = NULL;
  pthread_attr_destroy(&attributes);
  stack_limit_of_thread = (uintptr_t)lowest;
  return stack_limit_of_thread;
}

size_t rddsh_resident_bytes(void) {
  char text[128];
  int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t length = read(file, text, sizeof text - 1);
  close(file);
  if (length <= 0) return 0;
  text[length] = 0;
  size_t total = 0, resident = 0;
  if (sscanf(text, "%zu %zu", &total, &resident) != 2) return 0;
  return resident * (size_t)sysconf(_SC_PAGESIZE);
}

size_t rddsh_machine_bytes(void) {
  size_t bytes = (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
  static const char *const limits[] = {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"};
  for (int i = 0; i < 2; i++) {
    char text[64];
    int file = open(limits[i], O_RDONLY | O_CLOEXEC);
    if (file < 0) continue;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    if (length <= 0) continue;
    text[length] = 0;
    size_t limit = 0;
    if (sscanf(text, "%zu", &limit) == 1 && limit > 0 && limit < bytes) bytes = limit;
  }
  return bytes;
}

// A thread's arena is grown by what an allocation needs (sysmalloc, glibc's malloc.c) and keeps what is freed up to the trim
// threshold. The first block is mapped, and its release raises the thresholds (mallopt(3), M_MMAP_THRESHOLD); the second one
// comes from the arena and stays there.
void rddsh_reserve_heap(size_t bytes) {
  for (int i = 0; i < 2; i++) {
    void *volatile block = malloc(bytes);
    free(block);
  }
}
