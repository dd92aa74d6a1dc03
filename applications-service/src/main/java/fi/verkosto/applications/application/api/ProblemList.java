package fi.verkosto.applications.application.api;

import fi.verkosto.api.refusal.Fault;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What submission would refuse, one by one. Empty if nothing. */
@Schema(name = "ProblemList")
record ProblemList(List<Item> errors) {

    static ProblemList from(List<Fault> faults, Locale language) {
        return new ProblemList(faults.stream()
                .map(fault ->
                        new Item(fault.pointer(), fault.rule(), fault.text().in(language)))
                .toList());
    }

    @Schema(name = "LocatedError")
    record Item(String pointer, String rule, String text) {}
}
