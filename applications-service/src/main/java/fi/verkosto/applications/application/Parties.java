package fi.verkosto.applications.application;

import fi.verkosto.applications.content.Consortium;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** Who submitted: fixed with the submission, whatever becomes of the register. Members in the order of the application. */
public record Parties(
        Party lead, @Size(max = Consortium.MOST_MEMBERS) List<Party> members) {

    /** The lead first. */
    public List<Party> all() {
        return Stream.concat(Stream.of(lead), members.stream()).toList();
    }

    Party member(String businessId) {
        return members.stream()
                .filter(party -> party.businessId().equals(businessId))
                .findFirst()
                .orElseThrow();
    }

    /** The home regions of all, each once. */
    List<String> regions() {
        return all().stream().map(Party::homeRegion).distinct().sorted().toList();
    }
}
