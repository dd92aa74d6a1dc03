#!/bin/bash
# keep-connectors.sh TEMPLATE SERVICE…: hands the connector of each service to Kafka Connect, made of the one template,
# and restarts it when it has failed, which Connect leaves to others. The file RUNNING exists while all of them run.
set -euo pipefail

template=$(<"$1")
services=("${@:2}")
running=${RUNNING:-/tmp/connectors-run}

ask() {
  curl --silent --show-error --max-time 20 "$@" || true
}

hand_over() {
  local settings=${template//@service@/$1}
  settings=${settings//@SERVICE@/${1^^}}
  # The answer, with the reason of a refusal, goes to the log. Connect refuses while it rebalances, or its database is away.
  ask --request PUT --header 'Content-Type: application/json' --data-binary "$settings" "$CONNECT_URL/connectors/$1/config"
  printf '\n'
}

# Returns whether the connector and its task run.
tend() {
  local status
  status=$(ask "$CONNECT_URL/connectors/$1/status")
  case $status in
    *'"state":"FAILED"'*)
      printf '%s has failed and is restarted: %s\n' "$1" "$status"
      ask --output /dev/null --request POST "$CONNECT_URL/connectors/$1/restart?includeTasks=true&onlyFailed=true"
      ;;
    *'"error_code":404'*)
      hand_over "$1"
      ;;
  esac
  [[ $status == *'"state":"RUNNING"'*'"state":"RUNNING"'* ]]
}

trap exit TERM INT
rm -f "$running"
# Also those that Connect knows: the template may have changed since.
for service in "${services[@]}"; do hand_over "$service"; done
while true; do
  all=yes
  for service in "${services[@]}"; do tend "$service" || all=no; done
  if [[ $all == yes ]]; then touch "$running"; else rm -f "$running"; fi
  sleep "${PAUSE:-5}" &
  wait $!
done
