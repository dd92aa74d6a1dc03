package fi.verkosto.api.problem;

import fi.verkosto.api.refusal.Fault;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong, and where. */
@Schema(name = "LocatedError", description = "One thing that is wrong, and where")
public record LocatedError(
        @Schema(description = "Where, as a JSON Pointer (RFC 6901); empty for the whole")
        String pointer,

        @Schema(description = "The stable name of the rule") String rule,

        @Schema(description = "The rule in the language of Accept-Language")
        String text) {

    /** Each fault in that language. */
    public static List<LocatedError> of(List<Fault> faults, Locale language) {
        return faults.stream()
                .map(fault -> new LocatedError(
                        fault.pointer(), fault.rule(), fault.text().in(language)))
                .toList();
    }
}
