package fi.verkosto.review.portfolio;

import java.util.Set;
import java.util.UUID;

/**
 * An application that may be funded.
 *
 * @param points what it is worth: its exact mean, times a number that is the same for all
 * @param asked the grant that it asks for, in cents
 * @param lead the business ID of the lead applicant
 * @param organisations the business IDs of lead and members
 * @param regions that it reaches
 * @param stages of development of its lead and members
 */
public record Candidate(
        UUID id,
        String strand,
        long points,
        long asked,
        String lead,
        Set<String> organisations,
        Set<String> regions,
        Set<String> stages) {

    public Candidate {
        if (points < 0 || asked < 0) {
            throw new IllegalArgumentException("Neither points nor sums are negative");
        }
        organisations = Set.copyOf(organisations);
        regions = Set.copyOf(regions);
        stages = Set.copyOf(stages);
    }
}
