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
    SELECTED_BEFORE_EQUALS(
            Outcome.AWARDED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d ja mahtuu myöntöjen enimmäismäärään ja määrärahaan."
                    + " Samalla sijalla oli useita hakemuksia; niistä valittiin ensin ne, joihin haettiin pienintä avustusta,"
                    + " ja yhtä suurista ne, joiden tunniste on järjestyksessä ensin.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform och ryms inom det högsta antalet"
                    + " understöd och anslaget. Flera ansökningar delade platsen; av dem valdes först de som sökte det minsta"
                    + " understödet, och av lika stora de vars beteckning kommer först.",
            "The application ranked number %d in its strand and is within the number of awards and the money of the"
                    + " call. Several applications shared the place; of them those that asked for the smallest grant came"
                    + " first, and of equal grants those whose identifier comes first."),
    STRAND_FULL(
            Outcome.REJECTED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d, ja myöntöjen enimmäismäärä täyttyi paremmin"
                    + " sijoittuneilla hakemuksilla.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform, och det högsta antalet understöd"
                    + " gick till ansökningar som placerade sig bättre.",
            "The application ranked number %d in its strand, and the awards of the strand went to applications that"
                    + " ranked higher."),
    STRAND_FULL_OF_EQUALS(
            Outcome.REJECTED,
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d. Samalla sijalla oli useita hakemuksia, eivätkä kaikki"
                    + " mahtuneet myöntöjen enimmäismäärään; niistä valittiin ensin ne, joihin haettiin pienintä avustusta, ja"
                    + " yhtä suurista ne, joiden tunniste on järjestyksessä ensin.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform. Flera ansökningar delade platsen,"
                    + " och alla rymdes inte inom det högsta antalet understöd; av dem valdes först de som sökte det minsta"
                    + " understödet, och av lika stora de vars beteckning kommer först.",
            "The application ranked number %d in its strand. Several applications shared the place, and not all of them"
                    + " were within the number of awards; those that asked for the smallest grant came first, and of equal"
                    + " grants those whose identifier comes first."),
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

    /** What it is where others of the same place have the other outcome. */
    Ground amongDividedEquals() {
        return switch (this) {
            case SELECTED, SELECTED_BEFORE_EQUALS -> SELECTED_BEFORE_EQUALS;
            case STRAND_FULL, STRAND_FULL_OF_EQUALS -> STRAND_FULL_OF_EQUALS;
            case MONEY_SHORT -> MONEY_SHORT;
        };
    }

    LocalizedText reasons(int place) {
        return new LocalizedText(
                pattern.fi().formatted(place),
                pattern.sv().formatted(place),
                pattern.en().formatted(place));
    }
}
