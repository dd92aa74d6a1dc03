package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the computation of a time limit, in words. */
@Schema(name = "TimeLimitStep")
public record TimeLimitStep(
        @Schema(description = "A stable name of the step", examples = "MOVED") @Size(max = Lengths.CODE)
        String code,

        LocalDate day,
        LocalizedText words) {

    public static List<TimeLimitStep> of(TimeLimit limit) {
        return Stream.of(
                        Stream.of(sent(limit), known(limit), first(limit), thirtieth(limit)),
                        moved(limit),
                        Stream.of(last(limit)))
                .flatMap(steps -> steps)
                .toList();
    }

    private static TimeLimitStep sent(TimeLimit limit) {
        return switch (limit.delivery()) {
            case ARRIVED_AT_AUTHORITY ->
                new TimeLimitStep(
                        "ARRIVED",
                        limit.sentOn(),
                        new LocalizedText(
                                "Vastaanottaja on viranomainen, jolle päätös saapui sähköisesti.",
                                "Mottagaren är en myndighet, dit beslutet anlände elektroniskt.",
                                "The recipient is an authority, where the decision arrived electronically."));
            case ELECTRONIC ->
                new TimeLimitStep(
                        "SENT",
                        limit.sentOn(),
                        new LocalizedText(
                                "Päätös lähetettiin sähköisesti vastaanottajalle, joka ei ole viranomainen.",
                                "Beslutet sändes elektroniskt till en mottagare som inte är en myndighet.",
                                "The decision was sent electronically to a recipient who is no authority."));
            case POST ->
                new TimeLimitStep(
                        "SENT",
                        limit.sentOn(),
                        new LocalizedText(
                                "Päätös lähetettiin kirjeenä vastaanottajalle, joka ei ole viranomainen.",
                                "Beslutet sändes per brev till en mottagare som inte är en myndighet.",
                                "The decision was sent by post to a recipient who is no authority."));
        };
    }

    private static TimeLimitStep known(TimeLimit limit) {
        return limit.shown() == null
                ? new TimeLimitStep("PRESUMED_KNOWN", limit.knownOn(), presumed(limit))
                : new TimeLimitStep(
                        "SHOWN_KNOWN",
                        limit.knownOn(),
                        new LocalizedText(
                                "On näytetty, että päätös tuli tietoon tänä päivänä.",
                                "Det har visats att mottagaren fick del av beslutet denna dag.",
                                "It was shown that the decision became known on this day."));
    }

    private static LocalizedText presumed(TimeLimit limit) {
        return switch (limit.delivery()) {
            case ARRIVED_AT_AUTHORITY ->
                new LocalizedText(
                        "Viranomaisen katsotaan saaneen tiedon päätöksestä saapumispäivänä (hallintolaki 59 § 2 momentti).",
                        "En myndighet anses ha fått del av beslutet den dag då det anlände (förvaltningslagen 59 § 2 mom.).",
                        "An authority counts as knowing a decision on the day when it arrives (Administrative Procedure Act, section 59(2)).");
            case ELECTRONIC ->
                new LocalizedText(
                        "Päätöksen katsotaan tulleen tietoon kolmantena päivänä viestin lähettämisestä, jollei muuta näytetä (laki 13/2003, 19 §).",
                        "Mottagaren anses ha fått del av beslutet den tredje dagen efter att meddelandet sändes, om inte något annat visas (lag 13/2003, 19 §).",
                        "The decision counts as known on the third day after the message, unless otherwise shown (Act 13/2003, section 19).");
            case POST ->
                new LocalizedText(
                        "Päätöksen katsotaan tulleen tietoon seitsemäntenä päivänä kirjeen lähettämisestä, jollei muuta näytetä (hallintolaki 59 § 2 momentti).",
                        "Mottagaren anses ha fått del av beslutet den sjunde dagen efter att brevet sändes, om inte något annat visas (förvaltningslagen 59 § 2 mom.).",
                        "The decision counts as known on the seventh day after the letter, unless otherwise shown (Administrative Procedure Act, section 59(2)).");
        };
    }

    private static TimeLimitStep first(TimeLimit limit) {
        return new TimeLimitStep(
                "FIRST_DAY",
                limit.firstDay(),
                new LocalizedText(
                        "Tiedoksisaantipäivää ei lasketa, joten määräaika alkaa seuraavasta päivästä (laki 150/1930, 2 §).",
                        "Dagen för delfåendet räknas inte, så tidsfristen börjar följande dag (lag 150/1930, 2 §).",
                        "The day of knowledge is not counted, so the time begins with the next one (Act 150/1930, section 2)."));
    }

    private static TimeLimitStep thirtieth(TimeLimit limit) {
        return new TimeLimitStep(
                "THIRTIETH_DAY",
                limit.thirtiethDay(),
                new LocalizedText(
                        "Määräajan kolmaskymmenes päivä (valtionavustuslaki 34 §).",
                        "Den trettionde dagen av tidsfristen (statsunderstödslagen 34 §).",
                        "The thirtieth day of the time (Government Grants Act, section 34)."));
    }

    private static Stream<TimeLimitStep> moved(TimeLimit limit) {
        return limit.skipped().stream().map(skipped -> {
            LocalizedText why = skipped.why().words();
            return new TimeLimitStep(
                    "MOVED",
                    skipped.day(),
                    new LocalizedText(
                            "Määräaika ei pääty tänä päivänä, joka on " + why.fi() + " (laki 150/1930, 5 §).",
                            "Tidsfristen löper inte ut denna dag, som är " + why.sv() + " (lag 150/1930, 5 §).",
                            "No time limit ends on this day, which is " + why.en() + " (Act 150/1930, section 5)."));
        });
    }

    private static TimeLimitStep last(TimeLimit limit) {
        String closes = limit.closesAt().toString().replace(':', '.');
        return new TimeLimitStep(
                "LAST_DAY",
                limit.lastDay(),
                new LocalizedText(
                        "Viimeinen päivä; oikaisuvaatimuksen on oltava perillä viimeistään kello " + closes
                                + ", kun virasto suljetaan.",
                        "Sista dagen; begäran om omprövning ska vara framme senast klockan " + closes
                                + ", då ämbetsverket stänger.",
                        "The last day; the request must have arrived by " + limit.closesAt()
                                + ", when the office closes."));
    }
}
