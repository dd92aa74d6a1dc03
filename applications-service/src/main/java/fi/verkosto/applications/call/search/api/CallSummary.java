package fi.verkosto.applications.call.search.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.CallState;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.DraftText;
import fi.verkosto.applications.call.terms.MostOfCall;
import fi.verkosto.applications.call.terms.Phase;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call in a list. In a draft anything may be missing. */
@Schema(name = "CallSummary")
record CallSummary(
        UUID id,

        @Schema(description = "The business ID of the agency that gives the grants", examples = "2769790-1")
        String agency,

        CallState state,

        @Schema(description = "Where a published call is in time; null while it is a draft", nullable = true)
        Phase phase,

        @Schema(nullable = true) String caseNumber,

        @Schema(implementation = DraftText.class, nullable = true)
        LocalizedText names,

        @Schema(implementation = DraftText.class, nullable = true)
        LocalizedText descriptions,

        @Schema(nullable = true) Money totalSum,
        @Schema(nullable = true) Instant opensAt,
        @Schema(nullable = true) Instant closesAt,

        @Schema(
                description = "The deadline as wall time in Finland, day.month.year hours:minutes",
                examples = "21.11.2018 16:15",
                nullable = true)
        String closesAtHelsinki,

        @Schema(description = "Codes of the regions that the call is for; none for the whole country")
        @Size(max = MostOfCall.REGIONS)
        List<String> regions,

        @Size(max = MostOfCall.STRANDS) List<StrandName> strands) {

    @Schema(name = "CallSummaryStrand")
    record StrandName(
            @Schema(nullable = true) String code,

            @Schema(implementation = DraftText.class, nullable = true)
            LocalizedText names) {}

    static CallSummary from(GrantCall call, Instant now) {
        CallTerms terms = call.terms();
        return new CallSummary(
                call.id(),
                call.agency(),
                call.state(),
                call.phaseAt(now),
                terms.caseNumber(),
                terms.names(),
                terms.descriptions(),
                terms.totalSum(),
                terms.opensAt(),
                terms.closesAt(),
                FinnishTime.beside(terms.closesAt()),
                terms.regions(),
                terms.strands().stream()
                        .map(strand -> new StrandName(strand.code(), strand.names()))
                        .toList());
    }
}
