package fi.verkosto.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

class KeysTest {

    /** RFC 8037, appendix A: the key, its public half, and the thumbprint that names it. */
    private static final String OF_THE_RFC = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    @Test
    void derivesThePublicKeyAndItsName() {
        assertThat(ReceiptKeys.of(SigningKey.ofPem(OF_THE_RFC)).toJson())
                .contains("\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"")
                .contains("\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\"")
                .contains("\"crv\":\"Ed25519\"")
                .doesNotContain("\"d\"");
    }

    /** Ed25519 leaves no choice to whoever signs. */
    @Test
    void signsTheVeryBytesThatTheJdkSigns() throws Exception {
        Receipt receipt = Chain.receipt(Chain.CALL, 1, null);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        signature.setHeader("typ", SignedType.RECEIPT.header());
        signature.setPayload(CanonicalJson.of(receipt));
        signature.setKey(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(
                        Base64.getMimeDecoder().decode(OF_THE_RFC.replaceAll("-----[A-Z ]+-----", "")))));

        assertThat(SigningKey.ofPem(OF_THE_RFC).sign(receipt)).isEqualTo(signature.getCompactSerialization());
    }

    @Test
    void readsWhatItPublishes() {
        ReceiptKeys both = Chain.KEYS.and(ReceiptKeys.of(Chain.OTHER_KEY));

        assertThat(ReceiptKeys.of(both.toJson()).toJson()).isEqualTo(both.toJson());
    }

    @Test
    void refusesOtherKeys() {
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofPem("no key"));
        assertThatIllegalArgumentException().isThrownBy(() -> ReceiptKeys.of("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> ReceiptKeys.of("{\"keys\": []}"));
        assertThatIllegalArgumentException().isThrownBy(() -> ReceiptKeys.of("rubbish"));
    }

    @Test
    void writesJsonInOneWay() {
        record Value(String b, Object a, String none) {}

        assertThat(CanonicalJson.of(new Value("ä\n€", new java.math.BigDecimal("1E2"), null)))
                .isEqualTo("{\"a\":100,\"b\":\"ä\\n€\"}");
        assertThat(CanonicalJson.ofText("{\"b\": 1.50, \"a\": [ ]}")).hasValue("{\"a\":[],\"b\":1.5}");
        assertThat(CanonicalJson.ofText("{")).isEmpty();
    }
}
