#include "CEntenteKernels.h"

#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__)
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif

static float number(const unsigned char *bytes) {
  float value;
  memcpy(&value, bytes, sizeof value);
  return value;
}

// Sums of whole numbers do not depend on their order: every path gives the same. Four rows at a
// time, so that a column is loaded once for all of them; several columns at a time, where they are
// known, so that a weight is widened once for all of those.

/// Rows of a matrix from an input on, with their scales and biases.
typedef struct {
  const signed char *rows;
  const unsigned char *scales, *biases;
  int outputs, inputs, part;
} Weights;

static Weights weights(const unsigned char *matrix, int outputs, int inputs, int first, int end) {
  const unsigned char *scales = matrix + (long)outputs * inputs;
  return (Weights){(const signed char *)matrix + first, scales, scales + outputs * 4L, outputs,
                   inputs, end - first};
}

// A model that is no model may count beyond 31 bits.
static uint32_t sum_of_row(const Weights *w, int output, const int16_t *column) {
  const signed char *at = w->rows + (long)output * w->inputs;
  uint32_t sum = 0;
  for (int index = 0; index < w->part; index++) sum += (uint32_t)((int32_t)at[index] * column[index]);
  return sum;
}

static void project_rows(const Weights *w, int output, const int16_t *column, const int32_t *start,
                         float *result) {
  for (; output < w->outputs; output++) {
    uint32_t sum = sum_of_row(w, output, column) + (start ? (uint32_t)start[output] : 0);
    result[output] =
        (float)(int32_t)sum * number(w->scales + output * 4L) + number(w->biases + output * 4L);
  }
}

#if defined(__x86_64__)
// Four sums become four results.
static inline void finish(__m128i sums, const Weights *w, int output, const int32_t *start,
                          float *result) {
  if (start) sums = _mm_add_epi32(sums, _mm_loadu_si128((const __m128i *)(start + output)));
  __m128 scales = _mm_loadu_ps((const float *)(w->scales + output * 4L));
  __m128 scaled = _mm_mul_ps(_mm_cvtepi32_ps(sums), scales);
  _mm_storeu_ps(result + output,
                _mm_add_ps(scaled, _mm_loadu_ps((const float *)(w->biases + output * 4L))));
}

static inline __m128i widened(const signed char *row) {
  __m128i bytes = _mm_loadl_epi64((const __m128i *)row);
  return _mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8);
}

static inline __m128i folded(__m128i a, __m128i b, __m128i c, __m128i d) {
  __m128i ab = _mm_add_epi32(_mm_unpacklo_epi32(a, b), _mm_unpackhi_epi32(a, b));
  __m128i cd = _mm_add_epi32(_mm_unpacklo_epi32(c, d), _mm_unpackhi_epi32(c, d));
  return _mm_add_epi32(_mm_unpacklo_epi64(ab, cd), _mm_unpackhi_epi64(ab, cd));
}

// The sums of four rows from `output` on.
static inline __m128i four_sse2(const Weights *w, int output, const int16_t *column) {
  const signed char *row = w->rows + (long)output * w->inputs;
  __m128i a = _mm_setzero_si128(), b = a, c = a, d = a;
  for (int index = 0; index < w->part; index += 8) {
    __m128i x = _mm_loadu_si128((const __m128i *)(column + index));
    const signed char *at = row + index;
    a = _mm_add_epi32(a, _mm_madd_epi16(widened(at), x));
    b = _mm_add_epi32(b, _mm_madd_epi16(widened(at + w->inputs), x));
    c = _mm_add_epi32(c, _mm_madd_epi16(widened(at + 2L * w->inputs), x));
    d = _mm_add_epi32(d, _mm_madd_epi16(widened(at + 3L * w->inputs), x));
  }
  return folded(a, b, c, d);
}

static int project_sse2(const Weights *w, const int16_t *column, const int32_t *start,
                        float *result) {
  int output = 0;
  for (; output + 4 <= w->outputs; output += 4)
    finish(four_sse2(w, output, column), w, output, start, result);
  return output;
}

static int sum_sse2(const Weights *w, const int16_t *columns, int count, int32_t *sums) {
  int output = 0;
  for (; output + 4 <= w->outputs; output += 4)
    for (int column = 0; column < count; column++)
      _mm_storeu_si128((__m128i *)(sums + (long)column * w->outputs + output),
                       four_sse2(w, output, columns + (long)column * w->part));
  return output;
}

#define AVX2 __attribute__((target("avx2")))

AVX2 static inline __m256i widened_avx2(const signed char *row) {
  return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)row));
}

AVX2 static inline __m256i more_avx2(__m256i sum, __m256i weights, const int16_t *column) {
  __m256i x = _mm256_loadu_si256((const __m256i *)column);
  return _mm256_add_epi32(sum, _mm256_madd_epi16(weights, x));
}

AVX2 static inline __m128i folded_avx2(__m256i a, __m256i b, __m256i c, __m256i d) {
  __m256i all = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
  return _mm_add_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1));
}

AVX2 static inline __m128i four_avx2(const Weights *w, int output, const int16_t *column) {
  const signed char *row = w->rows + (long)output * w->inputs;
  __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
  for (int index = 0; index < w->part; index += 16) {
    const signed char *at = row + index;
    a = more_avx2(a, widened_avx2(at), column + index);
    b = more_avx2(b, widened_avx2(at + w->inputs), column + index);
    c = more_avx2(c, widened_avx2(at + 2L * w->inputs), column + index);
    d = more_avx2(d, widened_avx2(at + 3L * w->inputs), column + index);
  }
  return folded_avx2(a, b, c, d);
}

AVX2 static int project_avx2(const Weights *w, const int16_t *column, const int32_t *start,
                             float *result) {
  int output = 0;
  for (; output + 4 <= w->outputs; output += 4)
    finish(four_avx2(w, output, column), w, output, start, result);
  return output;
}

AVX2 static int sum_avx2(const Weights *w, const int16_t *columns, int count, int32_t *sums) {
  int output = 0;
  for (; output + 4 <= w->outputs; output += 4) {
    const signed char *row = w->rows + (long)output * w->inputs;
    int column = 0;
    for (; column + 3 <= count; column += 3) {
      const int16_t *x = columns + (long)column * w->part, *y = x + w->part, *z = y + w->part;
      __m256i ax = _mm256_setzero_si256(), ay = ax, az = ax, bx = ax, by = ax, bz = ax;
      __m256i cx = ax, cy = ax, cz = ax, dx = ax, dy = ax, dz = ax;
      for (int index = 0; index < w->part; index += 16) {
        __m256i weight = widened_avx2(row + index);
        ax = more_avx2(ax, weight, x + index);
        ay = more_avx2(ay, weight, y + index);
        az = more_avx2(az, weight, z + index);
        weight = widened_avx2(row + w->inputs + index);
        bx = more_avx2(bx, weight, x + index);
        by = more_avx2(by, weight, y + index);
        bz = more_avx2(bz, weight, z + index);
        weight = widened_avx2(row + 2L * w->inputs + index);
        cx = more_avx2(cx, weight, x + index);
        cy = more_avx2(cy, weight, y + index);
        cz = more_avx2(cz, weight, z + index);
        weight = widened_avx2(row + 3L * w->inputs + index);
        dx = more_avx2(dx, weight, x + index);
        dy = more_avx2(dy, weight, y + index);
        dz = more_avx2(dz, weight, z + index);
      }
      int32_t *at = sums + (long)column * w->outputs + output;
      _mm_storeu_si128((__m128i *)at, folded_avx2(ax, bx, cx, dx));
      _mm_storeu_si128((__m128i *)(at + w->outputs), folded_avx2(ay, by, cy, dy));
      _mm_storeu_si128((__m128i *)(at + 2L * w->outputs), folded_avx2(az, bz, cz, dz));
    }
    for (; column < count; column++)
      _mm_storeu_si128((__m128i *)(sums + (long)column * w->outputs + output),
                       four_avx2(w, output, columns + (long)column * w->part));
  }
  return output;
}
#endif

void entente_sums(const unsigned char *matrix, int outputs, int inputs, int part,
                  const int16_t *columns, int count, int32_t *sums) {
  Weights w = weights(matrix, outputs, inputs, 0, part);
  int done = 0;
#if defined(__x86_64__)
  done = __builtin_cpu_supports("avx2") ? sum_avx2(&w, columns, count, sums)
                                        : sum_sse2(&w, columns, count, sums);
#endif
  for (; done < outputs; done++)
    for (int column = 0; column < count; column++)
      sums[(long)column * outputs + done] =
          (int32_t)sum_of_row(&w, done, columns + (long)column * part);
}

void entente_project(const unsigned char *matrix, int outputs, int inputs, int first,
                     const int16_t *column, const int32_t *start, float *result) {
  Weights w = weights(matrix, outputs, inputs, first, inputs);
  int done = 0;
#if defined(__x86_64__)
  done = __builtin_cpu_supports("avx2") ? project_avx2(&w, column, start, result)
                                        : project_sse2(&w, column, start, result);
#endif
  project_rows(&w, done, column, start, result);
}

static inline int16_t rounded(float value) {
  value = value * ENTENTE_COLUMN_SCALE;
  value = value < 32000.0f ? value : 32000.0f;
  value = value > -32000.0f ? value : -32000.0f;  // what is no number as well
  return (int16_t)(value < 0 ? value - 0.5f : value + 0.5f);
}

WIDE void entente_step(const float *gates, int count, float *cell, int16_t *first,
                       int16_t *second) {
  for (int index = 0; index < count; index++) {
    float keeps = entente_logistic(gates[index]);
    float shows = entente_logistic(gates[count + index]);
    float adds = entente_tanh(gates[2 * count + index]);
    float value = keeps * cell[index] + (1.0f - keeps) * adds;
    cell[index] = value;
    int16_t out = rounded(shows * value);
    first[index] = out;
    second[index] = out;
  }
}

WIDE void entente_column(const float *values, int count, int16_t *column) {
  for (int index = 0; index < count; index++) {
    float value = values[index];
    column[index] = rounded(value > 0 ? value : 0.1f * value);
  }
}

WIDE void entente_pairs(const float *rows, int count, int width, const float *columns, int stride,
                        float *result) {
  for (int row = 0; row < count; row++) {
    float *sums = result + (long)row * stride;
    for (int inner = 0; inner < width; inner++) {
      float factor = rows[(long)row * width + inner];
      const float *column = columns + (long)inner * stride;
      for (int index = 0; index < stride; index++) sums[index] += factor * column[index];
    }
  }
}
