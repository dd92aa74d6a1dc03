package fi.verkosto.review.ranking;

import fi.verkosto.review.review.Member;
import fi.verkosto.review.review.SubmittedApplication;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom an application reaches.
 *
 * @param organisations the business IDs of lead and members
 * @param regions of the lead: those of members are not known
 * @param stages of development of lead and members, as codes of the call
 */
public record Reach(Set<String> organisations, Set<String> regions, Set<String> stages) {

    /** In one order wherever they come from: what is made of them has a hash. */
    public Reach {
        organisations = sorted(organisations);
        regions = sorted(regions);
        stages = sorted(stages);
    }

    private static Set<String> sorted(Set<String> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    static Reach of(SubmittedApplication application) {
        return new Reach(
                known(Stream.concat(
                        Stream.of(application.lead().businessId()),
                        application.members().stream().map(Member::businessId))),
                known(Stream.of(application).map(SubmittedApplication::leadHomeRegion)),
                known(Stream.concat(
                        Stream.of(application).map(SubmittedApplication::leadDevelopmentStage),
                        application.members().stream().map(Member::developmentStage))));
    }

    private static Set<String> known(Stream<String> told) {
        return told.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
