#!/bin/bash
# Makes the secrets of this installation, those that are missing: what the gateway and the services share to say when a
# request arrived, and the key that receipts are signed with. Readable by the user of the services' containers alone.
set -euo pipefail
umask 077

create() {
  local file=$1
  if [[ ! -s $file ]]; then
    cat >"$file.new"
    mv "$file.new" "$file"
  fi
  chown 10001 "$(dirname "$file")" "$file"
}

head -c 32 /dev/urandom | base64 | create /keys/arrival/key

# An Ed25519 private key in PKCS #8 (RFC 8410) is these 16 bytes before 32 random ones.
{
  echo '-----BEGIN PRIVATE KEY-----'
  { printf '\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20'; head -c 32 /dev/urandom; } | base64
  echo '-----END PRIVATE KEY-----'
} | create /keys/receipts/key.pem
