package fi.verkosto.api.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whoever has it is who was invited. It is in the mail and nowhere else: 160 random bits in Crockford's base 32, which can be typed in too. Small letters, spaces and
 * hyphens make no difference, nor letters that look like a digit.
 */
public record InvitationCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 8;
    private static final int IN_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static InvitationCode random() {
        return new InvitationCode(
                IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-")));
    }

    private static String group() {
        return RANDOM.ints(IN_A_GROUP, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    /** What is kept of it. Without a salt: nobody can try 160 random bits. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a time that does not tell how much of it is right. */
    public boolean has(String hash) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash().getBytes(StandardCharsets.US_ASCII));
    }

    private String plain() {
        return text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** Never the code: it must not come into a log by accident. */
    @Override
    public String toString() {
        return "a code";
    }
}
