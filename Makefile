# The only commands anyone types.

PYTHON ?= python3
# how many processes share the tests' files
WORKERS ?= 2
BIN := .venv/bin

.PHONY: help setup setup-dev run airflow test check format bench docs lock up clean
.DEFAULT_GOAL := help

help: ## show this page
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: ## make .venv, the warehouse and Airflow's metadata
	@$(PYTHON) requirements/install.py run
	@$(BIN)/sosanh setup

setup-dev:
	@$(PYTHON) requirements/install.py run
	@$(PYTHON) requirements/install.py dev

run: setup ## load every declared source and compare Hanoi with Quảng Ninh
	@$(BIN)/sosanh run
	@$(BIN)/sosanh compare 01 22

airflow: setup ## the same DAGs under Airflow's scheduler, with its UI
	@$(BIN)/sosanh airflow

test: setup-dev ## the whole suite
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder

check: setup-dev ## style, types, SQL, import layers, dbt parse
	@failed=0; \
	for tool in "ruff check ." "ruff format --check ." mypy lint-imports \
	    "sqlfluff lint --disable-progress-bar dbt_project sosanh/load" "sosanh dbt parse --quiet"; do \
	  echo "== $$tool"; $(BIN)/$$tool || failed=1; \
	done; exit $$failed

format: setup-dev ## rewrite Python and SQL in the house's style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/sqlfluff fix --disable-progress-bar dbt_project sosanh/load

bench: setup-dev ## what is measured, against whom
	@$(PYTHON) requirements/install.py bench
	$(BIN)/python benchmarks/extract.py --write docs/benchmarks.md
	$(BIN)/python benchmarks/read.py --write docs/benchmarks.md
	$(BIN)/python benchmarks/load.py
	$(BIN)/python benchmarks/copies.py
	$(BIN)/python benchmarks/crawl.py

docs: setup-dev ## the generated pages: data dictionary, evaluation
	$(BIN)/python docs/build_data_dictionary.py
	$(BIN)/sosanh evaluate --write docs/evaluation.md

lock: setup-dev ## resolve requirements/*.in again
	@for page in bootstrap run dev bench; do \
	  $(BIN)/uv pip compile requirements/$$page.in --output-file requirements/$$page.txt \
	    --python-version 3.11 --universal --generate-hashes --no-header --no-annotate --quiet \
	    || exit 1; done

up: ## the whole system in containers (needs a Docker engine and .env)
	docker compose up --build --detach --wait

clean: ## stop the warehouse and forget this installation's data
	@test ! -x $(BIN)/sosanh || $(BIN)/sosanh warehouse stop
	rm -rf .sosanh
