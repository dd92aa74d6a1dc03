package fi.verkosto.coordination.signal.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.signal.Judgement;
import fi.verkosto.coordination.signal.ProposedAction;
import fi.verkosto.coordination.signal.Signal;
import fi.verkosto.coordination.signal.SignalOwner;
import fi.verkosto.coordination.signal.SignalState;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a rule has found. */
@Schema(name = "Signal")
record SignalResponse(
        UUID id,
        UUID programmeId,

        @Schema(nullable = true, description = "null where it is about the programme as a whole")
        UUID networkId,

        @Schema(examples = "ASSESSMENT_GAP", description = "Which question was asked") @Size(max = Lengths.CODE)
        String rule,

        @Schema(examples = "1", description = "Rises when its formula or a threshold changes")
        int ruleVersion,

        @Schema(
                examples = "-",
                description =
                        "What of the network or programme it was asked about, as the ID of an indicator; - for the whole")
        @Size(max = Lengths.CODE)
        String subject,

        SignalState state,

        @Schema(description = "What the rule went by, by name")
        Map<String, String> facts,

        @Schema(description = "What it held them against") @Size(max = 20)
        List<ThresholdAnswer> thresholds,

        FalseAlarmsAnswer falseAlarms,

        @Schema(description = "Whose move it is") SignalOwner owner,

        ProposedAction action,

        @Schema(description = "What is proposed, in the language of Accept-Language") @Size(max = Lengths.TEXT)
        String actionWords,

        @Schema(description = "Since when, with these facts")
        Instant raisedAt,

        @Schema(description = "The Finnish day on which the rule found it last")
        LocalDate lastSeenOn,

        @Schema(
                nullable = true,
                description = "When somebody looked into it; null until then, and once the facts are others")
        Instant acknowledgedAt,

        @Schema(nullable = true, description = "What they say of it")
        Judgement judgement,

        @Schema(nullable = true, description = "What was found out or agreed, in own words") @Size(max = Lengths.REASON)
        String acknowledgedBecause,

        @Schema(nullable = true, description = "When the rule did not find it any more; null while it does")
        Instant resolvedAt,

        @Schema(description = "What If-Match names, without the quotes")
        long version) {

    static SignalResponse from(Signal signal, Locale locale) {
        return new SignalResponse(
                signal.id(),
                signal.programmeId(),
                signal.networkId().orElse(null),
                signal.rule().id(),
                signal.rule().version(),
                signal.subject(),
                signal.state(),
                new TreeMap<>(signal.facts()),
                signal.thresholds().stream().map(ThresholdAnswer::from).toList(),
                FalseAlarmsAnswer.from(signal.falseAlarms()),
                signal.owner(),
                signal.action(),
                signal.action().words().in(locale),
                signal.raisedAt(),
                signal.lastSeenOn(),
                signal.acknowledgedAt().orElse(null),
                signal.judgement().orElse(null),
                signal.acknowledgedBecause().orElse(null),
                signal.resolvedAt().orElse(null),
                signal.version());
    }

    RestResponse<SignalResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }

    @Schema(name = "SignalThreshold")
    record ThresholdAnswer(
            @Schema(examples = "gap") @Size(max = Lengths.CODE)
            String name,

            @Schema(examples = "1") BigDecimal value,

            Threshold.Unit unit) {

        static ThresholdAnswer from(Threshold threshold) {
            return new ThresholdAnswer(threshold.name(), threshold.value(), threshold.unit());
        }
    }

    @Schema(
            name = "FalseAlarms",
            description = "How often the rule speaks up where nothing has changed, at one look at one series")
    record FalseAlarmsAnswer(
            @Schema(examples = "0.0662", description = "From 0 to 1")
            BigDecimal rate,

            @Schema(description = "EXACT, INTERPOLATED and SIMULATED rates; of AT_MOST it is a bound")
            FalseAlarms.Origin origin) {

        static FalseAlarmsAnswer from(FalseAlarms falseAlarms) {
            return new FalseAlarmsAnswer(falseAlarms.rate(), falseAlarms.origin());
        }
    }
}
