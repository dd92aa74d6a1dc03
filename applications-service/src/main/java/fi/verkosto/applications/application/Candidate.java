package fi.verkosto.applications.application;

import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.ConsortiumMember;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What the rules judge: whose application to which strand it is, and what it says or would say. */
public record Candidate(UUID applicationId, String strand, String leadOrganisation, ApplicationContent content) {

    /** The same application before anything was written. */
    public Candidate emptied() {
        return new Candidate(applicationId, strand, leadOrganisation, ApplicationContent.EMPTY);
    }

    /** The lead and the members that are named, each once. */
    public List<String> organisations() {
        Stream<String> members = content.consortium().members().stream()
                .map(ConsortiumMember::businessId)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of(leadOrganisation), members).distinct().toList();
    }
}
