package fi.verkosto.review.eligibility;

import fi.verkosto.review.review.ReviewRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A review that may be confirmed together with others.
 *
 * @param obstacle why it may not be; none if it may
 */
public record Candidate(ReviewRow review, List<Check> checks, Optional<Obstacle> obstacle) {

    /** Changes with the review, with the version, and with whatever a check finds. */
    public String digest() {
        String seen = checks.stream()
                .map(check -> check.rule() + " " + check.result() + " " + check.evidence())
                .collect(Collectors.joining(
                        "\n",
                        review.id() + " " + review.version() + " "
                                + review.application().version() + "\n",
                        ""));
        return HexFormat.of().formatHex(sha256().digest(seen.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
