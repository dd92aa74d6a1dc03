#!/bin/bash
# Hands every connector to Kafka Connect: <name>.json becomes the connector <name>. Again is as good as once.
set -euo pipefail

for file in "$1"/*.json; do
  name=$(basename "$file" .json)
  # Connect answers 409 while it rebalances. Its last answer, with the reason of a refusal, goes to the log.
  curl --fail-with-body --silent --show-error --retry 30 --retry-delay 2 --retry-all-errors \
    --request PUT --header 'Content-Type: application/json' --data-binary "@$file" \
    "$CONNECT_URL/connectors/$name/config"
  printf '\n%s is registered\n' "$name"
done
