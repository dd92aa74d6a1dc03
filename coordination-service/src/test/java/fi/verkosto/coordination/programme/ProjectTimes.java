package fi.verkosto.coordination.programme;

import fi.verkosto.api.refusal.LocalizedText;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Programmes for tests without a database. */
public final class ProjectTimes {

    private ProjectTimes() {}

    /** A programme whose networks work from the first day to the last. */
    public static Programme lasting(LocalDate first, LocalDate last) {
        var programme = new Programme();
        programme.describe(new CallDescription(
                new UUID(1, 1),
                "2769790-1",
                1,
                "1/340/2018",
                new LocalizedText("Johtaminen", "Ledning", "Management"),
                first,
                last,
                CodeLists.NONE,
                Set.of()));
        return programme;
    }
}
