package fi.verkosto.applications.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** An administrator gathers what this service knows of a person (General Data Protection Regulation, article 15). */
@ApplicationScoped
public class ExportPerson {

    private final StoredTexts texts;
    private final PrivacyLog log;
    private final InstantSource clock;

    ExportPerson(StoredTexts texts, PrivacyLog log, InstantSource clock) {
        this.texts = texts;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public List<Place> export(Person person) {
        List<Place> places = texts.find(person);
        log.exported(clock.instant(), places.stream().collect(Collectors.toMap(Place::place, Place::count, Long::sum)));
        return places;
    }
}
