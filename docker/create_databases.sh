#!/bin/sh
# Runs once, as the server's superuser, when its volume is empty: a database for the warehouse and
# one for Airflow, each with an owner who cannot see the other.
set -eu

psql --no-psqlrc --set=ON_ERROR_STOP=1 --dbname="${POSTGRES_DB:-postgres}" \
  --username="${POSTGRES_USER:-postgres}" <<'SQL'
\getenv warehouse_password WAREHOUSE_PASSWORD
\getenv airflow_password AIRFLOW_DATABASE_PASSWORD
create role sosanh login password :'warehouse_password';
create database warehouse owner sosanh encoding 'UTF8' template template0;
revoke connect on database warehouse from public;
create role airflow login password :'airflow_password';
create database airflow owner airflow encoding 'UTF8' template template0;
revoke connect on database airflow from public;
SQL
