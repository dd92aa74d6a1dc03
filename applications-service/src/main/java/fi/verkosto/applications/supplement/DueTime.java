package fi.verkosto.applications.supplement;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import java.time.Instant;
import java.util.List;

/** The rule for the end of a supplement's time: whoever is asked must still be able to answer. */
final class DueTime {

    private DueTime() {}

    static void require(Instant dueAt, Instant after) {
        if (!dueAt.isAfter(after)) {
            throw new Refusal(ApplicationsError.SUPPLEMENT_REQUEST_INVALID)
                    .faults(List.of(Fault.at(
                            "/dueAt",
                            "due-in-the-future",
                            "Määräajan on oltava nykyhetkeä ja entistä määräaikaa myöhemmin",
                            "Tidsfristen ska vara senare än nu och än den tidigare tidsfristen",
                            "The due time must be later than now and than the present due time")));
        }
    }
}
