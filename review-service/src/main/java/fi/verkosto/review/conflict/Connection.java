package fi.verkosto.review.conflict;

import fi.verkosto.review.disqualification.Evidence;
import fi.verkosto.review.disqualification.Evidence.Bond;
import fi.verkosto.review.disqualification.Evidence.Part;
import fi.verkosto.review.interest.Interests;
import fi.verkosto.review.review.SubmittedApplication;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what connects a person with an application: their employer, a tie that had not ended when the call closed, or the
 * organisation that their token named is its lead, a member or a partner. By business ID alone, and never by how anything is
 * spelt.
 */
final class Connection {

    private Connection() {}

    /**
     * The nearest one: of the lead before members, and members before partners.
     *
     * @param closing the day on which the call closed, from when on somebody decides on the application
     */
    static Optional<Evidence> between(Interests interests, SubmittedApplication application, LocalDate closing) {
        return organisations(application)
                .flatMap(organisation -> bonds(interests, closing)
                        .filter(bond -> bond.businessId().equals(organisation.businessId()))
                        .map(bond -> new Evidence(
                                organisation.businessId(), organisation.name(), organisation.part(), bond.bond())))
                .findFirst();
    }

    private static Stream<Involved> organisations(SubmittedApplication application) {
        return Stream.of(
                        Stream.of(new Involved(
                                application.lead().businessId(),
                                application.lead().name(),
                                Part.LEAD)),
                        application.members().stream()
                                .map(member -> new Involved(member.businessId(), member.name(), Part.MEMBER)),
                        application.partners().stream()
                                .filter(partner -> partner.businessId() != null)
                                .map(partner -> new Involved(partner.businessId(), partner.name(), Part.PARTNER)))
                .flatMap(involved -> involved);
    }

    private static Stream<Bound> bonds(Interests interests, LocalDate closing) {
        return Stream.of(
                        interests.employer().map(employer -> new Bound(employer, Bond.EMPLOYER)).stream(),
                        interests.actsFor().map(actsFor -> new Bound(actsFor, Bond.TOKEN)).stream(),
                        interests.tiesOn(closing).stream().map(tie -> new Bound(tie.businessId(), Bond.TIE)))
                .flatMap(bound -> bound);
    }

    private record Involved(String businessId, String name, Part part) {}

    private record Bound(String businessId, Bond bond) {}
}
