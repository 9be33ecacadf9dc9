// zlib's inflate, for .gz input; the macro that starts it is not visible to Swift.
#ifndef CZLIB_SHIM_H
#define CZLIB_SHIM_H
#include <zlib.h>
static inline int rddsh_inflate_init_gzip(z_stream *stream) { return inflateInit2(stream, 15 + 32); }
static inline int rddsh_deflate_init_gzip(z_stream *stream) {
  return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
#endif
