// What the machine needs of glibc and the CPU that Swift's Glibc module does not show: GNU searches, SIMD masks, prefetch.
#ifndef CSYSTEM_H
#define CSYSTEM_H
#include <stddef.h>
#include <stdint.h>

void *rddsh_memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
void *rddsh_memrchr(const void *bytes, int byte, size_t length);
/// The number of processors this process may use (sched_getaffinity), at least 1.
int rddsh_available_processors(void);
/// Flushes stdout's C buffer.
void rddsh_flush_stdout(void);
/// Lets the calling thread's heap grow to `bytes` at once, where glibc otherwise asks the kernel for every 4096 bytes.
void rddsh_reserve_heap(size_t bytes);
/// errno of this thread.
int rddsh_errno(void);

#if defined(__SSE2__)
#include <emmintrin.h>
/// A 64-bit mask of the positions among the 64 bytes at `bytes` that equal `byte`.
static inline uint64_t rddsh_match_mask64(const uint8_t *bytes, uint8_t byte) {
  __m128i wanted = _mm_set1_epi8((char)byte);
  uint64_t a = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)bytes), wanted));
  uint64_t b = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16)), wanted));
  uint64_t c = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + 32)), wanted));
  uint64_t d = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + 48)), wanted));
  return a | b << 16 | c << 32 | d << 48;
}
/// A 64-bit mask of the positions among the 64 bytes at `bytes` that are not ASCII.
static inline uint64_t rddsh_high_mask64(const uint8_t *bytes) {
  uint64_t a = (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)bytes));
  uint64_t b = (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16)));
  uint64_t c = (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(bytes + 32)));
  uint64_t d = (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(bytes + 48)));
  return a | b << 16 | c << 32 | d << 48;
}
#else
static inline uint64_t rddsh_match_mask64(const uint8_t *bytes, uint8_t byte) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) mask |= (uint64_t)(bytes[i] == byte) << i;
  return mask;
}
static inline uint64_t rddsh_high_mask64(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) mask |= (uint64_t)(bytes[i] >> 7) << i;
  return mask;
}
#endif
/// What this thread keeps while objects free their children: how deep it is, and the objects left for later.
typedef struct {
  intptr_t depth;
  void **pending;
  size_t count;
  size_t capacity;
} rddsh_release_state;
extern _Thread_local rddsh_release_state rddsh_release_of_thread;
/// The release state of the calling thread.
static inline rddsh_release_state *rddsh_release(void) { return &rddsh_release_of_thread; }
/// Leaves an object for later; false if memory is exhausted.
int rddsh_release_push(rddsh_release_state *state, void *object);
static inline void rddsh_prefetch(const void *address) { __builtin_prefetch(address); }
/// The address of something on the current C stack, to measure its depth.
static inline uintptr_t rddsh_stack_address(void) { return (uintptr_t)__builtin_frame_address(0); }
/// The lowest address of the calling thread's C stack, or 0 if the system does not tell.
uintptr_t rddsh_stack_limit(void);
/// Memory for the columns of a batch, aligned to 16: a thread takes again what it freed, so that kernels write to warm
/// memory. NULL if memory is exhausted.
void *rddsh_block_take(size_t bytes);
/// Frees memory that `rddsh_block_take` gave for so many bytes.
void rddsh_block_give(void *block, size_t bytes);
/// The resident memory of this process in bytes, or 0 if the system does not tell.
size_t rddsh_resident_bytes(void);
/// The memory of the machine in bytes, or that of the control group the process runs in where it is less.
size_t rddsh_machine_bytes(void);
#endif
