#!/bin/sh
# Registers the namespace of the cases; the product's own ledger keeps the history for ever, Temporal for 30 days.
set -eu
temporal operator namespace describe -n "$NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create -n "$NAMESPACE" --retention 30d
