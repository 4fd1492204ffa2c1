#include "CEntenteKernels.h"

#include <string.h>
#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

// The constants of FIPS 180-4, section 4.2.2.
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
    0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static inline uint32_t turned(uint32_t word, int count) {
  return word >> count | word << (32 - count);
}

static void digest_plain(uint32_t state[8], const unsigned char *bytes, size_t blocks) {
  for (; blocks > 0; blocks--, bytes += 64) {
    uint32_t words[64];
    for (int index = 0; index < 16; index++) {
      const unsigned char *at = bytes + index * 4;
      words[index] = (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
    }
    for (int index = 16; index < 64; index++) {
      uint32_t early = words[index - 15], late = words[index - 2];
      words[index] = words[index - 16] + words[index - 7] +
                     (turned(early, 7) ^ turned(early, 18) ^ early >> 3) +
                     (turned(late, 17) ^ turned(late, 19) ^ late >> 10);
    }
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (int index = 0; index < 64; index++) {
      uint32_t first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) +
                       constants[index] + words[index];
      uint32_t second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g, g = f, f = e, e = d + first;
      d = c, c = b, b = a, a = first + second;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    state[4] += e, state[5] += f, state[6] += g, state[7] += h;
  }
}

#if defined(__x86_64__)
// Two rounds an instruction; the state lies in two registers, of (a, b, e, f) and (c, d, g, h).
__attribute__((target("sha,sse4.1"))) static void
digest_sha(uint32_t state[8], const unsigned char *bytes, size_t blocks) {
  const __m128i order = _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
  __m128i abef = _mm_set_epi32((int)state[0], (int)state[1], (int)state[4], (int)state[5]);
  __m128i cdgh = _mm_set_epi32((int)state[2], (int)state[3], (int)state[6], (int)state[7]);
  for (; blocks > 0; blocks--, bytes += 64) {
    __m128i first = abef, second = cdgh, words[4];
    for (int index = 0; index < 4; index++)
      words[index] =
          _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + index * 16)), order);
#pragma clang loop unroll(full)
    for (int four = 0; four < 16; four++) {
      __m128i now = words[four & 3];
      __m128i sum = _mm_add_epi32(now, _mm_loadu_si128((const __m128i *)(constants + four * 4)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
      // The words of four rounds' time, sixteen from now.
      __m128i last = words[(four + 3) & 3];
      __m128i between = _mm_alignr_epi8(last, words[(four + 2) & 3], 4);
      words[four & 3] = _mm_sha256msg2_epu32(
          _mm_add_epi32(_mm_sha256msg1_epu32(now, words[(four + 1) & 3]), between), last);
    }
    abef = _mm_add_epi32(abef, first);
    cdgh = _mm_add_epi32(cdgh, second);
  }
  uint32_t one[4], two[4];
  _mm_storeu_si128((__m128i *)one, abef);
  _mm_storeu_si128((__m128i *)two, cdgh);
  state[0] = one[3], state[1] = one[2], state[4] = one[1], state[5] = one[0];
  state[2] = two[3], state[3] = two[2], state[6] = two[1], state[7] = two[0];
}

static int has_sha(void) {
  static _Atomic int known = 0;  // 1 if not, 2 if so
  if (known == 0) {
    unsigned a, b, c, d;
    int has = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1u << 29) &&
              __get_cpuid(1, &a, &b, &c, &d) && (c & 1u << 19) && (c & 1u << 9);
    known = has ? 2 : 1;
  }
  return known == 2;
}
#endif

void entente_digest(uint32_t *state, const unsigned char *bytes, size_t blocks) {
#if defined(__x86_64__)
  if (has_sha()) return digest_sha(state, bytes, blocks);
#endif
  digest_plain(state, bytes, blocks);
}
