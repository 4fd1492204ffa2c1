#include "CEntenteData.h"

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void entente_prepare_memory(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}

// `#embed` puts the files into the executable, so that it works wherever it is copied to.
#define RESOURCE(name)                                                                             \
  EntenteResource entente_resource_##name(void) {                                                  \
    return (EntenteResource){name, sizeof(name)};                                                  \
  }

static const unsigned char catalogue[] = {
#embed "Data/catalogue.tsv"
};
RESOURCE(catalogue)

static const unsigned char titles[] = {
#embed "Data/titles.tsv"
};
RESOURCE(titles)

static const unsigned char nouns[] = {
#embed "Data/nouns.tsv"
};
RESOURCE(nouns)

static const unsigned char given_names[] = {
#embed "Data/given-names.tsv"
};
RESOURCE(given_names)

static const unsigned char foldings[] = {
#embed "Data/foldings.bin"
};
RESOURCE(foldings)

static const unsigned char taxonomy[] = {
#embed "Data/taxonomy.tsv"
};
RESOURCE(taxonomy)

static const unsigned char lexicon_fr[] = {
#embed "Data/lexicon.fr.tsv"
};
RESOURCE(lexicon_fr)

static const unsigned char lexicon_en[] = {
#embed "Data/lexicon.en.tsv"
};
RESOURCE(lexicon_en)

// Laid out as they are used, see Data/README.md: numbers stand at addresses that are multiples of
// their size.
static const _Alignas(16) unsigned char lexicon_fr_table[] = {
#embed "Data/lexicon.fr.bin"
};
RESOURCE(lexicon_fr_table)

static const _Alignas(16) unsigned char lexicon_en_table[] = {
#embed "Data/lexicon.en.bin"
};
RESOURCE(lexicon_en_table)

static const _Alignas(16) unsigned char names_fr_table[] = {
#embed "Data/names.fr.bin"
};
RESOURCE(names_fr_table)

static const _Alignas(16) unsigned char names_en_table[] = {
#embed "Data/names.en.bin"
};
RESOURCE(names_en_table)

static const unsigned char notice[] = {
#embed "../../NOTICE"
};
RESOURCE(notice)

static const unsigned char model_fr[] = {
#embed "Data/model.fr.bin"
};
RESOURCE(model_fr)

static const unsigned char model_en[] = {
#embed "Data/model.en.bin"
};
RESOURCE(model_en)
