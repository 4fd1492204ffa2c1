#include "CEntenteKernels.h"

// Sums of training. Each step is a fused product and sum on every processor, so that training gives
// the same bits; one that has no such instruction computes it slowly.

typedef float Eight __attribute__((vector_size(32), aligned(4)));

#define EIGHT(address) (*(const Eight *)(address))
#define STORE(address, value) (*(Eight *)(address) = (value))
#define FUSED(a, b, c) __builtin_elementwise_fma(a, (Eight){} + (b), c)

static inline __attribute__((always_inline)) void
add_product(int rows, int columns, int depth, const float *left, int leftRow, int leftColumn,
            const float *right, int rightRow, float *result, int resultRow) {
  int row = 0;
  for (; row + 4 <= rows; row += 4) {
    const float *a = left + (long)row * leftRow;
    float *c0 = result + (long)row * resultRow, *c1 = c0 + resultRow, *c2 = c1 + resultRow,
          *c3 = c2 + resultRow;
    int column = 0;
    for (; column + 16 <= columns; column += 16) {
      Eight s00 = EIGHT(c0 + column), s01 = EIGHT(c0 + column + 8);
      Eight s10 = EIGHT(c1 + column), s11 = EIGHT(c1 + column + 8);
      Eight s20 = EIGHT(c2 + column), s21 = EIGHT(c2 + column + 8);
      Eight s30 = EIGHT(c3 + column), s31 = EIGHT(c3 + column + 8);
      const float *b = right + column;
      for (int inner = 0; inner < depth; inner++, b += rightRow) {
        const float *at = a + (long)inner * leftColumn;
        Eight b0 = EIGHT(b), b1 = EIGHT(b + 8);
        s00 = FUSED(b0, at[0], s00);
        s01 = FUSED(b1, at[0], s01);
        s10 = FUSED(b0, at[leftRow], s10);
        s11 = FUSED(b1, at[leftRow], s11);
        s20 = FUSED(b0, at[2 * leftRow], s20);
        s21 = FUSED(b1, at[2 * leftRow], s21);
        s30 = FUSED(b0, at[3 * leftRow], s30);
        s31 = FUSED(b1, at[3 * leftRow], s31);
      }
      STORE(c0 + column, s00), STORE(c0 + column + 8, s01);
      STORE(c1 + column, s10), STORE(c1 + column + 8, s11);
      STORE(c2 + column, s20), STORE(c2 + column + 8, s21);
      STORE(c3 + column, s30), STORE(c3 + column + 8, s31);
    }
    for (; column < columns; column += 8) {
      Eight s0 = EIGHT(c0 + column), s1 = EIGHT(c1 + column);
      Eight s2 = EIGHT(c2 + column), s3 = EIGHT(c3 + column);
      const float *b = right + column;
      for (int inner = 0; inner < depth; inner++, b += rightRow) {
        const float *at = a + (long)inner * leftColumn;
        Eight b0 = EIGHT(b);
        s0 = FUSED(b0, at[0], s0);
        s1 = FUSED(b0, at[leftRow], s1);
        s2 = FUSED(b0, at[2 * leftRow], s2);
        s3 = FUSED(b0, at[3 * leftRow], s3);
      }
      STORE(c0 + column, s0), STORE(c1 + column, s1);
      STORE(c2 + column, s2), STORE(c3 + column, s3);
    }
  }
  for (; row < rows; row++) {
    const float *a = left + (long)row * leftRow;
    float *c = result + (long)row * resultRow;
    int column = 0;
    for (; column + 32 <= columns; column += 32) {
      Eight s0 = EIGHT(c + column), s1 = EIGHT(c + column + 8);
      Eight s2 = EIGHT(c + column + 16), s3 = EIGHT(c + column + 24);
      const float *b = right + column;
      for (int inner = 0; inner < depth; inner++, b += rightRow) {
        float factor = a[(long)inner * leftColumn];
        s0 = FUSED(EIGHT(b), factor, s0);
        s1 = FUSED(EIGHT(b + 8), factor, s1);
        s2 = FUSED(EIGHT(b + 16), factor, s2);
        s3 = FUSED(EIGHT(b + 24), factor, s3);
      }
      STORE(c + column, s0), STORE(c + column + 8, s1);
      STORE(c + column + 16, s2), STORE(c + column + 24, s3);
    }
    for (; column < columns; column += 8) {
      Eight sum = EIGHT(c + column);
      const float *b = right + column;
      for (int inner = 0; inner < depth; inner++, b += rightRow)
        sum = FUSED(EIGHT(b), a[(long)inner * leftColumn], sum);
      STORE(c + column, sum);
    }
  }
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) static void
add_product_fma(int rows, int columns, int depth, const float *left, int leftRow, int leftColumn,
                const float *right, int rightRow, float *result, int resultRow) {
  add_product(rows, columns, depth, left, leftRow, leftColumn, right, rightRow, result, resultRow);
}
#endif

void entente_add_product(int rows, int columns, int depth, const float *left, int leftRow,
                         int leftColumn, const float *right, int rightRow, float *result,
                         int resultRow) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("fma") && __builtin_cpu_supports("avx2")) {
    add_product_fma(rows, columns, depth, left, leftRow, leftColumn, right, rightRow, result,
                    resultRow);
    return;
  }
#endif
  add_product(rows, columns, depth, left, leftRow, leftColumn, right, rightRow, result, resultRow);
}
