package fi.verkosto.notification.stream.api;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The types of public events that the contracts have: a misspelt one would never come, and nobody would notice. */
@ApplicationScoped
class EventTypes {

    /** How many can be asked for at once. */
    static final int MOST = 100;

    /** More than any type has. */
    static final int LONGEST = 200;

    private static final String INDEX = "events/index.txt";

    /** Of the internal topics: no public event ever has them. */
    private static final Set<String> RESTRICTED = Set.of(
            "fi.verkosto.notification.requested.v1",
            "fi.verkosto.staff-notification.requested.v1",
            "fi.verkosto.person.erased.v1",
            "fi.verkosto.review.readers-changed.v1",
            "fi.verkosto.agency.changed.v1",
            "fi.verkosto.decision.letter-sent.v1",
            "fi.verkosto.correction.letter-sent.v1");

    private final List<String> known;
    private final StreamSettings settings;

    EventTypes(StreamSettings settings) throws IOException {
        this.settings = settings;
        try (InputStream index = Thread.currentThread().getContextClassLoader().getResourceAsStream(INDEX)) {
            known = new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(type -> !type.isBlank() && !RESTRICTED.contains(type))
                    .toList();
        }
    }

    void check(List<String> types) {
        types.stream().filter(type -> !isKnown(type)).findFirst().ifPresent(type -> {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .with("parameter", "type")
                    .with("allowed", known)
                    .detail(
                            "Tällaista tapahtumaa ei ole. Sallitut ovat kohdassa allowed.",
                            "En sådan händelse finns inte. De tillåtna står i allowed.",
                            "There is no such event. Those that are allowed stand in allowed.");
        });
    }

    private boolean isKnown(String type) {
        return known.contains(type)
                || settings.furtherTypes()
                        .filter(further -> further.matcher(type).matches())
                        .isPresent();
    }
}
