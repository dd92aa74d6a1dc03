package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.scenario.ScenarioPolicies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Why the policies of a selection award somebody less than it asks for, which a letter may not leave out. */
public final class LessThanAsked {

    private static final LocalizedText PARTIAL = new LocalizedText(
            "Avustus on haettua pienempi, sillä määräraha jaetaan valittujen kesken; kukin saa vähintään %d prosenttia"
                    + " hakemastaan.",
            "Understödet är mindre än det sökta, eftersom anslaget fördelas mellan de valda; var och en får minst %d"
                    + " procent av det sökta.",
            "The grant is less than was asked for, since the money is shared by those selected; each has at least %d per"
                    + " cent of what it asked for.");

    private static final LocalizedText ROUNDED = new LocalizedText(
            "Avustus on pyöristetty alaspäin täysiin euroihin.",
            "Understödet har avrundats nedåt till hela euro.",
            "The grant is rounded down to whole euros.");

    private LessThanAsked() {}

    /** Empty where it is awarded all that it asks for. */
    public static Optional<LocalizedText> reasons(Money asked, Money awarded, ScenarioPolicies policies) {
        if (awarded.compareTo(asked) == 0) {
            return Optional.empty();
        }
        Integer floor = policies.partialFundingFloor();
        BigDecimal euros = asked.amount().setScale(0, RoundingMode.DOWN);
        boolean isOnlyRounded = awarded.amount().compareTo(euros) == 0;
        return Optional.of(floor == null || isOnlyRounded ? ROUNDED : partial(floor));
    }

    private static LocalizedText partial(int floor) {
        return new LocalizedText(
                PARTIAL.fi().formatted(floor),
                PARTIAL.sv().formatted(floor),
                PARTIAL.en().formatted(floor));
    }
}
