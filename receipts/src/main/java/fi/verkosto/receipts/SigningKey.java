package fi.verkosto.receipts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.jwx.Headers;

/**
 * Signs receipts: Ed25519 (RFC 8037), named by the thumbprint of its public key (RFC 7638). By Bouncy Castle, which needs a
 * sixth of the JDK's time for the very same bytes: a call's next receipt waits for them.
 */
public final class SigningKey {

    private final Ed25519PrivateKeyParameters privateKey;
    private final OctetKeyPairJsonWebKey publicKey;
    private final Map<SignedType, String> headers = new EnumMap<>(SignedType.class);

    private SigningKey(byte[] seed) throws GeneralSecurityException {
        privateKey = new Ed25519PrivateKeyParameters(seed);
        publicKey = ReceiptKeys.named(publicKeyOf(seed));
        for (SignedType type : SignedType.values()) {
            headers.put(type, header(type));
        }
    }

    private String header(SignedType type) {
        Headers header = new Headers();
        header.setStringHeaderValue(HeaderParameterNames.ALGORITHM, AlgorithmIdentifiers.EDDSA);
        header.setStringHeaderValue(HeaderParameterNames.KEY_ID, publicKey.getKeyId());
        header.setStringHeaderValue(HeaderParameterNames.TYPE, type.header());
        return header.getEncodedHeader();
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
            return new SigningKey(key.getBytes().orElseThrow());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("Not an Ed25519 private key in PKCS #8 (PEM)", e);
        }
    }

    /** The JDK derives the public key only when it makes a pair: from the random bytes that are the private key. */
    private static PublicKey publicKeyOf(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }

    /** A compact JWS (RFC 7515) whose payload is the receipt as canonical JSON. */
    public String sign(Receipt receipt) {
        return sign(SignedType.RECEIPT, receipt);
    }

    /** The same of the end of a record. */
    public String sign(RecordEnd end) {
        return sign(SignedType.RECORD_END, end);
    }

    /** The same of what a lottery is bound to. */
    public String sign(LotteryCommitment commitment) {
        return sign(SignedType.LOTTERY_COMMITMENT, commitment);
    }

    /** The same of how a lottery ended. */
    public String sign(LotteryDraw draw) {
        return sign(SignedType.LOTTERY_DRAW, draw);
    }

    private String sign(SignedType type, Object payload) {
        String signed =
                headers.get(type) + "." + encoded(CanonicalJson.of(payload).getBytes(StandardCharsets.UTF_8));
        byte[] text = signed.getBytes(StandardCharsets.US_ASCII);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, privateKey);
        signer.update(text, 0, text.length);
        return signed + "." + encoded(signer.generateSignature());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    OctetKeyPairJsonWebKey publicKey() {
        return publicKey;
    }
}
