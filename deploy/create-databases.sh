#!/bin/bash
# Runs once, when PostgreSQL's volume is empty: a database and a user of its own for each service and for Keycloak.
# A user owns its database, and those with an outbox may read its write-ahead log, which Debezium needs.
set -euo pipefail

create_database() {
  local name=$1 password=$2 attribute=$3
  psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
    --set name="$name" --set password="$password" <<SQL
create role :"name" login $attribute password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

create_database applications "$APPLICATIONS_DATABASE_PASSWORD" replication
create_database review "$REVIEW_DATABASE_PASSWORD" replication
create_database coordination "$COORDINATION_DATABASE_PASSWORD" replication
create_database notification "$NOTIFICATION_DATABASE_PASSWORD" noreplication
create_database keycloak "$KEYCLOAK_DATABASE_PASSWORD" noreplication
