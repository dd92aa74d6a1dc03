package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.decisioncontent.Outcome;

/** Why a selection that follows the ranking proposes what it proposes. */
enum Ground {
    SELECTED(
            Outcome.AWARDED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d ja mahtuu myöntöjen enimmäismäärään ja"
                    + " määrärahaan.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform och ryms inom det högsta"
                    + " antalet understöd och anslaget.",
            "The application ranked number %d in its strand and is within the number of awards and the money of the"
                    + " call."),
    SELECTED_AMONG_EQUALS(
            Outcome.AWARDED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d. Samalla sijalla oli useita hakemuksia, eivätkä kaikki"
                    + " mahtuneet myöntöjen enimmäismäärään ja määrärahaan. Tämän hakemuksen valitseminen niistä perustui"
                    + " seuraavaan: ",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform. Flera ansökningar delade platsen,"
                    + " och alla rymdes inte inom det högsta antalet understöd och anslaget. Att denna ansökan valdes bland"
                    + " dem grundar sig på följande: ",
            "The application ranked number %d in its strand. Several applications shared the place, and not all of them"
                    + " were within the number of awards and the money of the call. This one was chosen among them for this"
                    + " reason: "),
    STRAND_FULL(
            Outcome.REJECTED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d, ja myöntöjen enimmäismäärä täyttyi paremmin"
                    + " sijoittuneilla hakemuksilla.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform, och det högsta antalet understöd"
                    + " gick till ansökningar som placerade sig bättre.",
            "The application ranked number %d in its strand, and the awards of the strand went to applications that"
                    + " ranked higher."),
    LEFT_OUT_AMONG_EQUALS(
            Outcome.REJECTED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d. Samalla sijalla oli useita hakemuksia, eivätkä kaikki"
                    + " mahtuneet myöntöjen enimmäismäärään ja määrärahaan. Muiden valitseminen niistä perustui"
                    + " seuraavaan: ",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform. Flera ansökningar delade platsen,"
                    + " och alla rymdes inte inom det högsta antalet understöd och anslaget. Att andra valdes bland dem"
                    + " grundar sig på följande: ",
            "The application ranked number %d in its strand. Several applications shared the place, and not all of them"
                    + " were within the number of awards and the money of the call. Others were chosen among them for this"
                    + " reason: "),
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

    /** What it is where an order of equals decided. */
    Ground amongEquals() {
        return switch (outcome) {
            case AWARDED -> SELECTED_AMONG_EQUALS;
            case REJECTED -> LEFT_OUT_AMONG_EQUALS;
        };
    }

    /** @param tieReasons null where nobody is tied */
    LocalizedText reasons(int place, LocalizedText tieReasons) {
        LocalizedText reasons = new LocalizedText(
                pattern.fi().formatted(place),
                pattern.sv().formatted(place),
                pattern.en().formatted(place));
        return this == amongEquals()
                ? new LocalizedText(
                        reasons.fi() + tieReasons.fi(), reasons.sv() + tieReasons.sv(), reasons.en() + tieReasons.en())
                : reasons;
    }
}
