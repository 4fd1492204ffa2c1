#pragma once
#include <libxml/xmlversion.h>
// The headers would bring in those of the system's ICU, which clash with Foundation's own. Only the
// struct of a character-encoding handler differs by it, and nobody here looks into one.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
