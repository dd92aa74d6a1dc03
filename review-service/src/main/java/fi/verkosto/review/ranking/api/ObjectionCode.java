package fi.verkosto.review.ranking.api;

import fi.verkosto.api.refusal.LocalizedText;

/** Why scores allow no calibrated ranking, in words. */
enum ObjectionCode {
    TOO_FEW_APPLICATIONS(
            "Hakemuksia on liian vähän, jotta arvioijien ankaruus voitaisiin ottaa huomioon",
            "Ansökningarna är för få för att bedömarnas stränghet ska kunna beaktas",
            "There are too few applications to take the evaluators' severity into account"),
    TOO_FEW_SCORES(
            "Arvioita on liian vähän, jotta hakemusten erot voitaisiin erottaa sattumasta",
            "Bedömningarna är för få för att skillnader mellan ansökningarna ska kunna skiljas från slumpen",
            "There are too few reviews to tell differences between applications from chance"),
    TOO_FEW_COMPARING_EVALUATORS(
            "Liian harva arvioija on arvioinut vähintään kaksi hakemusta",
            "För få bedömare har bedömt minst två ansökningar",
            "Too few evaluators have scored two applications or more"),
    TOO_MANY_APPLICATIONS(
            "Hakemuksia on niin paljon, ettei laskelmaa tehdä pyynnöstä",
            "Ansökningarna är så många att beräkningen inte görs på begäran",
            "There are so many applications that this is not computed on request"),
    ALL_SCORES_EQUAL(
            "Kaikki ovat antaneet kaikille hakemuksille samat pisteet",
            "Alla har gett alla ansökningar samma poäng",
            "Everybody has given every application the same score"),
    SEPARATE_GROUPS(
            "Hakemukset jakautuvat ryhmiin, joita yksikään yhteinen arvioija ei yhdistä",
            "Ansökningarna bildar grupper som ingen gemensam bedömare förenar",
            "The applications fall into groups that no evaluator has in common");

    private final LocalizedText words;

    ObjectionCode(String fi, String sv, String en) {
        words = new LocalizedText(fi, sv, en);
    }

    LocalizedText words() {
        return words;
    }
}
