# Each command does its own set-up; a second run finds it done. See README.md.

HOST ?= 127.0.0.1
PORT ?= 8000
VAR ?= var
export HOST PORT PYTHON
export VAR := $(abspath $(VAR))
export PYTHONUNBUFFERED := 1

BIN := .venv/bin
PIP := $(BIN)/pip --quiet --quiet --disable-pip-version-check
PO_FILES := $(wildcard */locale/*/LC_MESSAGES/*.po site/*/locale/*/LC_MESSAGES/*.po)

.PHONY: serve dev test lint bench messages screenshots clean
.DELETE_ON_ERROR:

serve: .venv/.installed .venv/.messages
	@$(BIN)/python manage.py serve

dev: export DJANGO_SETTINGS_MODULE := config.settings.dev
dev: .venv/.installed .venv/.messages
	@$(BIN)/python manage.py serve --dev

# ARGS="tests/photos -k gallery" runs a part of them.
test: .venv/.installed-dev .venv/.messages
	@scripts/ensure-chromium
	@$(BIN)/pytest --numprocesses auto --maxprocesses 4 $(ARGS)

lint: .venv/.installed-dev .venv/.messages
	@PATH="$(CURDIR)/$(BIN):$$PATH" scripts/lint

# QUICK=1 for a short run.
bench: .venv/.installed .venv/.messages
	@$(BIN)/python scripts/bench $(if $(QUICK),--quick)

messages: .venv/.installed-dev
	@$(BIN)/python scripts/messages.py

screenshots: .venv/.installed-dev .venv/.messages
	@scripts/ensure-chromium
	@$(BIN)/python scripts/screenshots.py

# What is made from the sources; never the data in var/.
clean:
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache *.egg-info
	@rm -f $(PO_FILES:.po=.mo)

.venv/.made:
	@scripts/make-venv
	@touch $@

.venv/.installed: requirements.lock pyproject.toml | .venv/.made
	@echo "Installing Python packages; this happens once …"
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

.venv/.installed-dev: requirements-dev.lock .venv/.installed
	@echo "Installing the tools for tests; this happens once …"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

.venv/.messages: $(PO_FILES:.po=.mo)
	@touch $@

%.mo: %.po | .venv/.installed
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@
