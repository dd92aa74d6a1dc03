package fi.verkosto.coordination.statusreport;

import fi.verkosto.api.refusal.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a status report says. It is kept as it was when the report was made: what changes later is in the next one.
 *
 * @param names of the call; null where it had not come
 * @param complete whether all networks and corrections are in it
 */
public record ReportContent(
        String caseNumber,
        LocalizedText names,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant madeAt,
        List<ReportedNetwork> networks,
        List<ReportedCorrection> corrections,
        boolean complete) {

    /** Networks, corrections and values of one network: more than any programme has. */
    public static final int MOST = 2_000;

    public ReportContent {
        networks = List.copyOf(networks);
        corrections = List.copyOf(corrections);
    }
}
