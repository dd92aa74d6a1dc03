#!/bin/bash
# Creates the topics of topics.properties ("name = partitions setting=value …") that are missing, and gives each, new or
# not, the settings of its line.
set -euo pipefail

while read -r line; do
  case $line in '' | '#'*) continue ;; esac
  name=${line%%=*}
  name=${name// /}
  read -r partitions settings <<<"${line#*=}"
  # Neither tool may read the file in the loop's place.
  "${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}" --bootstrap-server "$BOOTSTRAP_SERVERS" \
    --create --if-not-exists --topic "$name" --partitions "$partitions" </dev/null
  "${KAFKA_CONFIGS:-/opt/kafka/bin/kafka-configs.sh}" --bootstrap-server "$BOOTSTRAP_SERVERS" \
    --alter --entity-type topics --entity-name "$name" --add-config "${settings// /,}" </dev/null
done <"$1"
