package fi.verkosto.receipts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Receipts as a call would issue them, with fixed keys. */
final class Chain {

    static final UUID CALL = new UUID(0, 1);

    static final SigningKey KEY = key("MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f");
    static final SigningKey OTHER_KEY = key("MC4CAQAwBQYDK2VwBCIEIB8eHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEA");
    static final ReceiptKeys KEYS = ReceiptKeys.of(KEY);

    private Chain() {}

    private static SigningKey key(String encoded) {
        return SigningKey.ofPem("-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n");
    }

    static String record(int number) {
        return CanonicalJson.of(java.util.Map.of("number", number, "title", "Verkosto ä"));
    }

    /** The record of a call: numbered lines, each with the hash of the one before. */
    static List<String> recorded(List<String> lines) {
        List<String> chain = new ArrayList<>();
        for (String line : lines) {
            String previous =
                    chain.isEmpty() ? "" : ", \"previous\": \"" + CanonicalJson.sha256(chain.getLast()) + "\"";
            chain.add("{\"callId\": \"%s\", \"number\": %d%s, %s"
                    .formatted(CALL, chain.size() + 1, previous, line.substring(1)));
        }
        return chain;
    }

    static List<String> of(UUID call, int length) {
        List<String> chain = new ArrayList<>();
        for (int number = 1; number <= length; number++) {
            String previous = chain.isEmpty() ? null : CanonicalJson.sha256(chain.getLast());
            chain.add(KEY.sign(receipt(call, number, previous)));
        }
        return chain;
    }

    static Receipt receipt(UUID call, int number, String previous) {
        Instant arrived = Instant.parse("2018-11-21T14:14:59.999Z");
        return new Receipt(
                call,
                number,
                previous,
                new UUID(1, number),
                1,
                number + "/340/2018",
                arrived,
                arrived.plusMillis(7),
                CanonicalJson.sha256(record(number)),
                List.of(new Receipt.FileHash(new UUID(2, number), CanonicalJson.sha256("file"))));
    }
}
