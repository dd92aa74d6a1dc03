package fi.verkosto.review.plan.api;

import fi.verkosto.review.plan.Figure;
import fi.verkosto.review.plan.PlannedEvaluator;
import fi.verkosto.review.plan.PlannedPair;
import fi.verkosto.review.plan.Proposal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan proposes, and what becomes of each application and evaluator by it. */
@Schema(name = "PlanProposal")
record ProposalResponse(
        @Schema(description = "Who is to be asked") List<PlannedPair> pairs,

        @Schema(description = "Who evaluates already, and counts")
        List<PlannedPair> existing,

        List<ServedApplication> applications,
        List<AskedEvaluator> evaluators,

        @Schema(
                description =
                        "The least that an application with new evaluators gets: the sum of its evaluators' suitability")
        Figure worst,

        @Schema(description = "The suitability of all pairs together")
        Figure total,

        @Schema(
                description =
                        "How many groups of applications there are that no evaluator joins: the scores of more than one cannot"
                                + " be compared")
        Figure groups) {

    static ProposalResponse from(Proposal proposal) {
        return new ProposalResponse(
                proposal.pairs(),
                proposal.existing(),
                applications(proposal),
                evaluators(proposal),
                proposal.worst(),
                proposal.total(),
                proposal.groups());
    }

    private static List<ServedApplication> applications(Proposal proposal) {
        Map<UUID, List<PlannedPair>> byReview = Stream.concat(proposal.pairs().stream(), proposal.existing().stream())
                .collect(Collectors.groupingBy(PlannedPair::reviewId, LinkedHashMap::new, Collectors.toList()));
        return byReview.values().stream().map(ServedApplication::from).toList();
    }

    private static List<AskedEvaluator> evaluators(Proposal proposal) {
        Map<String, Long> asked =
                proposal.pairs().stream().collect(Collectors.groupingBy(PlannedPair::evaluator, Collectors.counting()));
        return proposal.evaluators().stream()
                .map(evaluator -> AskedEvaluator.from(evaluator, asked.getOrDefault(evaluator.person(), 0L)))
                .toList();
    }

    /** An application with all its evaluators. */
    @Schema(name = "PlannedApplication")
    record ServedApplication(
            UUID reviewId,

            @Schema(examples = "12/340/2018") String caseNumber,

            @Schema(description = "How many, with those that it has already", examples = "3")
            int evaluators,

            @Schema(description = "The sum of their suitability", examples = "232")
            int suitability) {

        static ServedApplication from(List<PlannedPair> pairs) {
            return new ServedApplication(
                    pairs.getFirst().reviewId(),
                    pairs.getFirst().caseNumber(),
                    pairs.size(),
                    pairs.stream().mapToInt(PlannedPair::suitability).sum());
        }
    }

    /** An evaluator with what they have and would have. */
    @Schema(name = "PlannedEvaluator")
    record AskedEvaluator(
            @Schema(description = "Their token subject") String evaluator,

            @Schema(
                    description = "How many applications of the call they take; 0 if they are not to be asked",
                    examples = "12")
            int capacity,

            @Schema(description = "How many they had already", examples = "2")
            int before,

            @Schema(description = "For how many more they would be asked", examples = "8")
            long asked) {

        static AskedEvaluator from(PlannedEvaluator evaluator, long asked) {
            return new AskedEvaluator(evaluator.person(), evaluator.capacity(), evaluator.load(), asked);
        }
    }
}
