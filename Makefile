# Targets for users: demo, test, install. `make help` lists them all.
SHELL := /bin/bash
PACKAGES := libgraphviz-dev libxml2-dev libxml2-utils pkg-config locales

.PHONY: help deps build release test lint format clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

deps: ## Install what the build needs beyond the Swift toolchain
	@missing=(); for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing+=($$package); \
	done; \
	if [ $${#missing[@]} -gt 0 ]; then \
	  if [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	      apt-get install -y -qq --no-install-recommends "$${missing[@]}"; \
	  else \
	    echo "missing: run  sudo apt-get install $${missing[*]}" >&2; exit 1; \
	  fi; \
	fi
	@if ! locale -a 2>/dev/null | grep -qi '^fr_FR.utf-\?8$$' && [ "$$(id -u)" = 0 ]; then \
	  localedef -i fr_FR -f UTF-8 fr_FR.UTF-8; \
	fi
	@command -v swift >/dev/null || { echo "missing: the Swift toolchain, 6.2 or later" >&2; exit 1; }

build: deps ## Build for debugging
	swift build

release: deps ## Build for use
	swift build -c release --product entente

test: deps ## Run all tests
	swift build --build-tests
	swift test --skip-build

lint: ## Check the formatting
	swift format lint --strict -r Sources Tests Package.swift

format: ## Mend the formatting
	swift format format -i -r Sources Tests Package.swift

clean: ## Remove what was built
	rm -rf .build
