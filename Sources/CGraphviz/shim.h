#pragma once
#include <gvc.h>
#include <gvplugin_textlayout.h>
#include <stdlib.h>

// Swift cannot import macros that are expressions; each helper below is one such macro.

static inline Agraph_t *entente_open(char *name) { return agopen(name, Agdirected, NULL); }
static inline double entente_node_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double entente_node_y(Agnode_t *node) { return ND_coord(node).y; }
static inline boxf entente_box(Agraph_t *graph) { return GD_bb(graph); }
static inline Agnode_t *entente_head(Agedge_t *edge) { return aghead(edge); }
static inline Agnode_t *entente_tail(Agedge_t *edge) { return agtail(edge); }

static inline int entente_bezier_count(Agedge_t *edge) {
  return ED_spl(edge) ? (int)ED_spl(edge)->size : 0;
}
static inline bezier entente_bezier(Agedge_t *edge, int index) {
  return ED_spl(edge)->list[index];
}
static inline int entente_label_is_set(Agedge_t *edge) {
  return ED_label(edge) && ED_label(edge)->set;
}
static inline pointf entente_label_position(Agedge_t *edge) { return ED_label(edge)->pos; }

/// What `dladdr` tells; glibc declares it for GNU sources only, which a module cannot ask for.
typedef struct {
  const char *file;
  void *base;
  const char *symbol;
  void *address;
} EntenteSymbolPlace;

int entente_dladdr(const void *address, EntenteSymbolPlace *place) __asm__("dladdr");
