package fi.verkosto.coordination.assessment.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.assessment.Assessment;
import fi.verkosto.coordination.assessment.CollaborativeLevel;
import fi.verkosto.coordination.assessment.Fact;
import fi.verkosto.coordination.assessment.MonthOfNetwork;
import fi.verkosto.coordination.assessment.Side;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a network was in a month, in its own eyes and in the coordinator's. */
@Schema(name = "AssessedMonth")
record AssessedMonth(
        @Schema(examples = "2019-03") @Size(max = Lengths.CODE)
        String month,

        @Schema(
                nullable = true,
                description = "What the network says; null where nothing was said, or the reader is not to know yet")
        SideAnswer network,

        @Schema(nullable = true, description = "What the coordinator says; null likewise")
        SideAnswer coordinator,

        @Schema(description = "Who has said nothing yet") @Size(max = 2)
        List<Side> awaited,

        @Schema(
                nullable = true,
                examples = "1.0",
                description = "By how much the network is further in its own eyes; null until both are known")
        BigDecimal gap,

        @Schema(description = "Whether the two are a whole level or more apart")
        boolean wide) {

    static AssessedMonth from(MonthOfNetwork known, Locale locale) {
        return new AssessedMonth(
                known.month().toString(),
                known.network().map(given -> SideAnswer.from(given, locale)).orElse(null),
                known.coordinator().map(given -> SideAnswer.from(given, locale)).orElse(null),
                known.awaited().stream().sorted().toList(),
                known.gap().orElse(null),
                known.isWide());
    }

    /** What one side says. */
    @Schema(name = "Assessment")
    record SideAnswer(
            CollaborativeLevel level,

            @Schema(examples = "2.5", description = "On the scale from 0.5 to 5.0")
            BigDecimal value,

            @Schema(description = "What the level means, in the language of Accept-Language") @Size(max = Lengths.TITLE)
            String words,

            @Schema(description = "Why, in the side's own words") @Size(max = Lengths.REASON)
            String justification,

            @Schema(description = "Whether all that the level takes was there when it was said")
            boolean supported,

            @Schema(description = "What of it was not") @Size(max = 20)
            List<Fact> missingFacts,

            Instant givenAt) {

        static SideAnswer from(Assessment given, Locale locale) {
            return new SideAnswer(
                    given.level(),
                    given.level().value(),
                    given.level().words().in(locale),
                    given.justification(),
                    given.missingFacts().isEmpty(),
                    given.missingFacts(),
                    given.givenAt());
        }
    }
}
