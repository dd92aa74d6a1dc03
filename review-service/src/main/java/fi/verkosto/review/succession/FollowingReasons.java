package fi.verkosto.review.succession;

import fi.verkosto.api.refusal.LocalizedText;

/** Why somebody who was rejected is awarded after all, in words that are true for a ranking and for a scenario. */
final class FollowingReasons {

    private static final LocalizedText FREE = new LocalizedText(
            "Hakemus sijoittui hakumuotonsa vertailussa sijalle %d. Valinnan jälkeen hakuun on vapautunut tilaa, ja samojen"
                    + " valintaperusteiden mukaan avustus myönnetään nyt tälle hakemukselle.",
            "Ansökan placerade sig på plats %d i jämförelsen inom sin ansökningsform. Efter urvalet har utrymme frigjorts i"
                    + " utlysningen, och enligt samma urvalsgrunder beviljas understödet nu denna ansökan.",
            "The application ranked number %d in its strand. After the selection room became free in the call, and by the same"
                    + " grounds of selection the grant is now awarded to this application.");
    private static final LocalizedText AMONG_EQUALS = new LocalizedText(
            " Muitakin yhtä hyviä hakemuksia oli. Tämän hakemuksen valitseminen niistä perustui seuraavaan: ",
            " Det fanns också andra likvärdiga ansökningar. Att denna ansökan valdes bland dem grundar sig på följande: ",
            " There were other applications as good. This one was chosen among them for this reason: ");

    private static final LocalizedText BETWEEN = new LocalizedText(" ", " ", " ");

    private FollowingReasons() {}

    /** @param tieReasons null where nobody is tied */
    static LocalizedText of(Follower follower, LocalizedText tieReasons) {
        int place = follower.place().number();
        LocalizedText reasons = new LocalizedText(
                FREE.fi().formatted(place),
                FREE.sv().formatted(place),
                FREE.en().formatted(place));
        if (follower.tied()) {
            reasons = joined(reasons, joined(AMONG_EQUALS, tieReasons));
        }
        return follower.lessBecause() == null ? reasons : joined(reasons, joined(BETWEEN, follower.lessBecause()));
    }

    private static LocalizedText joined(LocalizedText one, LocalizedText next) {
        return new LocalizedText(one.fi() + next.fi(), one.sv() + next.sv(), one.en() + next.en());
    }
}
