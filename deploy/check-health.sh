#!/bin/bash
# The health check within a service's container: is it ready? A service that says three times running that it cannot go
# on, for one because it has stopped reading a topic, is ended, so that the engine starts it again: of an unhealthy
# container Docker takes note, and nothing more. (The image has no HTTP client to count on, bash it has.)
set -u

said_dead=${SAID_DEAD:-/tmp/said-dead}

status() {
  local code=none
  { exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_MANAGEMENT_PORT:-9000}"; } 2>/dev/null || return
  printf 'GET %s HTTP/1.0\r\n\r\n' "$1" >&3
  read -r _ code _ <&3
  exec 3<&-
  printf %s "$code"
}

if [[ $(status /q/health/live) == 503 ]]; then
  printf x >>"$said_dead"
  if [[ $(<"$said_dead") == xxx* ]]; then kill "${SERVICE_PROCESS:-1}"; fi
  exit 1
fi
rm -f "$said_dead"
[[ $(status /q/health/ready) == 200 ]]
