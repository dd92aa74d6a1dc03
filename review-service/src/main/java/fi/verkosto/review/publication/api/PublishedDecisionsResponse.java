package fi.verkosto.review.publication.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisioncontent.Sentence;
import fi.verkosto.review.decisionletter.LetterData.OfCriterion;
import fi.verkosto.review.decisionletter.LetterData.OrganisationNamed;
import fi.verkosto.review.decisionletter.LetterData.Scores;
import fi.verkosto.review.publication.PublishedCall;
import fi.verkosto.review.publication.PublishedDecision;
import fi.verkosto.review.publication.ReadPublishedDecisions;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All decisions of a call that were given, in the order in which they were. */
@Schema(name = "PublishedDecisions")
record PublishedDecisionsResponse(
        UUID callId,

        @Schema(description = "Of the call, in the register; null where it was not told", nullable = true)
        @Size(max = Lengths.REGISTER_NUMBER)
        String caseNumber,

        @Schema(nullable = true) Words names,

        @Schema(description = "By which applications were compared") @Size(max = 50)
        List<CriterionRow> criteria,

        @Size(max = ReadPublishedDecisions.MOST) List<Row> decisions) {

    static PublishedDecisionsResponse from(PublishedCall published) {
        KnownCall call = published.call();
        return new PublishedDecisionsResponse(
                call.id(),
                call.wording().caseNumber(),
                call.names().map(Words::from).orElse(null),
                call.criteria().stream()
                        .map(criterion -> new CriterionRow(
                                criterion.id(),
                                Words.from(call.wording().criteria().get(criterion.id())),
                                criterion.weight(),
                                criterion.maximumScore()))
                        .toList(),
                published.decisions().stream().map(Row::from).toList());
    }

    /** A criterion of the call. */
    @Schema(name = "PublishedCriterion")
    record CriterionRow(
            @Size(max = Lengths.CODE) String id,
            @Schema(nullable = true) Words names,

            @Schema(description = "Per cent", examples = "20")
            int weight,

            @Schema(examples = "3") int maximumScore) {}

    /** A decision. */
    @Schema(name = "PublishedDecision")
    record Row(
            UUID decisionId,
            UUID applicationId,

            @Schema(description = "Of the application, in the register", examples = "2/340/2018")
            @Size(max = Lengths.REGISTER_NUMBER)
            String caseNumber,

            @Schema(examples = "REGIONAL_NETWORK") @Size(max = Lengths.CODE)
            String strand,

            Outcome outcome,

            @Schema(description = "Null for a rejection", nullable = true)
            Money awarded,

            @Schema(description = "Of the project; null for a rejection", nullable = true) @Size(max = Lengths.TITLE)
            String title,

            OrganisationRow lead,

            @Schema(description = "Empty for a rejection") @Size(max = 100)
            List<OrganisationRow> members,

            @Schema(
                    description = "In the ranking of its strand; null of an application that was never ranked",
                    nullable = true,
                    examples = "3")
            Integer place,

            @Schema(description = "What evaluators gave, over all of them; null for a rejection", nullable = true)
            ScoresRow scores,

            @Schema(description = "Why; null where an officer decided otherwise than was selected", nullable = true)
            Words ground,

            @Schema(description = "Further reasons, out of the catalogue") @Size(max = 30)
            List<ReasonRow> reasons,

            @Schema(description = "Whether the letter gives reasons beside these, written for its applicants")
            boolean furtherReasons,

            @Schema(description = "The day in Finland on which it was given", examples = "2019-01-21")
            LocalDate notifiedOn,

            @Schema(
                    description =
                            "The day in Finland on which the recipient declined the award, or it was found to have lapsed; null while it stands, and for a rejection",
                    nullable = true,
                    examples = "2019-02-04")
            LocalDate declinedOn,

            @Schema(description = "Whether the award was given up by nobody's accepting it in time")
            boolean lapsed,

            @Schema(
                    description =
                            "The earlier decision on the same application in whose place it came; null for a first one",
                    nullable = true)
            UUID supersedes,

            @Schema(
                    description = "A later decision on the same application; null while this one stands",
                    nullable = true)
            UUID supersededBy) {

        private static Row from(PublishedDecision published) {
            return new Row(
                    published.decision().id(),
                    published.decision().applicationId(),
                    published.letter().caseNumber(),
                    published.decision().strand(),
                    published.decision().outcome(),
                    published.decision().awarded().orElse(null),
                    published.isAward() ? published.letter().application().title() : null,
                    OrganisationRow.from(published.letter().application().lead()),
                    published.isAward()
                            ? published.letter().members().stream()
                                    .map(OrganisationRow::from)
                                    .toList()
                            : List.of(),
                    published.place().orElse(null),
                    published.scores().map(ScoresRow::from).orElse(null),
                    published.ground().map(Words::from).orElse(null),
                    published.reasons().stream().map(ReasonRow::from).toList(),
                    published.hasOwnWords(),
                    FinnishTime.dayOf(published.decision().notifiedAt().orElseThrow()),
                    published.declinedOn().orElse(null),
                    published.decision().hasLapsed(),
                    published.decision().supersedes().orElse(null),
                    published.supersededBy().orElse(null));
        }
    }

    /** An organisation, as the decision named it. */
    @Schema(name = "PublishedOrganisation")
    record OrganisationRow(
            @Size(max = Lengths.BUSINESS_ID) @Schema(examples = "0502454-6")
            String businessId,

            @Size(max = Lengths.NAME) String name) {

        private static OrganisationRow from(OrganisationNamed organisation) {
            return new OrganisationRow(organisation.businessId(), organisation.name());
        }
    }

    /** Means over all evaluators. */
    @Schema(name = "PublishedScores")
    record ScoresRow(
            @Schema(examples = "2") int evaluators,

            @Schema(description = "Weighted over the criteria, two decimals", examples = "2.30")
            BigDecimal mean,

            @Size(max = 50) List<ScoreRow> criteria) {

        private static ScoresRow from(Scores scores) {
            return new ScoresRow(
                    scores.evaluators(),
                    scores.mean(),
                    scores.criteria().stream().map(ScoreRow::from).toList());
        }
    }

    /** The mean for one criterion. */
    @Schema(name = "PublishedScore")
    record ScoreRow(
            @Size(max = Lengths.CODE) String criterion,

            @Schema(description = "Two decimals", examples = "2.50")
            BigDecimal mean) {

        private static ScoreRow from(OfCriterion score) {
            return new ScoreRow(score.id(), score.mean());
        }
    }

    /** A reason out of the catalogue. */
    @Schema(name = "PublishedReason")
    record ReasonRow(
            @Schema(description = "Of /v1/decision-texts", examples = "SERVES_THE_CALL") @Size(max = Lengths.CODE)
            String code,

            Words text) {

        private static ReasonRow from(Sentence sentence) {
            return new ReasonRow(sentence.code(), Words.from(sentence.text()));
        }
    }

    /** A text in the three languages. */
    @Schema(name = "PublishedWords")
    record Words(
            @Size(max = Lengths.TEXT) String fi,
            @Size(max = Lengths.TEXT) String sv,

            @Schema(nullable = true) @Size(max = Lengths.TEXT)
            String en) {

        private static Words from(LocalizedText text) {
            return text == null ? null : new Words(text.fi(), text.sv(), text.en());
        }
    }
}
