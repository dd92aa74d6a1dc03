package fi.verkosto.applications.privacy;

import fi.verkosto.api.request.Caller;
import fi.verkosto.api.value.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** An administrator gathers what this service knows of a person (General Data Protection Regulation, article 15). */
@ApplicationScoped
public class ExportPerson {

    private final StoredTexts texts;
    private final PrivacyRequests requests;
    private final Identifiers identifiers;
    private final InstantSource clock;
    private final Caller caller;

    ExportPerson(
            StoredTexts texts, PrivacyRequests requests, Identifiers identifiers, InstantSource clock, Caller caller) {
        this.texts = texts;
        this.requests = requests;
        this.identifiers = identifiers;
        this.clock = clock;
        this.caller = caller;
    }

    @Transactional
    public List<Place> export(Person person) {
        List<Place> places = texts.find(person);
        requests.persist(PrivacyRequest.export(
                identifiers.next(),
                clock.instant(),
                caller.subject(),
                places.stream().collect(Collectors.toMap(Place::place, Place::count, Long::sum))));
        return places;
    }
}
