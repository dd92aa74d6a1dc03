package fi.verkosto.applications.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The figures of a call's applications, in numbers and euros. */
public record CallStatistics(Counts total, List<OfStrand> strands, List<OfDay> days, List<OfRegion> regions) {

    /** Of a strand that nobody applies to. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * How far applications came.
     *
     * @param started all that there ever were
     * @param pastHalf at least half of whose sections are without faults, those submitted among them
     * @param submitted at least once, and whatever became of them
     * @param requested by those that were submitted and not withdrawn
     * @param granted by decisions that are notified
     */
    public record Counts(
            int started,
            int pastHalf,
            int submitted,
            int withdrawn,
            int expired,
            BigDecimal requested,
            BigDecimal granted) {}

    public record OfStrand(String strand, Counts counts) {}

    /** A day in Finland. */
    public record OfDay(LocalDate day, String strand, int started, int submitted) {}

    /** How many applications that were submitted and not withdrawn have the lead or a member from the region. */
    public record OfRegion(String region, int applications) {}
}
