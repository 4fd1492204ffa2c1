#pragma once
#include <stddef.h>
#include <stdint.h>

// Digests, and sums for the parser's network. Those that the analysis makes give the same bits on every
// processor: whole numbers, or single steps of IEEE arithmetic in a fixed order.

/// One step of a value by 2048, as the columns of numbers hold it.
#define ENTENTE_COLUMN_SCALE 2048.0f

/// Multiplies the first `part` inputs of a matrix with `count` columns of numbers, which stand one
/// after the other: `outputs` sums for each.
///
/// The matrix is `outputs` rows of `inputs` weights of a byte, then a scale and then a bias for each
/// row, four bytes each. `part` is a multiple of 16.
void entente_sums(const unsigned char *_Nonnull matrix, int outputs, int inputs, int part,
                  const int16_t *_Nonnull columns, int count, int32_t *_Nonnull sums);

/// Multiplies the inputs of a matrix from `first` on with a column of as many numbers, a multiple of
/// 16, and adds the sums of those before: result[i] = scale[i] * (start[i] + sum) + bias[i].
void entente_project(const unsigned char *_Nonnull matrix, int outputs, int inputs, int first,
                     const int16_t *_Nonnull column, const int32_t *_Nullable start,
                     float *_Nonnull result);

/// Adds a row of weights of a byte to sums.
static inline void entente_add_bytes(const unsigned char *_Nonnull row, int count,
                                     int16_t *_Nonnull sums) {
  for (int index = 0; index < count; index++)
    sums[index] = (int16_t)(sums[index] + (signed char)row[index]);
}

/// A step of a recurrent cell: `gates` holds what it forgets, what it lets out and what is new, each
/// of `count`. The cell changes; what it lets out goes to two columns.
void entente_step(const float *_Nonnull gates, int count, float *_Nonnull cell,
                  int16_t *_Nonnull first, int16_t *_Nonnull second);

/// Values as numbers of a column, those below 0 a tenth as large.
void entente_column(const float *_Nonnull values, int count, int16_t *_Nonnull column);

/// The scores of all pairs: result[i][j] += sum over k of rows[i][k] * columns[k][j].
void entente_pairs(const float *_Nonnull rows, int count, int width,
                   const float *_Nonnull columns, int stride, float *_Nonnull result);

/// Adds a product of matrices for training: result[m][n] += sum over k of left[m][k] * right[k][n].
/// An element of the left matrix stands at m * leftRow + k * leftColumn; `columns` is a multiple of 8.
void entente_add_product(int rows, int columns, int depth, const float *_Nonnull left, int leftRow,
                         int leftColumn, const float *_Nonnull right, int rightRow,
                         float *_Nonnull result, int resultRow);

/// The hyperbolic tangent, within a millionth.
static inline float entente_tanh(float x) {
#pragma STDC FP_CONTRACT OFF
  x = x > 7.9f ? 7.9f : x < -7.9f ? -7.9f : x;
  float square = x * x;
  float above = -2.76076847742355e-16f;
  above = above * square + 2.00018790482477e-13f;
  above = above * square + -8.60467152213735e-11f;
  above = above * square + 5.12229709037114e-08f;
  above = above * square + 1.48572235717979e-05f;
  above = above * square + 6.37261928875436e-04f;
  above = above * square + 4.89352455891786e-03f;
  float below = 1.19825839466702e-06f;
  below = below * square + 1.18534705686654e-04f;
  below = below * square + 2.26843463243900e-03f;
  below = below * square + 4.89352518554385e-03f;
  return x * above / below;
}

/// The logistic function.
static inline float entente_logistic(float x) {
#pragma STDC FP_CONTRACT OFF
  return 0.5f * entente_tanh(0.5f * x) + 0.5f;
}

/// Takes blocks of 64 bytes into the eight words of a SHA-256 digest (FIPS 180-4, section 6.2).
void entente_digest(uint32_t *_Nonnull state, const unsigned char *_Nonnull bytes, size_t blocks);
