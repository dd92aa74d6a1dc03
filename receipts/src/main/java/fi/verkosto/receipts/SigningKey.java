package fi.verkosto.receipts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs receipts: Ed25519 (RFC 8037), named by the thumbprint of its public key (RFC 7638). */
public final class SigningKey {

    /** Keeps a receipt from being taken for any other thing that is signed. */
    static final String TYPE = "verkosto-receipt";

    private final PrivateKey privateKey;
    private final OctetKeyPairJsonWebKey publicKey;

    private SigningKey(KeyPair pair) {
        privateKey = pair.getPrivate();
        publicKey = ReceiptKeys.named(pair.getPublic());
    }

    /**
     * A private key in PKCS #8, as {@code openssl genpkey -algorithm ed25519} writes it.
     *
     * @throws IllegalArgumentException if the file holds something else
     */
    public static SigningKey read(Path file) {
        try {
            return ofPem(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the receipts cannot be read: " + file, e);
        }
    }

    static SigningKey ofPem(String pem) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            EdECPrivateKey key = (EdECPrivateKey)
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(pairOf(key.getBytes().orElseThrow()));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("Not an Ed25519 private key in PKCS #8 (PEM)", e);
        }
    }

    /** The JDK derives the public key only when it makes a pair: from the random bytes that are the private key. */
    private static KeyPair pairOf(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair();
    }

    /** A compact JWS (RFC 7515) whose payload is the receipt as canonical JSON. */
    public String sign(Receipt receipt) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue(publicKey.getKeyId());
        signature.setHeader("typ", TYPE);
        signature.setPayload(CanonicalJson.of(receipt));
        signature.setKey(privateKey);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    OctetKeyPairJsonWebKey publicKey() {
        return publicKey;
    }
}
