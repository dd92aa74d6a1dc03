package fi.verkosto.review;

import fi.verkosto.api.refusal.ErrorCode;
import fi.verkosto.api.refusal.LocalizedText;

/** The refusals about scenarios, ties and lotteries. */
public enum SelectionError implements ErrorCode {
    SCENARIO_LIMIT_REACHED(
            409,
            "Haussa on jo niin monta vaihtoehtoa kuin niitä voi olla",
            "Utlysningen har redan så många alternativ som den kan ha",
            "The call has as many scenarios as it can have"),
    SCENARIO_TOO_LARGE(
            409,
            "Pisteitä ei voi laskea yhteen tarkasti näin monella hakemuksella ja arvioijalla",
            "Poängen kan inte räknas exakt med så många ansökningar och bedömare",
            "The points of so many applications and evaluators cannot be reckoned exactly"),
    SCENARIO_OUTDATED(
            409,
            "Haussa on tapahtunut muutoksia sen jälkeen, kun vaihtoehto laskettiin",
            "Utlysningen har ändrats sedan alternativet beräknades",
            "Something was done in the call since the scenario was asked for"),
    SCENARIO_UNPROVEN(
            409,
            "Vaihtoehdosta ei ehditty osoittaa, että se on paras tai ketkä ovat tasoissa",
            "Det hann inte visas att alternativet är det bästa eller vilka som är likvärdiga",
            "The time ended before the scenario was known to be the best, with all who are equal"),
    SCENARIO_SELECTED(
            409,
            "Vaihtoehdosta on laadittu päätösluonnokset, joten sitä ei voi poistaa",
            "Utkast till beslut har gjorts utifrån alternativet, så det kan inte tas bort",
            "Decisions were drafted from the scenario, so it stays"),
    TIES_UNDECIDED(
            409,
            "Hakemuksia on tasoissa, eikä kaikille riitä paikkaa tai rahaa: ratkaise, missä järjestyksessä",
            "Ansökningar är likvärdiga och alla får inte plats: avgör i vilken ordning",
            "Applications are equal and not all of them fit: decide in which order"),
    TIE_ORDER_INVALID(
            422,
            "Järjestyksessä on oltava kaikki tasoissa olevat hakemukset, kukin kerran, eikä muita",
            "Ordningen ska innehålla alla likvärdiga ansökningar, var och en en gång, och inga andra",
            "The order has all tied applications, each once, and no others"),
    NOT_FOLLOWING(
            409,
            "Hakemus ei valinnan perusteiden mukaan ole seuraava",
            "Ansökan står enligt urvalsgrunderna inte i tur",
            "By the rule of the selection the application does not follow"),
    SUCCESSION_OUTDATED(
            409,
            "Haun päätökset ovat muuttuneet sillä välin",
            "Besluten i utlysningen har ändrats under tiden",
            "The decisions of the call have changed meanwhile"),
    LOTTERY_ANNOUNCED(
            409,
            "Haku on ilmoittanut, että tasatilanteet ratkaistaan arvalla",
            "Utlysningen har meddelat att likvärdiga ansökningar avgörs genom lottning",
            "The call has announced that lots decide between equals"),
    LOTTERY_POOL_INVALID(
            422,
            "Arvontaan ei voi ottaa kaikkia näitä hakemuksia",
            "Alla dessa ansökningar kan inte ingå i lottningen",
            "Lots cannot be drawn among all of these applications"),
    LOTTERY_EXISTS(
            409,
            "Jokin hakemuksista on jo mukana arvonnassa, eikä toista arvontaa järjestetä",
            "Någon av ansökningarna ingår redan i en lottning, och det ordnas ingen andra lottning",
            "One of the applications is in a lottery already, and there is no second one"),
    LOTTERY_VALUE_KNOWN(
            409,
            "Arvonnan lähteen tulos voi olla jo tiedossa",
            "Resultatet från lottningens källa kan redan vara känt",
            "What the source of the lottery shows can be known already"),
    LOTTERY_VALUE_UNKNOWN(
            409,
            "Arvonnan lähteen tulosta ei voi vielä tietää",
            "Resultatet från lottningens källa kan inte vara känt ännu",
            "What the source of the lottery is going to show cannot be known yet"),
    LOTTERY_UNFIT(
            409,
            "Arvonta ei ratkaise näiden hakemusten välillä",
            "Lottningen avgör inte mellan dessa ansökningar",
            "The lottery does not decide between these applications");

    private final int status;
    private final LocalizedText title;

    SelectionError(int status, String fi, String sv, String en) {
        this.status = status;
        this.title = new LocalizedText(fi, sv, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public LocalizedText title() {
        return title;
    }
}
