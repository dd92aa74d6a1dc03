package fi.verkosto.review.decisionletter;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.review.decisioncontent.SentLetter.OtherLastDay;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a letter says of the correction request that it answers.
 *
 * @param party the organisation that asked
 * @param decidedOn the day in Finland of the decision that it is against
 * @param correctedOn the day of the decision that came in its place already, by the answer to another party; null where none did
 * @param replacedOn the day of the decision that came in its place without anybody's request; null where none did
 * @param arrivedAt the wall time in Finland on that day, as {@code 16:15:05}
 * @param lastDay on which a correction could be requested
 * @param closesAt when the office closed on that day, as {@code 16:15}; null in letters from before it was said
 * @param delivery how the decision counts as known; null in letters from before it was said
 * @param shownOn the day on which the decision was shown to have become known; null where that is presumed
 * @param because null unless it is inadmissible
 * @param inPart whether it is corrected in part alone
 * @param appeal until when whoever asked may appeal; null where that is the lead, or whom the answer reaches as the lead
 */
@Schema(name = "DecisionLetterRequest")
public record RequestNamed(
        LetterData.OrganisationNamed party,
        LocalDate decidedOn,

        @Schema(
                description =
                        "The day of the decision that came in the place of that one before, by the answer to another party. Null where none did",
                nullable = true)
        LocalDate correctedOn,

        @Schema(
                description =
                        "The day of the decision that came in the place of that one without anybody's request. Null where none did",
                nullable = true)
        LocalDate replacedOn,

        LocalDate arrivedOn,
        @Schema(examples = "16:15:05") @Size(max = 8) String arrivedAt,
        LocalDate lastDay,

        @Schema(
                description = "When the office closed on that day; null in letters from before it was said",
                nullable = true,
                examples = "16:15")
        @Size(max = 5)
        String closesAt,

        @Schema(
                description = "How the decision counts as known; null in letters from before it was said",
                nullable = true)
        Delivery delivery,

        @Schema(
                description =
                        "The day on which the decision was shown to have become known. Null where that is presumed",
                nullable = true)
        LocalDate shownOn,

        @Size(max = Lengths.TEXT) String demand,

        @Schema(examples = "UPHELD") @Size(max = Lengths.CODE)
        String outcome,

        @Schema(description = "Null unless it is inadmissible", nullable = true) @Size(max = Lengths.CODE)
        String because,

        @Schema(description = "Whether it is corrected in part alone, and the rest of the demand is dismissed")
        boolean inPart,

        @Size(max = Lengths.TEXT) String reasons,

        @Schema(
                description =
                        "Until when the member that asked may appeal, where the answer reaches it otherwise than the lead, whose time correction is. Null elsewhere",
                nullable = true)
        CorrectionPeriod appeal) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /**
     * Of whoever asked.
     *
     * @param onRequest null where nobody did
     * @return null where it is that of the lead
     */
    static OtherLastDay otherLastDay(RequestNamed onRequest) {
        return onRequest == null || onRequest.appeal() == null
                ? null
                : new OtherLastDay(
                        onRequest.party().businessId(), onRequest.appeal().lastDay());
    }

    /**
     * Business ID of whoever asked.
     *
     * @param onRequest null where nobody did
     * @return null likewise
     */
    static String partyOf(RequestNamed onRequest) {
        return onRequest == null ? null : onRequest.party().businessId();
    }

    static RequestNamed of(OnRequest answered, LetterData.OrganisationNamed party, CorrectionPeriod appeal) {
        return new RequestNamed(
                party,
                answered.decidedOn(),
                answered.correctedOn(),
                answered.replacedOn(),
                FinnishTime.dayOf(answered.arrivedAt()),
                CLOCK.format(FinnishTime.at(answered.arrivedAt())),
                answered.lastDay(),
                answered.closesAt().toString(),
                answered.delivery(),
                answered.shownOn(),
                answered.demand(),
                answered.outcome(),
                answered.because(),
                answered.inPart(),
                answered.reasons(),
                appeal);
    }

    /** Whether another decision holds than the one that it is against. */
    public boolean superseded() {
        return correctedOn != null || replacedOn != null;
    }

    /** Whether the decision counts as known by the act on electronic services. */
    public boolean byElectronicMessage() {
        return delivery == Delivery.ELECTRONIC && shownOn == null;
    }

    /** Whether it came too late. */
    public boolean late() {
        return "LATE".equals(because);
    }

    /** Whether it was not examined. */
    public boolean inadmissible() {
        return because != null;
    }
}
