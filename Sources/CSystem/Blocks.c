#include "CSystem.h"
#include <pthread.h>
#include <stdlib.h>

// Blocks that a thread freed and may take again: one stack for each power of two from 512 bytes to 1 MB.
enum { SMALLEST = 9, LARGEST = 20, KEPT = 24 };

typedef struct {
  void *blocks[LARGEST - SMALLEST + 1][KEPT];
  int counts[LARGEST - SMALLEST + 1];
} block_shelf;

static _Thread_local block_shelf *shelf_of_thread;
static pthread_key_t shelf_key;
static pthread_once_t shelf_once = PTHREAD_ONCE_INIT;

static void empty_shelf(void *argument) {
  block_shelf *shelf = argument;
  shelf_of_thread = NULL;
  for (int size = 0; size <= LARGEST - SMALLEST; size++)
    for (int i = 0; i < shelf->counts[size]; i++) free(shelf->blocks[size][i]);
  free(shelf);
}

static void make_key(void) { pthread_key_create(&shelf_key, empty_shelf); }

static block_shelf *shelf(void) {
  if (shelf_of_thread) return shelf_of_thread;
  pthread_once(&shelf_once, make_key);
  block_shelf *made = calloc(1, sizeof *made);
  if (made && pthread_setspecific(shelf_key, made) != 0) {
    free(made);
    made = NULL;
  }
  return shelf_of_thread = made;
}

// The power of two that holds so many bytes, or -1 if none is kept for them.
static int size_class(size_t bytes) {
  if (bytes <= ((size_t)1 << SMALLEST) || bytes > ((size_t)1 << LARGEST)) return -1;
  return 64 - __builtin_clzl(bytes - 1) - SMALLEST;
}

void *rddsh_block_take(size_t bytes) {
  int size = size_class(bytes);
  if (size < 0) return malloc(bytes);
  block_shelf *own = shelf();
  if (own && own->counts[size] > 0) return own->blocks[size][--own->counts[size]];
  return malloc((size_t)1 << (size + SMALLEST));
}

void rddsh_block_give(void *block, size_t bytes) {
  int size = size_class(bytes);
  // A shelf keeps about 1 MB of each size, but at least two blocks.
  int limit = size < 0 ? 0 : size + SMALLEST >= 19 ? 2 : KEPT >> (size + SMALLEST > 15 ? size + SMALLEST - 15 : 0);
  block_shelf *own = size < 0 ? NULL : shelf();
  if (own && own->counts[size] < limit) {
    own->blocks[size][own->counts[size]++] = block;
    return;
  }
  free(block);
}
