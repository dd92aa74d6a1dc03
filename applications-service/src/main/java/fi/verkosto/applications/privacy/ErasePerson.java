package fi.verkosto.applications.privacy;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * An administrator has a person forgotten (General Data Protection Regulation, article 17), here and in
 * the other services. Done again it finds nothing and does no harm.
 */
@ApplicationScoped
public class ErasePerson {

    private final PersonalData data;
    private final StoredTexts texts;
    private final PrivacyLog log;
    private final Outbox outbox;
    private final InstantSource clock;

    ErasePerson(PersonalData data, StoredTexts texts, PrivacyLog log, Outbox outbox, InstantSource clock) {
        this.data = data;
        this.texts = texts;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public PrivacyRequest erase(Person person, String reason) {
        requireNamingNobody(person, reason);
        Instant now = clock.instant();
        Map<String, Long> erased = data.erase(person, now);
        PrivacyRequest request = log.erased(now, reason, new PrivacyRequest.Places(erased, texts.count(person)));
        outbox.publish(PersonErased.TOPIC, PersonErased.of(request.id(), person));
        return request;
    }

    private static void requireNamingNobody(Person person, String reason) {
        if (person.isNamedIn(reason)) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .faults(List.of(Fault.at(
                            "/reason",
                            "names-nobody",
                            "Perustelu jää talteen, joten siinä ei saa nimetä poistettavaa henkilöä",
                            "Motiveringen sparas, så den får inte namnge personen som raderas",
                            "The reason is kept and so must not name the person who is erased")));
        }
    }
}
