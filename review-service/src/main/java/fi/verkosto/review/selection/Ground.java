package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.decision.Outcome;

/** Why the selection proposes what it proposes for a ranked application. */
enum Ground {
    SELECTED(
            Outcome.AWARDED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d ja mahtuu myöntöjen enimmäismäärään ja"
                    + " määrärahaan.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform och ryms inom det högsta"
                    + " antalet understöd och anslaget.",
            "The application ranked number %d in its strand and is within the number of awards and the money of the"
                    + " call."),
    STRAND_FULL(
            Outcome.REJECTED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d, ja myöntöjen enimmäismäärä täyttyi paremmin"
                    + " sijoittuneilla hakemuksilla.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform, och det högsta antalet understöd"
                    + " gick till ansökningar som placerade sig bättre.",
            "The application ranked number %d in its strand, and the awards of the strand went to applications that"
                    + " ranked higher."),
    MONEY_SHORT(
            Outcome.REJECTED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d, eikä jäljellä oleva määräraha riittänyt haettuun"
                    + " avustukseen.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform, och det återstående anslaget"
                    + " räckte inte till det sökta understödet.",
            "The application ranked number %d in its strand, and the money left in the call did not suffice for the"
                    + " grant it asked for.");

    private final Outcome outcome;
    private final LocalizedText pattern;

    Ground(Outcome outcome, String fi, String sv, String en) {
        this.outcome = outcome;
        this.pattern = new LocalizedText(fi, sv, en);
    }

    Outcome outcome() {
        return outcome;
    }

    LocalizedText reasons(int place) {
        return new LocalizedText(
                pattern.fi().formatted(place),
                pattern.sv().formatted(place),
                pattern.en().formatted(place));
    }
}
