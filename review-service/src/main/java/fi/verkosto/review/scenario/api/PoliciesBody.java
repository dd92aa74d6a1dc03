package fi.verkosto.review.scenario.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.review.scenario.ScenarioPolicies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of a selection beyond the limits of the call. What is missing is not asked. */
@Schema(name = "ScenarioPolicies")
record PoliciesBody(
        @Pattern(regexp = WrittenForm.MEAN)
        @Schema(
                description = "Nobody with a lower mean, as the ranking shows it, is selected",
                nullable = true,
                examples = "2.00")
        String minimumScore,

        @Schema(
                description =
                        "Whether as many home regions of leads as possible are reached, which then goes before points",
                nullable = true,
                examples = "true")
        Boolean everyRegion,

        @Size(max = MOST_STAGES)
        @Schema(description = "How many awards reach providers of a stage of development at least", nullable = true)
        List<@NotNull @Valid StageBody> stages,

        @Schema(
                description = "Whether no provider is in two awards, as a lead or as a member",
                nullable = true,
                examples = "true")
        Boolean noProviderTwice,

        @Min(1)
        @Max(MOST_AWARDS)
        @Schema(description = "How many awards one lead may have", nullable = true, examples = "1")
        Integer mostPerLead,

        @Min(1)
        @Max(99)
        @Schema(
                description =
                        "An award may be less than what was asked for, but never less than so many per cent of it",
                nullable = true,
                examples = "80")
        Integer partialFundingFloor,

        @Schema(description = "Whether awards are in whole euros, rounded down", nullable = true, examples = "true")
        Boolean wholeEuros) {

    static final int MOST_STAGES = 50;
    static final int MOST_AWARDS = 1_000;

    static final PoliciesBody NONE = new PoliciesBody(null, null, null, null, null, null, null);

    /** A stage of development. */
    @Schema(name = "ScenarioStage")
    record StageBody(
            @NotBlank @Size(max = Lengths.CODE) @Schema(description = "A code of the call", examples = "STARTING")
            String stage,

            @NotNull @Min(1) @Max(MOST_AWARDS) @Schema(examples = "2")
            Integer atLeast) {}

    /** Of a stage that is given twice the greater number is asked. */
    ScenarioPolicies toPolicies() {
        return new ScenarioPolicies(
                minimumScore == null ? null : new BigDecimal(minimumScore),
                Boolean.TRUE.equals(everyRegion),
                stages == null
                        ? new TreeMap<>()
                        : stages.stream()
                                .collect(Collectors.toMap(
                                        StageBody::stage, StageBody::atLeast, Math::max, TreeMap::new)),
                Boolean.TRUE.equals(noProviderTwice),
                mostPerLead,
                partialFundingFloor,
                Boolean.TRUE.equals(wholeEuros));
    }

    static PoliciesBody from(ScenarioPolicies policies) {
        return new PoliciesBody(
                policies.minimumScore() == null ? null : policies.minimumScore().toPlainString(),
                policies.everyRegion(),
                new TreeMap<>(policies.stages())
                        .entrySet().stream()
                                .map(stage -> new StageBody(stage.getKey(), stage.getValue()))
                                .toList(),
                policies.noProviderTwice(),
                policies.mostPerLead(),
                policies.partialFundingFloor(),
                policies.wholeEuros());
    }
}
