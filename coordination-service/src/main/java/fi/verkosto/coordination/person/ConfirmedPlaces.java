package fi.verkosto.coordination.person;

import fi.verkosto.coordination.programme.Place;
import fi.verkosto.coordination.programme.Places;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people have confirmed; asked of the database once a request, as every question about a right needs it. */
@RequestScoped
class ConfirmedPlaces implements Places {

    private final People people;
    private final Map<String, List<Place>> known = new HashMap<>();

    ConfirmedPlaces(People people) {
        this.people = people;
    }

    @Override
    public List<Place> of(String person) {
        return known.computeIfAbsent(person, people::placesOf);
    }
}
