# make run  [REPORTS=folder]   set up, read the sample story (or your folder), print its chronicle
# make test                    every test and check
# make trust                   the protocols of tests/trust at their full numbers (an hour or more)
# make stories                 renew the chronicles that tests/stories compares with, after looking at the differences
# make bench [TEXTS=folder]    how fast reports are read, compared, posted and checked
# make native                  compile the reader where there is a C compiler (run, test and bench do so too)
# make screens                 pictures of the desk, into docs/pictures (needs Chromium)
# make quality                 measure how well reports are read, into docs/quality.md
# make lock                    pin the dependencies anew (needs the network)

PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
SAMPLE := samples/belarus-2025
SAMPLE_BOOK := build/sample.gegenprobe
BOOK ?= story.gegenprobe
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
LOCKED := $(PIP) --require-hashes --only-binary :all:
ITSELF := $(PIP) --no-deps --no-build-isolation --no-index --editable .
COMPILE := $(BIN)/python -m piptools compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
	--build-deps-for editable --build-deps-for wheel

.PHONY: run test trust trust-histories trust-others stories bench native lock docs quality clean screens
.DEFAULT_GOAL := run

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Gegenprobe needs Python 3.11 or newer; install it, or name it: make PYTHON=/path/to/python3"; exit 2; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "Python's venv is missing (Debian, Ubuntu: apt-get install python3-venv)"; exit 2; }

.venv/ready-to-run: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Setting up (once): the locked dependencies, then Gegenprobe itself" >&2
	@$(LOCKED) -r requirements.lock
	@$(ITSELF)
	@touch $@

.venv/ready-to-test: requirements-dev.lock pyproject.toml | $(BIN)/python
	@echo "Setting up (once): the locked dependencies and tools, then Gegenprobe itself" >&2
	@$(LOCKED) -r requirements-dev.lock
	@$(ITSELF)
	@touch $@ .venv/ready-to-run .venv/ready-to-compile

# Beside the locked tools, setuptools for the Pythons that come without it. Without a C compiler nothing is needed.
.venv/ready-to-compile: requirements-native.lock | .venv/ready-to-run
	@! command -v cc gcc clang >/dev/null || $(LOCKED) -r requirements-native.lock
	@touch $@

native: .venv/ready-to-compile
	@$(BIN)/python tools/make_native.py

run: .venv/ready-to-run native
ifdef REPORTS
	@$(BIN)/gegenprobe add "$(REPORTS)" --book "$(BOOK)" >/dev/null || test $$? -eq 1
	@$(BIN)/gegenprobe chronicle --book "$(BOOK)"
	@echo
	@echo "The book is $(BOOK). Open a line: $(BIN)/gegenprobe show ID --book $(BOOK)"
else
	@mkdir -p build && rm -f $(SAMPLE_BOOK) $(SAMPLE_BOOK)-*
	@$(BIN)/gegenprobe add $(SAMPLE) --book $(SAMPLE_BOOK) >/dev/null || test $$? -eq 1
	@$(BIN)/gegenprobe chronicle --book $(SAMPLE_BOOK)
	@echo
	@echo "That was the sample story. Your own reports (txt, md, html): make run REPORTS=folder"
endif

# Every check runs, whatever the ones before it found; pytest comes last, for its closing lines.
# pytest-xdist (MIT, kept by pytest's own developers) shares the tests out over the processors: half the wait on two.
TESTS := python -m pytest -n auto --maxprocesses 4 --dist worksteal
CHECKS := "ruff check ." "ruff format --check ." "mypy" "lint-imports --no-cache" "$(TESTS)"
test: .venv/ready-to-test native
	@failed=; for check in $(CHECKS); do \
		echo "== $$check"; $(BIN)/$$check || failed="$$failed; $$check"; \
	done; \
	test -z "$$failed" || { echo "failed$$failed" >&2; exit 1; }

# The full numbers; make test runs a short form of each.
TRUST := GEGENPROBE_P1_KILLS=200 GEGENPROBE_P2_EVERY=1 GEGENPROBE_P2_COMMAND_EVERY=7 GEGENPROBE_P4_IMAGES=20000 \
	GEGENPROBE_P8_FLIPS=20000 GEGENPROBE_P9_ROUNDS=80 GEGENPROBE_P12_BACKUPS=100 GEGENPROBE_P13_RUNS=50 \
	GEGENPROBE_P14_RUNS=5000 GEGENPROBE_P14_STEPS=50 GEGENPROBE_P17_PLACES=40
trust: .venv/ready-to-test
	@$(MAKE) --no-print-directory -k -j2 trust-histories trust-others
# Half of all the work is P14, which goes on beside the others.
trust-histories:
	@$(TRUST) $(BIN)/python -m pytest tests/trust/test_any_history.py --durations=0 --durations-min=5
trust-others:
	@$(TRUST) $(BIN)/python -m pytest tests/trust --ignore=tests/trust/test_any_history.py --durations=0 --durations-min=5

stories: .venv/ready-to-test
	@RENEW_STORIES=yes $(BIN)/python -m pytest tests/stories
	@git --no-pager diff --stat -- tests/stories 2>/dev/null || true

bench: .venv/ready-to-run native
	@$(BIN)/python bench/bench.py $(if $(TEXTS),--texts "$(TEXTS)")
	@$(if $(TEXTS),,$(BIN)/python bench/copied.py)
	@$(if $(TEXTS),,$(BIN)/python bench/checked.py)
	@$(if $(TEXTS),,$(BIN)/python bench/posted.py)

docs: .venv/ready-to-run
	@$(BIN)/python docs/make_commands.py > docs/commands.md.new && mv docs/commands.md.new docs/commands.md || { rm -f docs/commands.md.new; exit 1; }
	@$(BIN)/python docs/make_checks.py > docs/checks.md.new && mv docs/checks.md.new docs/checks.md || { rm -f docs/checks.md.new; exit 1; }

screens: .venv/ready-to-test
	@$(BIN)/python docs/make_screens.py

quality: .venv/ready-to-run
	@$(BIN)/python docs/make_quality.py $(if $(GOLD),"$(GOLD)" "$(TEXTS)")

lock: .venv/ready-to-run
	@$(BIN)/python -m piptools --version >/dev/null 2>&1 || $(PIP) pip-tools
	@$(COMPILE) -o requirements.lock pyproject.toml
	@$(COMPILE) --extra dev -o requirements-dev.lock pyproject.toml
	@$(COMPILE) --extra native -o requirements-native.lock pyproject.toml
	@! grep -nE '://|^-' requirements.lock requirements-dev.lock requirements-native.lock

clean:
	rm -rf build .venv
