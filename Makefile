# OnTheRun: every target does its own set-up.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
RELEASE := swift build -c release --static-swift-stdlib --product ontherun
SWIFT_FILES := Package.swift Plugins Sources Tests

.PHONY: help run test check report-check bench soak install format lint docs setup toolchain

help: ## Says what there is to make
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

run: setup ## Builds, and opens the app on its demo store
	@$(RELEASE)
	@"$$($(RELEASE) --show-bin-path)/ontherun" --demo

test: setup ## Builds and runs every test
	@swift build --build-tests
	@swift test --skip-build

check: format lint test docs ## What has to hold before a change lands

report-check: ## Opens the demo's summaries in headless Chromium, where that is installed
	@swift build --product ontherun
	@.ci/report-check

bench: setup ## Measures the bars, beside the peers that are installed
	@$(RELEASE)
	@swift build -c release --product Bench
	@ONTHERUN_BINARY="$$($(RELEASE) --show-bin-path)/ontherun" swift run -c release --skip-build Bench

soak: setup ## Wears the app out for MINUTES (30): keys, pastes, resizes, other processes' writes
	@$(RELEASE)
	@swift build -c release --product Bench
	@ONTHERUN_BINARY="$$($(RELEASE) --show-bin-path)/ontherun" swift run -c release --skip-build Bench \
	  soak $(or $(MINUTES),30)

install: setup ## Copies the program to PREFIX/bin and its man page to PREFIX/share/man
	@$(RELEASE)
	@install -D -m 0755 "$$($(RELEASE) --show-bin-path)/ontherun" "$(DESTDIR)$(PREFIX)/bin/ontherun"
	@install -d "$(DESTDIR)$(PREFIX)/share/man/man1"
	@"$(DESTDIR)$(PREFIX)/bin/ontherun" manual >"$(DESTDIR)$(PREFIX)/share/man/man1/ontherun.1"
	@chmod 0644 "$(DESTDIR)$(PREFIX)/share/man/man1/ontherun.1"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/ontherun"

format: toolchain ## Says which files swift-format would change
	@swift format lint --strict --recursive $(SWIFT_FILES)

lint: ## Looks for what the house rules forbid
	@.ci/lint

docs: setup ## Fails when a generated page is stale
	@.ci/docs

setup: toolchain
	@.ci/setup

toolchain:
	@.ci/toolchain
