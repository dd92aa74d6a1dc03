package fi.verkosto.coordination.statusreport.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.status.StatusCause;
import fi.verkosto.coordination.status.StatusLevel;
import fi.verkosto.coordination.status.StatusReason;
import fi.verkosto.coordination.statusreport.ReportContent;
import fi.verkosto.coordination.statusreport.ReportedCorrection;
import fi.verkosto.coordination.statusreport.ReportedNetwork;
import fi.verkosto.coordination.statusreport.ReportedPlan;
import fi.verkosto.coordination.statusreport.ReportedValue;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a status report says, as it was when it was made. */
@Schema(name = "StatusReport")
record StatusReportResponse(
        UUID programmeId,

        @Schema(nullable = true, examples = "1/340/2018", description = "Of the call")
        @Size(max = Lengths.REGISTER_NUMBER)
        String caseNumber,

        @Schema(nullable = true, description = "Of the call")
        LocalizedText names,

        @Schema(examples = "2019-Q1") @Size(max = Lengths.CODE)
        String period,

        @Schema(examples = "2019-01-01") LocalDate firstDay,

        @Schema(examples = "2019-03-31") LocalDate lastDay,

        Instant madeAt,

        @Schema(description = "By case number") @Size(max = ReportContent.MOST)
        List<NetworkAnswer> networks,

        @Schema(description = "Values of earlier quarters that were told or corrected since the report before this one")
        @Size(max = ReportContent.MOST)
        List<CorrectionAnswer> corrections,

        @Schema(description = "Whether all networks and corrections are in it")
        boolean complete) {

    static StatusReportResponse from(UUID programmeId, ReportContent content) {
        return new StatusReportResponse(
                programmeId,
                content.caseNumber(),
                content.names(),
                content.period(),
                content.firstDay(),
                content.lastDay(),
                content.madeAt(),
                content.networks().stream().map(NetworkAnswer::from).toList(),
                content.corrections().stream().map(CorrectionAnswer::from).toList(),
                content.complete());
    }

    @Schema(name = "ReportedNetwork")
    record NetworkAnswer(
            UUID networkId,

            @Schema(examples = "12/340/2018") @Size(max = Lengths.REGISTER_NUMBER)
            String caseNumber,

            @Schema(examples = "Osaava johto, vahva verkosto") @Size(max = Lengths.TITLE)
            String title,

            @Schema(examples = "Omnia") @Size(max = Lengths.NAME)
            String lead,

            @Schema(description = "When the report was made")
            GrantState state,

            @Schema(nullable = true, description = "What counted on the last day; null where nobody had looked")
            StatusLevel status,

            @Schema(nullable = true, description = "What was computed; null likewise")
            StatusLevel computed,

            @Schema(description = "Why, the worst first") @Size(max = 10)
            List<ReasonAnswer> reasons,

            PlanAnswer plan,

            @Schema(description = "Signals of the quarter") long signals,

            @Schema(description = "Support requests of the quarter")
            long asked,

            @Schema(description = "Those that got their first answer in it")
            long answered,

            @Schema(description = "Of periods that ended in the quarter, as they were reported when it was made")
            @Size(max = ReportContent.MOST)
            List<ValueAnswer> values) {

        private static NetworkAnswer from(ReportedNetwork network) {
            return new NetworkAnswer(
                    network.networkId(),
                    network.caseNumber(),
                    network.title(),
                    network.lead(),
                    network.state(),
                    network.status().status(),
                    network.status().computed(),
                    network.status().reasons().stream().map(ReasonAnswer::from).toList(),
                    PlanAnswer.from(network.plan()),
                    network.signals(),
                    network.asked(),
                    network.answered(),
                    network.values().stream().map(ValueAnswer::from).toList());
        }
    }

    @Schema(name = "ReportedReason")
    record ReasonAnswer(StatusCause cause, StatusLevel level, BigDecimal fact, BigDecimal limit) {

        private static ReasonAnswer from(StatusReason reason) {
            return new ReasonAnswer(reason.cause(), reason.level(), reason.fact(), reason.limit());
        }
    }

    @Schema(name = "ReportedPlan", description = "On the last day, by what had been reported until then")
    record PlanAnswer(
            @Schema(examples = "45", description = "Weight of the milestones that were done, by the baseline")
            int done,

            @Schema(examples = "100", description = "Weight of all of them; 0 without an adopted plan")
            int weight,

            @Schema(nullable = true, examples = "0.625", description = "SPI(t); null where there was none")
            BigDecimal scheduleIndex,

            long late,

            @Schema(nullable = true, description = "The first milestone that was not done") @Size(max = Lengths.TITLE)
            String next,

            @Schema(nullable = true, examples = "2019-10-31")
            LocalDate nextPlanned) {

        private static PlanAnswer from(ReportedPlan plan) {
            return new PlanAnswer(
                    plan.done(), plan.weight(), plan.index(), plan.late(), plan.next(), plan.nextPlanned());
        }
    }

    @Schema(name = "ReportedValue")
    record ValueAnswer(
            @Schema(examples = "TRAINED_MANAGERS") @Size(max = Lengths.CODE)
            String code,

            LocalizedText names,

            @Schema(examples = "PERCENT") @Size(max = Lengths.CODE)
            String unit,

            @Schema(examples = "2019-Q1") @Size(max = Lengths.CODE)
            String period,

            @Schema(examples = "42.5", description = "An exact decimal") @Size(max = Lengths.CODE)
            String value,

            @Schema(nullable = true, examples = "60.0", description = "Null without one") @Size(max = Lengths.CODE)
            String target) {

        private static ValueAnswer from(ReportedValue value) {
            return new ValueAnswer(
                    value.code(),
                    value.names(),
                    value.unit(),
                    value.period(),
                    value.value().toPlainString(),
                    value.target() == null ? null : value.target().toPlainString());
        }
    }

    @Schema(name = "ReportedCorrection")
    record CorrectionAnswer(
            UUID networkId,

            @Size(max = Lengths.TITLE) String title,

            @Schema(examples = "TRAINED_MANAGERS") @Size(max = Lengths.CODE)
            String code,

            @Schema(examples = "2018-Q4") @Size(max = Lengths.CODE)
            String period,

            @Schema(nullable = true, examples = "35.0", description = "Null where it had not been reported")
            @Size(max = Lengths.CODE)
            String before,

            @Schema(examples = "36.5") @Size(max = Lengths.CODE)
            String now) {

        private static CorrectionAnswer from(ReportedCorrection correction) {
            return new CorrectionAnswer(
                    correction.networkId(),
                    correction.title(),
                    correction.code(),
                    correction.period(),
                    correction.before() == null ? null : correction.before().toPlainString(),
                    correction.now().toPlainString());
        }
    }
}
