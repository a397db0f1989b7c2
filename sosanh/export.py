"""The marts as files: CSV and Parquet, with a Frictionless data package that describes them."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psycopg
import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq
import yaml
from psycopg import sql

from sosanh.errors import WarehouseUnavailable
from sosanh.load.postgres import connected

# PostgreSQL's types, as Frictionless and Arrow name them; a numeric keeps every digit of a figure
_FIELD_TYPES = {
    "text": "string",
    "jsonb": "string",
    "numeric": "number",
    "double precision": "number",
    "integer": "integer",
    "bigint": "integer",
    "boolean": "boolean",
    "date": "date",
}
_ARROW_TYPES = {
    "string": pa.string(),
    "number": pa.decimal128(38, 10),
    "integer": pa.int64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
}

_Connection = psycopg.Connection[tuple[Any, ...]]


def export_marts(url: str, folder: Path, models: Path) -> list[str]:
    """Write every mart to `folder`, all of one publication; return their names.

    What only joins names to marts (`figures`, `quotes`) is left out: it has no key of its own.

    `models` holds the properties of the dbt models. Each table becomes `NAME.csv` (UTF-8, header,
    NULL as nothing) and `NAME.parquet`; `datapackage.json` has types, keys, labels and meanings.
    Files of these names are replaced. Raises WarehouseUnavailable before the first publication.
    """
    folder.mkdir(parents=True, exist_ok=True)
    resources = []
    with connected(url) as connection, connection.transaction():
        connection.execute("set transaction isolation level repeatable read, read only")
        described = dict(_described(models))
        tables = {
            name: columns
            for name, columns in _relations(connection).items()
            if primary_key(described.get(name, {}))
        }
        if not tables:
            raise WarehouseUnavailable(
                "Expected published marts to export, found none. Build them first: `sosanh run`."
            )
        published = connection.execute(
            "select publication_id, published_at from staging.publications"
            " order by publication_id desc limit 1"
        ).fetchone()
        for name, columns in tables.items():
            _write_csv(connection, name, columns, folder / f"{name}.csv")
            schema = _schema(columns, described.get(name, {}))
            _write_parquet(folder / f"{name}.csv", schema, folder / f"{name}.parquet")
            resources.append(_resource(name, described.get(name, {}), schema))
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "so-sanh-marts",
        "title": "So Sánh: provinces of Vietnam, compared by their own reports",
        "version": str(published[0]) if published else "0",
        "created": published[1].isoformat() if published else None,
        "resources": resources,
    }
    text = json.dumps(package, ensure_ascii=False, indent=2)
    (folder / "datapackage.json").write_text(text + "\n", encoding="utf-8")
    return list(tables)


def _relations(connection: _Connection) -> dict[str, dict[str, str]]:
    """Return the tables and views of the marts with the type of each column."""
    tables: dict[str, dict[str, str]] = {}
    for table, column, kind in connection.execute(
        """
        select pg_class.relname, pg_attribute.attname, format_type(atttypid, null)
        from pg_class
        inner join pg_attribute on pg_class.oid = pg_attribute.attrelid
        where
            relnamespace = to_regnamespace('marts')::oid and relkind in ('r', 'v')
            and attnum > 0 and not attisdropped
        order by pg_class.relname, attnum
        """
    ):
        tables.setdefault(table, {})[column] = kind
    return tables


def _write_csv(connection: _Connection, name: str, columns: Mapping[str, str], path: Path) -> None:
    # true and false in words; rows in one order, so that two exports can be compared
    values = sql.SQL(", ").join(
        sql.SQL("cast({} as text)" if kind == "boolean" else "{}").format(sql.Identifier(column))
        for column, kind in columns.items()
    )
    query = sql.SQL("copy (select {} from marts.{} order by 1, 2) to stdout (format csv)").format(
        values, sql.Identifier(name)
    )
    with path.open("wb") as file, connection.cursor() as cursor:
        file.write((",".join(columns) + "\n").encode())
        with cursor.copy(query) as rows:
            for block in rows:
                file.write(block)


def _write_parquet(path: Path, schema: Mapping[str, Any], target: Path) -> None:
    types = {field["name"]: _ARROW_TYPES[field["type"]] for field in schema["fields"]}
    rows = pa_csv.open_csv(
        path,
        parse_options=pa_csv.ParseOptions(newlines_in_values=True),
        convert_options=pa_csv.ConvertOptions(
            column_types=types,
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
            true_values=["true"],
            false_values=["false"],
        ),
    )
    with rows, pq.ParquetWriter(target, rows.schema, compression="zstd") as writer:
        for batch in rows:
            writer.write_batch(batch)


def _schema(columns: Mapping[str, str], model: Mapping[str, Any]) -> dict[str, Any]:
    described = {column["name"]: column for column in model.get("columns", [])}
    fields, references = [], []
    key = primary_key(model)
    for name, kind in columns.items():
        column = described.get(name, {})
        constraints = {constraint["type"] for constraint in column.get("constraints", [])}
        field: dict[str, Any] = {"name": name, "type": _FIELD_TYPES[kind]}
        labels = column.get("config", {}).get("meta", {})
        if labels:
            field["title"] = f"{labels['label_vi']} · {labels['label_en']}"
        if column:
            field["description"] = " ".join(column["description"].split())
        if "not_null" in constraints or name in key:
            field["constraints"] = {"required": True}
        for table, target in _references(column):
            references.append({"fields": [name], "reference": {"resource": table,
                                                               "fields": [target]}})  # fmt: skip
        fields.append(field)
    schema: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    if key:
        schema["primaryKey"] = key
    if references:
        schema["foreignKeys"] = references
    return schema


def _references(column: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (mart, column) that the values of a column are found in."""
    table = column.get("config", {}).get("meta", {}).get("refers_to")
    if table:  # of a view it is said, where a table has it tested
        yield table, column["name"]
    for test in column.get("data_tests", []):
        if isinstance(test, dict) and "relationships" in test:
            told = test["relationships"]["arguments"]
            table = told["to"].removeprefix("ref('").removesuffix("')")
            if table.startswith("dim_"):
                yield table, told["field"]


def _resource(name: str, model: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    labels = model.get("config", {}).get("meta", {})
    return {
        "name": name,
        "title": f"{labels['label_vi']} · {labels['label_en']}" if labels else name,
        "description": " ".join(model.get("description", "").split()),
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True},
        "schema": dict(schema),
    }


def primary_key(model: Mapping[str, Any]) -> list[str]:
    """The columns that a contract calls the key, at a column or for the model; none of a view."""
    for constraint in model.get("constraints", []):
        if constraint["type"] == "primary_key":
            return list(constraint["columns"])
    return [
        column["name"]
        for column in model.get("columns", [])
        for constraint in column.get("constraints", [])
        if constraint["type"] == "primary_key"
    ]


def _described(models: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for path in sorted(models.rglob("*.yml")):
        for model in (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).get("models", []):
            yield model["name"], model
