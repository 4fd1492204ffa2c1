# Targets for users: demo, release, test, install. `make help` lists them all.
SHELL := /bin/bash
PREFIX ?= /usr/local
PACKAGES := libgraphviz-dev libxml2 libxml2-utils locales
# The C++ library that Swift's runtime needs is linked in where there is an archive of it: a program
# that opens one library less starts sooner.
ARCHIVES := .build/archives
STATIC := --configuration release --static-swift-stdlib -Xswiftc -L$(CURDIR)/$(ARCHIVES)
RELEASE := $(STATIC) --product entente
EXAMPLE := $(STATIC) --product HandMadeChronicle

.PHONY: help deps build release test lint format demo gallery train evaluate foldings tables bench interop install \
	uninstall clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

deps: ## Install what the build and the tests need beyond the Swift toolchain
	@missing=(); for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing+=($$package); \
	done; \
	if [ $${#missing[@]} -gt 0 ]; then \
	  echo "missing: $${missing[*]}"; \
	  if [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	      apt-get install -y -qq --no-install-recommends "$${missing[@]}"; \
	  else \
	    echo "run: sudo apt-get install $${missing[*]}" >&2; exit 1; \
	  fi; \
	fi
	@if ! locale -a 2>/dev/null | grep -qi '^fr_FR.utf-\?8$$'; then \
	  if [ "$$(id -u)" = 0 ]; then \
	    echo "missing: the locale fr_FR.UTF-8"; localedef -i fr_FR -f UTF-8 fr_FR.UTF-8; \
	  else \
	    echo "the tests under fr_FR.UTF-8 will be skipped; to run them, first run:" \
	      "sudo localedef -i fr_FR -f UTF-8 fr_FR.UTF-8" >&2; \
	  fi; \
	fi
	@command -v swift >/dev/null || { echo "missing: the Swift toolchain, 6.2 or later" >&2; exit 1; }

build: deps ## Build for debugging
	swift build

release: deps ## Build for use: one executable that opens libgvc to draw, libxml2 for web pages
	@mkdir -p $(ARCHIVES); archive=$$(clang -print-file-name=libstdc++.a 2>/dev/null); \
	if [ -f "$$archive" ]; then ln -sf "$$archive" $(ARCHIVES)/libstdc++.a; fi
	swift build $(RELEASE)

test: deps ## Run all tests
	swift build --build-tests
	swift test --skip-build

lint: ## Check the formatting
	swift format lint --strict -r Sources Tests Examples Package.swift

format: ## Mend the formatting
	swift format format -i -r Sources Tests Examples Package.swift

demo: release ## Read the example articles and draw them, into Examples/
	swift build $(EXAMPLE)
	@folder="$$(swift build $(RELEASE) --show-bin-path)"; cd Examples && \
	for article in *.md; do name=$${article%.md}; \
	  "$$folder/entente" read $$article -o $$name.jsonl && \
	  "$$folder/entente" diagram $$name.jsonl -o $$name.diagram.svg && \
	  "$$folder/entente" timeline $$name.jsonl -o $$name.timeline.svg || exit; \
	  echo "Examples/$$article: $$name.jsonl, $$name.diagram.svg, $$name.timeline.svg"; \
	done && \
	"$$folder/HandMadeChronicle" > hand-made.svg.part && mv hand-made.svg.part hand-made.svg && \
	echo "Examples/HandMadeChronicle: hand-made.svg"

GALLERY ?= .build/gallery
gallery: release ## Draw the example articles in every theme and size, into GALLERY (.build/gallery)
	@mkdir -p "$(GALLERY)"
	@program="$$(swift build $(RELEASE) --show-bin-path)/entente"; \
	for article in Examples/*.md; do name=$$(basename $$article .md); \
	  for theme in light dark print; do for picture in diagram timeline; do \
	    "$$program" $$picture $$article --theme $$theme -o "$(GALLERY)/$$name.$$picture.$$theme.svg" || exit; \
	  done; done; \
	  "$$program" diagram $$article --page a4-landscape -o "$(GALLERY)/$$name.diagram.page.svg" && \
	  "$$program" timeline $$article --width 480px -o "$(GALLERY)/$$name.timeline.narrow.svg" || exit; \
	done; echo "$(GALLERY): $$(ls "$(GALLERY)" | wc -l) pictures"

install: release ## Install the program below PREFIX (/usr/local)
	install -D "$$(swift build $(RELEASE) --show-bin-path)/entente" "$(DESTDIR)$(PREFIX)/bin/entente"

uninstall: ## Remove the installed program
	rm -f "$(DESTDIR)$(PREFIX)/bin/entente"

TREEBANKS := ../shared/treebanks
HUNSPELL := /usr/share/hunspell
# SET=sa leaves out the treebanks under LGPL-LR. What follows a treebank's name: it is seen twice
# (:2); its features are not learnt, for they differ from those of the others (:1-).
FRENCH := $(if $(filter sa,$(SET)),,fr_sequoia-ud-train fr_sequoia-ud-dev fr_fqb-ud-test:1-) \
	fr_gsd-ud-dev:2 fr_pud-ud-test:1- fr_rhapsodie-ud-train:1- fr_rhapsodie-ud-dev:1- \
	fr_rhapsodie-ud-test:1- fr_parisstories-ud-train:1- fr_parisstories-ud-dev:1- \
	fr_parisstories-ud-test:1-
ENGLISH := en_ewt-ud-train en_ewt-ud-dev
# A treebank's argument: its file, then what follows its name.
argument = $(foreach name,$(1),$$folder/$(firstword $(subst :, ,$(name))).conllu$(if \
	$(findstring :,$(name)),:$(lastword $(subst :, ,$(name)))))

train: ## Train the language models anew; SET=sa leaves out treebanks under LGPL-LR
	@[ -d $(TREEBANKS) ] || { echo "missing: the treebanks, $(TREEBANKS)" >&2; exit 1; }
	@[ -f $(HUNSPELL)/fr.aff ] && [ -f $(HUNSPELL)/en_US.aff ] \
	  || { echo "missing: hunspell-fr-comprehensive, hunspell-en-us" >&2; exit 1; }
	swift build -c release --product EntenteTrainer
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	for name in $(foreach name,$(FRENCH) $(ENGLISH),$(firstword $(subst :, ,$(name)))); do \
	  xz -dc $(TREEBANKS)/$$name.conllu.xz > $$folder/$$name.conllu || exit 1; done && \
	trainer=$$(swift build -c release --show-bin-path)/EntenteTrainer && \
	$$trainer train fr Sources/CEntenteData/Data/model.fr.bin \
	  --lexicon $(HUNSPELL)/fr.aff $(HUNSPELL)/fr.dic \
	  --rows 73728 350000 12000 $(call argument,$(FRENCH)) && \
	$$trainer train en Sources/CEntenteData/Data/model.en.bin \
	  --lexicon $(HUNSPELL)/en_US.aff $(HUNSPELL)/en_US.dic \
	  --rows 106496 350000 12000 $(call argument,$(ENGLISH))

evaluate: ## Score the language models on the test treebanks
	@[ -d $(TREEBANKS) ] || { echo "missing: the treebanks, $(TREEBANKS)" >&2; exit 1; }
	swift build -c release --product EntenteTrainer
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	for name in fr_gsd fr_sequoia en_ewt; do \
	  xz -dc $(TREEBANKS)/$$name-ud-test.conllu.xz > $$folder/$$name.conllu || exit 1; done && \
	trainer=$$(swift build -c release --show-bin-path)/EntenteTrainer && cd $$folder && \
	data=$(CURDIR)/Sources/CEntenteData/Data && \
	$$trainer evaluate $$data/model.fr.bin fr_gsd.conllu fr_sequoia.conllu && \
	$$trainer evaluate $$data/model.en.bin en_ewt.conllu && \
	$$trainer segment fr fr_gsd.conllu && $$trainer segment en en_ewt.conllu && \
	$$trainer speed $$data/model.fr.bin fr_gsd.conllu && \
	$$trainer speed $$data/model.en.bin en_ewt.conllu

# TABLE=FILE WORK=FOLDER NAME=PREFIX runs the work files of a table; without them one is made up.
# GROWTH="100000 1000000" grows a made-up stream instead. TASKS=NAME,... chooses tasks.
bench: ## Time the graph: TABLE=, WORK=, NAME=, REPETITIONS=, TASKS=, GROWTH=
	swift build -c release --product EntenteBenchmarks
	@program="$$(swift build -c release --show-bin-path)/EntenteBenchmarks"; \
	if [ -n "$(GROWTH)" ]; then "$$program" growth $(GROWTH); \
	elif [ -n "$(TABLE)" ]; then \
	  "$$program" "$(TABLE)" "$(WORK)" "$(NAME)" $(or $(REPETITIONS),7) $(if $(TASKS),--tasks $(TASKS)); \
	else "$$program" $(if $(TASKS),--tasks $(TASKS)); fi

PYTHON ?= python3
interop: ## Compare answers about paths with NetworkX and igraph, where Python has them
	@$(PYTHON) Tests/Interop/paths.py --check || exit 0; \
	swift build -c release --product EntenteBenchmarks && \
	$(PYTHON) Tests/Interop/paths.py "$$(swift build -c release --show-bin-path)/EntenteBenchmarks"

foldings: ## Make the table of letters without accents anew
	swift build --product EntenteTrainer
	"$$(swift build --show-bin-path)/EntenteTrainer" foldings Sources/CEntenteData/Data/foldings.bin

# To be run after every change of a text in Data, or of what reads it; a test tells if it was forgotten.
tables: ## Lay out the lexicons and names anew, as the program uses them
	swift build --product EntenteTrainer
	"$$(swift build --show-bin-path)/EntenteTrainer" tables Sources/CEntenteData/Data

clean: ## Remove what was built
	rm -rf .build
