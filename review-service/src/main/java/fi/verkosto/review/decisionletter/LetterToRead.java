package fi.verkosto.review.decisionletter;

/** A letter as a file for people. */
public final class LetterToRead {

    public static final String PDF = "application/pdf";

    private final String sha256;
    private final byte[] bytes;
    private final String caseNumber;
    private final String language;

    LetterToRead(String sha256, byte[] bytes, String caseNumber, String language) {
        this.sha256 = sha256;
        this.bytes = bytes;
        this.caseNumber = caseNumber;
        this.language = language;
    }

    /** Under which people find it again. */
    public String fileName() {
        return (language.equals("sv") ? "Beslut " : "Päätös ") + caseNumber.replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
    }

    /** Of its bytes, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes;
    }
}
