package fi.verkosto.receipts;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Draws lots that anybody can draw again: they follow from a public value, and from nothing else. */
public final class Lots {

    private static final int BYTES = 32;

    private Lots() {}

    /**
     * All labels, whoever is drawn first in front.
     *
     * @param commitmentSha256 of what was signed before the value was known, in hexadecimal
     */
    public static List<String> drawn(
            LotAlgorithm algorithm, String commitmentSha256, List<String> labels, String value) {
        try {
            return switch (algorithm) {
                case HKDF_SHA256 -> byNumbers(HexFormat.of().parseHex(commitmentSha256), labels, value);
                case RFC_3797 -> byRfc3797(labels, value);
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> byNumbers(byte[] salt, List<String> labels, String value)
            throws GeneralSecurityException {
        KDF hkdf = KDF.getInstance("HKDF-SHA256");
        Map<String, byte[]> numbers = new HashMap<>();
        for (String label : labels) {
            numbers.put(
                    label,
                    hkdf.deriveData(HKDFParameterSpec.ofExtract()
                            .addSalt(salt)
                            .addIKM(value.getBytes(StandardCharsets.UTF_8))
                            .thenExpand(label.getBytes(StandardCharsets.UTF_8), BYTES)));
        }
        return labels.stream()
                .sorted(Comparator.comparing(numbers::get, Arrays::compareUnsigned))
                .toList();
    }

    private static List<String> byRfc3797(List<String> labels, String key) throws GeneralSecurityException {
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        List<String> left = new ArrayList<>(labels);
        List<String> drawn = new ArrayList<>();
        while (!left.isEmpty()) {
            byte[] number = ByteBuffer.allocate(Short.BYTES)
                    .putShort((short) drawn.size())
                    .array();
            md5.update(number);
            md5.update(key.getBytes(StandardCharsets.US_ASCII));
            BigInteger hash = new BigInteger(1, md5.digest(number));
            drawn.add(left.remove(hash.mod(BigInteger.valueOf(left.size())).intValue()));
        }
        return List.copyOf(drawn);
    }
}
