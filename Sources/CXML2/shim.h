#pragma once

// What of libxml2 the reader of web pages uses, as its binary interface (libxml2.so.2) has it. The
// library's own headers are not included: the package configuration that finds them would also link
// the library, which is to be opened only when there is a page to read.

/// The kinds of nodes that are looked at.
enum { ENTENTE_XML_ELEMENT = 1, ENTENTE_XML_TEXT = 3, ENTENTE_XML_CDATA = 4 };

/// The options of the HTML parser: mend what is broken, say nothing, fetch nothing, and go as deep as
/// the page does, for the parser stops at 256 elements otherwise and drops what follows.
enum {
  ENTENTE_HTML_RECOVER = 1 << 0,
  ENTENTE_HTML_NOERROR = 1 << 5,
  ENTENTE_HTML_NOWARNING = 1 << 6,
  ENTENTE_HTML_NOBLANKS = 1 << 8,
  ENTENTE_HTML_NONET = 1 << 11,
  ENTENTE_HTML_HUGE = 1 << 19,
};

typedef struct EntenteXMLDocument EntenteXMLDocument;

/// The beginning of `xmlNode`; an attribute (`xmlAttr`) begins alike, as far as `next`.
typedef struct EntenteXMLNode {
  void *application;
  int type;
  const char *name;
  struct EntenteXMLNode *children;
  struct EntenteXMLNode *last;
  struct EntenteXMLNode *parent;
  struct EntenteXMLNode *next;
  struct EntenteXMLNode *previous;
  EntenteXMLDocument *document;
  void *space;
  const char *content;
  struct EntenteXMLNode *attributes;
} EntenteXMLNode;
