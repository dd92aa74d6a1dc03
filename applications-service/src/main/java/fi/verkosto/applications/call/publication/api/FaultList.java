package fi.verkosto.applications.call.publication.api;

import fi.verkosto.api.refusal.Fault;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Faults in the reader's language. */
final class FaultList {

    private FaultList() {}

    @Schema(name = "LocatedError")
    record Item(String pointer, String rule, String text) {}

    static List<Item> of(List<Fault> faults, Locale language) {
        return faults.stream()
                .map(fault ->
                        new Item(fault.pointer(), fault.rule(), fault.text().in(language)))
                .toList();
    }
}
