package fi.verkosto.receipts;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.lang.JoseException;

/** The published keys: the one that signs now, and those that did. */
public final class ReceiptKeys {

    private final Map<String, OctetKeyPairJsonWebKey> keys = new LinkedHashMap<>();

    private ReceiptKeys(List<OctetKeyPairJsonWebKey> given) {
        given.forEach(key -> keys.putIfAbsent(key.getKeyId(), key));
    }

    /**
     * Reads published keys.
     *
     * @param jwks a JSON Web Key Set (RFC 7517); keys that cannot sign receipts are left out
     * @throws IllegalArgumentException if it is none, or holds no such key
     */
    public static ReceiptKeys of(String jwks) {
        try {
            List<OctetKeyPairJsonWebKey> found = new JsonWebKeySet(jwks)
                    .getJsonWebKeys().stream()
                            .filter(OctetKeyPairJsonWebKey.class::isInstance)
                            .map(OctetKeyPairJsonWebKey.class::cast)
                            .map(key -> named(key.getPublicKey()))
                            .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("No Ed25519 key in the key set");
            }
            return new ReceiptKeys(found);
        } catch (JoseException e) {
            throw new IllegalArgumentException("Not a JSON Web Key Set", e);
        }
    }

    public static ReceiptKeys of(SigningKey signing) {
        return new ReceiptKeys(List.of(signing.publicKey()));
    }

    public ReceiptKeys and(ReceiptKeys others) {
        List<OctetKeyPairJsonWebKey> all = new ArrayList<>(keys.values());
        all.addAll(others.keys.values());
        return new ReceiptKeys(all);
    }

    Optional<PublicKey> find(String name) {
        return Optional.ofNullable(keys.get(name)).map(OctetKeyPairJsonWebKey::getPublicKey);
    }

    /** As a JSON Web Key Set, without anything private. */
    public String toJson() {
        return new JsonWebKeySet(List.copyOf(keys.values())).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    static OctetKeyPairJsonWebKey named(PublicKey key) {
        try {
            OctetKeyPairJsonWebKey named = (OctetKeyPairJsonWebKey) JsonWebKey.Factory.newJwk(key);
            named.setKeyId(named.calculateBase64urlEncodedThumbprint("SHA-256"));
            named.setUse("sig");
            named.setAlgorithm("EdDSA");
            return named;
        } catch (JoseException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        }
    }
}
