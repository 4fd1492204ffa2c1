#pragma once
#include <dlfcn.h>
#include <graphviz/gvc.h>
#include <graphviz/gvplugin_textlayout.h>
#include <stdlib.h>

/// The functions of libgraphviz that are called. The library is opened when there is something to
/// lay out: with the seven that it brings along it would take a fifth of the start of a program that
/// draws nothing.
typedef struct {
  void *handle;
  const Agdesc_t *directed;
  __typeof__(agattr) *attr;
  __typeof__(agclose) *close;
  __typeof__(agedge) *edge;
  __typeof__(agnode) *node;
  __typeof__(agopen) *open;
  __typeof__(agsafeset) *safeset;
  __typeof__(agseterrf) *seterrf;
  __typeof__(agstrdup_html) *strdup_html;
  __typeof__(agstrfree) *strfree;
  __typeof__(agsubg) *subg;
  __typeof__(agsubnode) *subnode;
  __typeof__(gvAddLibrary) *add_library;
  __typeof__(gvContextPlugins) *context_plugins;
  __typeof__(gvFreeLayout) *free_layout;
  __typeof__(gvLayout) *layout;
} EntenteGraphviz;

/// Opens the library.
///
/// @return 0 if it or one of the functions is missing.
static inline int entente_graphviz(EntenteGraphviz *_Nonnull library) {
  void *handle = dlopen("libgvc.so.6", RTLD_LAZY);
  if (!handle) return 0;
  library->handle = handle;
  library->directed = (const Agdesc_t *)dlsym(handle, "Agdirected");
#define ENTENTE_FUNCTION(field, name) library->field = (__typeof__(name) *)dlsym(handle, #name)
  ENTENTE_FUNCTION(attr, agattr);
  ENTENTE_FUNCTION(close, agclose);
  ENTENTE_FUNCTION(edge, agedge);
  ENTENTE_FUNCTION(node, agnode);
  ENTENTE_FUNCTION(open, agopen);
  ENTENTE_FUNCTION(safeset, agsafeset);
  ENTENTE_FUNCTION(seterrf, agseterrf);
  ENTENTE_FUNCTION(strdup_html, agstrdup_html);
  ENTENTE_FUNCTION(strfree, agstrfree);
  ENTENTE_FUNCTION(subg, agsubg);
  ENTENTE_FUNCTION(subnode, agsubnode);
  ENTENTE_FUNCTION(add_library, gvAddLibrary);
  ENTENTE_FUNCTION(context_plugins, gvContextPlugins);
  ENTENTE_FUNCTION(free_layout, gvFreeLayout);
  ENTENTE_FUNCTION(layout, gvLayout);
#undef ENTENTE_FUNCTION
  return library->directed && library->attr && library->close && library->edge && library->node &&
         library->open && library->safeset && library->seterrf && library->strdup_html &&
         library->strfree && library->subg && library->subnode && library->add_library &&
         library->context_plugins && library->free_layout && library->layout;
}

// The functions by their names in the library, called where they were found.

#define ENTENTE_LIBRARY const EntenteGraphviz *_Nonnull library

static inline Agraph_t *entente_agopen(ENTENTE_LIBRARY, char *name) {
  return library->open(name, *library->directed, NULL);
}
static inline int entente_agclose(ENTENTE_LIBRARY, Agraph_t *graph) {
  return library->close(graph);
}
static inline Agsym_t *entente_agattr(ENTENTE_LIBRARY, Agraph_t *graph, int kind, char *name,
                                      char *value) {
  return library->attr(graph, kind, name, value);
}
static inline Agnode_t *entente_agnode(ENTENTE_LIBRARY, Agraph_t *graph, char *name, int make) {
  return library->node(graph, name, make);
}
static inline Agedge_t *entente_agedge(ENTENTE_LIBRARY, Agraph_t *graph, Agnode_t *tail,
                                       Agnode_t *head, char *name, int make) {
  return library->edge(graph, tail, head, name, make);
}
static inline Agraph_t *entente_agsubg(ENTENTE_LIBRARY, Agraph_t *graph, char *name, int make) {
  return library->subg(graph, name, make);
}
static inline Agnode_t *entente_agsubnode(ENTENTE_LIBRARY, Agraph_t *graph, Agnode_t *node,
                                          int make) {
  return library->subnode(graph, node, make);
}
static inline int entente_agsafeset(ENTENTE_LIBRARY, void *object, char *name, char *value,
                                    char *fallback) {
  return library->safeset(object, name, value, fallback);
}
static inline char *entente_agstrdup_html(ENTENTE_LIBRARY, Agraph_t *graph, char *text) {
  return library->strdup_html(graph, text);
}
static inline int entente_agstrfree(ENTENTE_LIBRARY, Agraph_t *graph, char *text) {
  return library->strfree(graph, text);
}
static inline agusererrf entente_agseterrf(ENTENTE_LIBRARY, agusererrf report) {
  return library->seterrf(report);
}
static inline GVC_t *entente_context(ENTENTE_LIBRARY, const lt_symlist_t *plugins) {
  return library->context_plugins(plugins, 0);
}
static inline void entente_add_library(ENTENTE_LIBRARY, GVC_t *context, gvplugin_library_t *plugin) {
  library->add_library(context, plugin);
}
static inline int entente_layout(ENTENTE_LIBRARY, GVC_t *context, Agraph_t *graph,
                                 const char *engine) {
  return library->layout(context, graph, engine);
}
static inline int entente_free_layout(ENTENTE_LIBRARY, GVC_t *context, Agraph_t *graph) {
  return library->free_layout(context, graph);
}

#undef ENTENTE_LIBRARY

// Swift cannot import macros that are expressions; each helper below is one such macro.

static inline double entente_node_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double entente_node_y(Agnode_t *node) { return ND_coord(node).y; }
static inline boxf entente_box(Agraph_t *graph) { return GD_bb(graph); }

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
