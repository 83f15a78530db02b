# Every target sets up what it needs: a fresh machine with Python 3.11 and make is enough.
PYTHON ?= python3.11
VENV   := .venv
BIN    := $(VENV)/bin
UV     := $(shell command -v uv 2>/dev/null)

ifneq ($(UV),)
CREATE  = $(UV) venv -q --allow-existing --python $(PYTHON) $(VENV)
INSTALL = VIRTUAL_ENV=$(VENV) $(UV) pip install -q
else
CREATE  = $(PYTHON) -m venv $(VENV)
INSTALL = $(BIN)/pip install -q --disable-pip-version-check
endif

.DEFAULT_GOAL := help
.PHONY: help install rehearsal test run bench check lock clean

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

install: $(VENV)/.installed ## what Halqa needs to run, into .venv
$(VENV)/.installed: requirements.lock pyproject.toml
	@echo "Setting up Halqa in $(VENV) (once, about a minute)"
	@$(CREATE)
	@$(INSTALL) --require-hashes -r requirements.lock
	@$(INSTALL) --no-build-isolation --no-deps -e .
	@touch $@

$(VENV)/.developer: requirements-dev.lock $(VENV)/.installed
	@echo "Adding what the tests need"
	@$(INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

rehearsal: install ## play the whole day with 84 simulated people; charts and reports in out/
	@$(BIN)/halqa rehearse --people 84 --speed max --seed 1 --faults --kill 3 --out out

test: $(VENV)/.developer ## run every test
	@$(BIN)/python -m pytest -n auto --dist worksteal $(PYTEST_FLAGS)

run: install ## serve real people (TELEGRAM_BOT_TOKEN in the environment)
	@$(BIN)/halqa run --config config.toml

bench: $(VENV)/.developer ## every figure we claim, with the peer beside it; out/bench.json
	@$(BIN)/python -m benchmarks

check: $(VENV)/.developer ## lint, types, import contracts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

lock: ## renew the locks (needs uv)
	@uv pip compile -q --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml --extra build -o requirements.lock
	@uv pip compile -q --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml --extra build --extra dev -c requirements.lock -o requirements-dev.lock

clean: ## forget the environment and what was made
	@rm -rf $(VENV) out var
