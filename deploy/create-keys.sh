#!/bin/bash
# Makes the secrets of this installation, those that are missing: what the gateway and the services share to say when a
# request arrived, and the key that receipts are signed with. Readable by the user of the services' containers alone.
set -euo pipefail
umask 077

keys=${KEYS:-/keys}
owner=${OWNER:-10001}

create() {
  local file=$1 secret=$2
  if [[ ! -s $file ]]; then
    "$secret" >"$file.new"
    mv "$file.new" "$file"
  fi
  chown "$owner" "$(dirname "$file")" "$file"
}

arrival_key() {
  head -c 32 /dev/urandom | base64
}

# An Ed25519 private key in PKCS #8 (RFC 8410) is these 16 bytes before 32 random ones.
receipt_key() {
  echo '-----BEGIN PRIVATE KEY-----'
  { printf '\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20'; head -c 32 /dev/urandom; } | base64
  echo '-----END PRIVATE KEY-----'
}

create "$keys/arrival/key" arrival_key
create "$keys/receipts/key.pem" receipt_key
