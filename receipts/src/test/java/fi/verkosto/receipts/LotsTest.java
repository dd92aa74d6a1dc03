package fi.verkosto.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final String COMMITMENT = CanonicalJson.sha256("commitment");
    private static final String VALUE = "9 18 26 34 41 45";
    private static final int MANY = 24_000;

    /** The example of RFC 3797, section 3: 16 of 25. */
    @Test
    void drawsAsRfc3797Does() {
        List<String> pool =
                IntStream.rangeClosed(1, 25).mapToObj(Integer::toString).toList();

        List<String> drawn =
                Lots.drawn(LotAlgorithm.RFC_3797, COMMITMENT, pool, "9319./2.5.8.10.12./9.18.26.34.41.45./");

        assertThat(drawn.subList(0, 16))
                .containsExactly(
                        "17", "7", "2", "16", "25", "23", "8", "24", "19", "13", "22", "5", "18", "9", "1", "4");
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(pool);
    }

    /** By the two steps of RFC 5869, written out: extract, and the first block of expand. */
    @Test
    void drawsByNumbersThatAnybodyCanReckon() throws GeneralSecurityException {
        List<String> labels = List.of("1/340/2018", "2/340/2018", "3/340/2018", "ä");
        byte[] key = hmac(HexFormat.of().parseHex(COMMITMENT), VALUE.getBytes(StandardCharsets.UTF_8));
        Map<String, String> numbers = new HashMap<>();
        for (String label : labels) {
            byte[] info = (label + '\u0001').getBytes(StandardCharsets.UTF_8);
            numbers.put(HexFormat.of().formatHex(hmac(key, info)), label);
        }

        assertThat(Lots.drawn(LotAlgorithm.HKDF_SHA256, COMMITMENT, labels, VALUE))
                .containsExactlyElementsOf(
                        numbers.keySet().stream().sorted().map(numbers::get).toList());
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    @Test
    void keepsTheOrderOfOthersWhoeverIsMissing() {
        List<String> labels = List.of("a", "b", "c", "d", "e", "f");
        List<String> all = Lots.drawn(LotAlgorithm.HKDF_SHA256, COMMITMENT, labels, VALUE);

        labels.forEach(missing -> {
            List<String> others =
                    labels.stream().filter(label -> !label.equals(missing)).toList();
            List<String> expected = new ArrayList<>(all);
            expected.remove(missing);
            assertThat(Lots.drawn(LotAlgorithm.HKDF_SHA256, COMMITMENT, others, VALUE))
                    .isEqualTo(expected);
        });
    }

    /** All 24 orders of four, each about a thousand times: within five standard deviations. */
    @Test
    void isFair() {
        Map<List<String>, Integer> times = new HashMap<>();
        IntStream.range(0, MANY)
                .forEach(i -> times.merge(
                        Lots.drawn(LotAlgorithm.HKDF_SHA256, COMMITMENT, List.of("a", "b", "c", "d"), "draw " + i),
                        1,
                        Integer::sum));

        assertThat(times).hasSize(24);
        assertThat(times.values()).allSatisfy(number -> assertThat(number).isBetween(845, 1_155));
    }
}
