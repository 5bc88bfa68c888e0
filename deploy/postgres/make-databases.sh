#!/bin/sh
# Runs once, in an empty data folder: a role and a database for each tenant of this server.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres \
  -v owner="$APP_OWNER_PASSWORD" -v app="$APP_PASSWORD" -v temporal="$TEMPORAL_DB_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role trinh_tu_owner login nosuperuser nobypassrls password :'owner';
create role trinh_tu_app login nosuperuser nobypassrls password :'app';
create role temporal login password :'temporal';
create role keycloak login password :'keycloak';
create database trinh_tu owner trinh_tu_owner;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
create database keycloak owner keycloak;
revoke all on database trinh_tu, temporal, temporal_visibility, keycloak from public;
grant connect on database trinh_tu to trinh_tu_app;
SQL
