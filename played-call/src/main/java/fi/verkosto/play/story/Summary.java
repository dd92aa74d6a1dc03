package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a played call. Sums are in euros; awards are invented.
 *
 * @param applications strand by strand, best first
 * @param decisionMails how many mails with a decision were caught
 * @param events the public events of this call, how many of each type
 * @param seconds how long the play took
 */
public record Summary(
        Call call,
        List<Placed> applications,
        List<Network> networks,
        Coordinator coordinator,
        BigDecimal awardedTotal,
        int decisionMails,
        Map<String, Long> events,
        double seconds) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** The call as it is in the end. */
    public record Call(String id, String caseNumber, String name, String state) {}

    /**
     * An application in its place.
     *
     * @param panel what a panel gave beside the mean; null where none was held
     * @param outcome AWARDED, REJECTED, or DECLINED by its lead
     * @param awarded zero unless it is awarded
     * @param later whether that is a decision in the place of the first
     */
    public record Placed(
            String id,
            String strand,
            int place,
            String lead,
            String title,
            BigDecimal mean,
            BigDecimal panel,
            BigDecimal requested,
            String outcome,
            BigDecimal awarded,
            boolean later) {}

    /** A funded network. */
    public record Network(String id, String lead, String title, String state, BigDecimal awarded) {}

    /** The one provider that coordinates the networks. */
    public record Coordinator(String businessId, String name, BigDecimal awarded) {}

    public void writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
