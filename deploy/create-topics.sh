#!/bin/bash
# Creates the topics of topics.properties ("name = partitions setting=value …"), those that are missing.
set -euo pipefail

while read -r line; do
  case $line in '' | '#'*) continue ;; esac
  name=${line%%=*}
  read -r partitions settings <<<"${line#*=}"
  arguments=(--create --if-not-exists --topic "${name// /}" --partitions "$partitions")
  for setting in $settings; do
    arguments+=(--config "$setting")
  done
  "${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}" --bootstrap-server "$BOOTSTRAP_SERVERS" "${arguments[@]}"
done <"$1"
