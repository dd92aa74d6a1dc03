package fi.verkosto.review.ranking.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.calibration.Calibrated;
import fi.verkosto.review.calibration.Calibration;
import fi.verkosto.review.calibration.NotComparable;
import fi.verkosto.review.calibration.Reason;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the scores of a strand allow no calibrated ranking. */
@Schema(name = "RankingObjection")
record ObjectionResponse(
        ObjectionCode reason,

        @Schema(description = "To be shown to people, in the language of Accept-Language") @Size(max = Lengths.REASON)
        String inWords,

        @Schema(description = "How many there are; null where it is no matter of a number", nullable = true)
        Integer found,

        @Schema(
                description = "How many there must be, or may be where there are too many; null like found",
                nullable = true)
        Integer limit,

        @Schema(description = "The groups that no evaluator joins, the largest first; empty for other reasons")
        List<Group> groups) {

    static List<ObjectionResponse> of(Calibration calibration, Locale locale) {
        return switch (calibration) {
            case Calibrated _ -> List.of();
            case NotComparable not ->
                not.reasons().stream().map(reason -> from(reason, locale)).toList();
        };
    }

    private static ObjectionResponse from(Reason reason, Locale locale) {
        return switch (reason) {
            case Reason.TooFewApplications(int found, int needed) ->
                ofNumber(ObjectionCode.TOO_FEW_APPLICATIONS, found, needed, locale);
            case Reason.TooFewScores(int found, int needed) ->
                ofNumber(ObjectionCode.TOO_FEW_SCORES, found, needed, locale);
            case Reason.TooFewComparingEvaluators(int found, int needed) ->
                ofNumber(ObjectionCode.TOO_FEW_COMPARING_EVALUATORS, found, needed, locale);
            case Reason.TooManyApplications(int found, int most) ->
                ofNumber(ObjectionCode.TOO_MANY_APPLICATIONS, found, most, locale);
            case Reason.AllScoresEqual() -> ofGroups(ObjectionCode.ALL_SCORES_EQUAL, List.of(), locale);
            case Reason.SeparateGroups(List<Reason.Group> groups) ->
                ofGroups(ObjectionCode.SEPARATE_GROUPS, groups, locale);
        };
    }

    private static ObjectionResponse ofNumber(ObjectionCode code, int found, int limit, Locale locale) {
        return new ObjectionResponse(code, code.words().in(locale), found, limit, List.of());
    }

    private static ObjectionResponse ofGroups(ObjectionCode code, List<Reason.Group> groups, Locale locale) {
        return new ObjectionResponse(
                code,
                code.words().in(locale),
                null,
                null,
                groups.stream()
                        .map(group -> new Group(group.applicationIds(), group.evaluators()))
                        .toList());
    }

    /** Applications that can be compared with each other, and who scored them. */
    @Schema(name = "ComparableGroup")
    record Group(
            List<UUID> applicationIds,

            @Schema(description = "The subjects of their access tokens") @Size(max = MOST_EVALUATORS)
            List<@Size(max = Lengths.PERSON) String> evaluators) {

        /** As many as a call has people. */
        static final int MOST_EVALUATORS = 200;
    }
}
