package fi.verkosto.review.decisionletter;

import fi.verkosto.pdf.AccessiblePdf;
import fi.verkosto.review.decisioncontent.SentLetter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A letter as a file. */
final class LetterFile {

    private final byte[] bytes;
    private final String sha256;

    private LetterFile(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = sha256(bytes);
    }

    /** The same bytes of the same data and time. */
    static LetterFile of(LetterData data, Instant madeAt) {
        return new LetterFile(AccessiblePdf.of(LetterPage.of(data), madeAt));
    }

    /** The same of the answer to a correction request. */
    static LetterFile of(CorrectionLetterData data, Instant madeAt) {
        return new LetterFile(AccessiblePdf.of(LetterPage.of(data), madeAt));
    }

    byte[] bytes() {
        return bytes;
    }

    /** Of the bytes, in hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    /** @param onRequest null unless it answers one */
    SentLetter told(String language, CorrectionPeriod period, RequestNamed onRequest) {
        return new SentLetter(
                sha256,
                language,
                period.delivery().name(),
                period.lastDay(),
                RequestNamed.otherLastDay(onRequest),
                null,
                null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
