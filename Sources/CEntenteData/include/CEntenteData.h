#pragma once
#include <stddef.h>
#include <stdint.h>

/// Bytes that are part of the program: read-only, never freed.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} EntenteResource;

/// The actor catalogue, see Data/README.md.
EntenteResource entente_resource_catalogue(void);

/// Offices and titles.
EntenteResource entente_resource_titles(void);

/// Common nouns whose phrases are actors.
EntenteResource entente_resource_nouns(void);

/// Common given names with their gender.
EntenteResource entente_resource_given_names(void);

/// Characters without accents and variants.
EntenteResource entente_resource_foldings(void);

/// Families of relations and event types.
EntenteResource entente_resource_taxonomy(void);

/// Verbs and event nouns, French and English.
EntenteResource entente_resource_lexicon_fr(void);
EntenteResource entente_resource_lexicon_en(void);

/// The same laid out as it is used.
EntenteResource entente_resource_lexicon_fr_table(void);
EntenteResource entente_resource_lexicon_en_table(void);

/// The names of the catalogue, the titles and the nouns of actors, laid out as they are used.
EntenteResource entente_resource_names_fr_table(void);
EntenteResource entente_resource_names_en_table(void);

/// Whose work the program holds and under what licences.
EntenteResource entente_resource_notice(void);

/// Language models: weights, lexicon and lemmas.
EntenteResource entente_resource_model_fr(void);
EntenteResource entente_resource_model_en(void);

/// Has the allocator take memory from the system in large steps; by default every few kilobytes of a
/// thread's are a call to the system. To be called once, before there are threads.
void entente_prepare_memory(void);

/// Asks the processor to fetch what stands at an address, which is read soon.
static inline void entente_prefetch(const unsigned char *_Nonnull address) {
  __builtin_prefetch(address);
}

/// Adds a row of companded weights to scores. Products are kept to 16 bits, so that a processor
/// makes eight at a time.
static inline void entente_add_row(const unsigned char *_Nonnull row, int count,
                                   int32_t *_Nonnull scores) {
  for (int index = 0; index < count; index++) {
    int16_t code = (signed char)row[index];
    int16_t size = (int16_t)(code < 0 ? -code : code);
    scores[index] += (int16_t)(code * size);
  }
}
