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
// time, so that the column is loaded once for all of them.

static void project_rows(const signed char *row, int first, int outputs, int inputs,
                         const unsigned char *scales, const unsigned char *biases,
                         const int16_t *column, float *result) {
  for (int output = first; output < outputs; output++) {
    const signed char *at = row + (long)output * inputs;
    uint32_t sum = 0;  // a model that is no model may count beyond 31 bits
    for (int index = 0; index < inputs; index++) sum += (uint32_t)((int32_t)at[index] * column[index]);
    result[output] = (float)(int32_t)sum * number(scales + output * 4) + number(biases + output * 4);
  }
}

#if defined(__x86_64__)
// Four sums become four results.
static inline void finish(__m128i sums, const unsigned char *scales, const unsigned char *biases,
                          float *result) {
  __m128 scaled = _mm_mul_ps(_mm_cvtepi32_ps(sums), _mm_loadu_ps((const float *)scales));
  _mm_storeu_ps(result, _mm_add_ps(scaled, _mm_loadu_ps((const float *)biases)));
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

static int project_sse2(const signed char *row, int outputs, int inputs,
                        const unsigned char *scales, const unsigned char *biases,
                        const int16_t *column, float *result) {
  int output = 0;
  for (; output + 4 <= outputs; output += 4, row += 4 * inputs) {
    __m128i a = _mm_setzero_si128(), b = a, c = a, d = a;
    for (int index = 0; index < inputs; index += 8) {
      __m128i x = _mm_loadu_si128((const __m128i *)(column + index));
      const signed char *at = row + index;
      a = _mm_add_epi32(a, _mm_madd_epi16(widened(at), x));
      b = _mm_add_epi32(b, _mm_madd_epi16(widened(at + inputs), x));
      c = _mm_add_epi32(c, _mm_madd_epi16(widened(at + 2 * inputs), x));
      d = _mm_add_epi32(d, _mm_madd_epi16(widened(at + 3 * inputs), x));
    }
    finish(folded(a, b, c, d), scales + output * 4, biases + output * 4, result + output);
  }
  return output;
}

__attribute__((target("avx2"))) static inline __m256i widened_avx2(const signed char *row) {
  return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)row));
}

__attribute__((target("avx2"))) static int
project_avx2(const signed char *row, int outputs, int inputs, const unsigned char *scales,
             const unsigned char *biases, const int16_t *column, float *result) {
  int output = 0;
  for (; output + 4 <= outputs; output += 4, row += 4 * inputs) {
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    for (int index = 0; index < inputs; index += 16) {
      __m256i x = _mm256_loadu_si256((const __m256i *)(column + index));
      const signed char *at = row + index;
      a = _mm256_add_epi32(a, _mm256_madd_epi16(widened_avx2(at), x));
      b = _mm256_add_epi32(b, _mm256_madd_epi16(widened_avx2(at + inputs), x));
      c = _mm256_add_epi32(c, _mm256_madd_epi16(widened_avx2(at + 2 * inputs), x));
      d = _mm256_add_epi32(d, _mm256_madd_epi16(widened_avx2(at + 3 * inputs), x));
    }
    __m256i all = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    __m128i sums =
        _mm_add_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1));
    finish(sums, scales + output * 4, biases + output * 4, result + output);
  }
  return output;
}
#endif

void entente_project(const unsigned char *matrix, int outputs, int inputs, const int16_t *column,
                     float *result) {
  const signed char *row = (const signed char *)matrix;
  const unsigned char *scales = matrix + (long)outputs * inputs, *biases = scales + outputs * 4;
  int done = 0;
#if defined(__x86_64__)
  done = __builtin_cpu_supports("avx2")
             ? project_avx2(row, outputs, inputs, scales, biases, column, result)
             : project_sse2(row, outputs, inputs, scales, biases, column, result);
#endif
  project_rows(row, done, outputs, inputs, scales, biases, column, result);
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
