# Each command does its own set-up; a second run finds it done. See README.md.

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
VAR ?= var
export HOST PORT
export VAR := $(abspath $(VAR))

BIN := .venv/bin
PO_FILES := $(wildcard */locale/*/LC_MESSAGES/*.po site/*/locale/*/LC_MESSAGES/*.po)

.PHONY: serve dev test lint bench messages screenshots clean

serve: .venv/.installed .venv/.messages
	@$(BIN)/python manage.py serve

dev: .venv/.installed .venv/.messages
	@DJANGO_SETTINGS_MODULE=config.settings.dev $(BIN)/python manage.py serve --dev

test: .venv/.installed-dev .venv/.messages
	@scripts/ensure-chromium
	@$(BIN)/pytest $(ARGS)

lint: .venv/.installed-dev .venv/.messages
	@scripts/lint

messages: .venv/.installed-dev
	@$(BIN)/python scripts/messages.py

screenshots: .venv/.installed-dev .venv/.messages
	@$(BIN)/python scripts/screenshots.py

.venv/bin/python:
	@scripts/check-python $(PYTHON)
	@echo "Preparing Python packages; this happens once …"
	@$(PYTHON) -m venv .venv

.venv/.installed: requirements.lock pyproject.toml | .venv/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/.installed-dev: requirements-dev.lock .venv/.installed
	@echo "Preparing the tools for tests …"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

.venv/.messages: $(PO_FILES) | .venv/.installed
	@for folder in $(sort $(dir $(patsubst %/,%,$(dir $(patsubst %/,%,$(dir $(PO_FILES))))))); do \
	  $(BIN)/pybabel --quiet compile --directory $$folder --domain django; done
	@touch $@
