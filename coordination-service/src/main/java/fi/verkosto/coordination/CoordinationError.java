package fi.verkosto.coordination;

import fi.verkosto.api.refusal.ErrorCode;
import fi.verkosto.api.refusal.LocalizedText;

/** The refusals of this service, beside the common ones. */
public enum CoordinationError implements ErrorCode {
    ACCEPTANCE_TOO_LATE(
            409,
            "Avustuksen vastaanottamisen viimeinen päivä on ohi",
            "Den sista dagen för att ta emot understödet har passerat",
            "The last day to accept the grant is over"),
    ACCEPTANCE_STILL_POSSIBLE(
            409,
            "Avustuksen saaja voi vielä itse ottaa avustuksen vastaan",
            "Understödstagaren kan ännu själv ta emot understödet",
            "The recipient can still accept the grant itself"),
    NETWORK_NOT_ACTIVE(409, "Hanke ei ole käynnissä", "Projektet pågår inte", "The network is not at work"),
    SHARES_NOT_OF_NETWORK(
            422,
            "Osuus on annettava verkoston jokaiselle organisaatiolle kerran eikä muille",
            "Varje organisation i nätverket ska ha en andel, och ingen annan",
            "Each organisation of the network, and nobody else, has one share"),
    SHARES_NOT_THE_GRANT(
            422,
            "Osuuksien summan on oltava myönnetty avustus",
            "Andelarna ska tillsammans vara det beviljade understödet",
            "The shares must add up to the grant"),
    AGREEMENT_OUTDATED(
            409,
            "Ehdotuksen jälkeen avustus tai verkosto on muuttunut",
            "Understödet eller nätverket har ändrats efter förslaget",
            "The grant or the network has changed since it was proposed"),
    AGREEMENT_LIMIT_REACHED(
            409,
            "Siirtosopimusta on ehdotettu liian monta kertaa",
            "Överföringsavtalet har föreslagits för många gånger",
            "The transfer agreement was proposed too many times"),
    ASSESSMENT_NOT_DUE(
            409, "Kuukautta ei voi arvioida nyt", "Månaden kan inte bedömas nu", "The month cannot be assessed now"),
    ASSESSMENT_KNOWN(
            409,
            "Molempien arviot kuukaudesta ovat jo näkyvissä",
            "Bådas bedömningar av månaden är redan synliga",
            "Both assessments of the month are known already"),
    PROJECT_UNKNOWN(
            409,
            "Hankkeen tiedot eivät ole vielä saapuneet",
            "Uppgifterna om projektet har inte kommit än",
            "What is known of the project has not arrived yet"),
    PLAN_UNFIT(
            422, "Suunnitelma ei sovi verkostoon", "Planen passar inte nätverket", "The plan does not fit the network"),
    MILESTONE_OUTSIDE_PROJECT(
            422,
            "Välitavoitteen päivä ei ole hankeaikana",
            "Delmålets dag är inte inom projekttiden",
            "The day of the milestone is not within the project period"),
    QUARTER_NOT_OF_PROJECT(
            422,
            "Neljännes ei ole hankeaikana",
            "Kvartalet är inte inom projekttiden",
            "The quarter is not within the project period"),
    MILESTONE_HAS_REPORTS(
            409,
            "Välitavoitetta, josta on raportoitu, ei voi poistaa",
            "Ett delmål som har rapporterats kan inte tas bort",
            "A milestone that was reported on cannot be removed"),
    MILESTONE_DAY_IMPOSSIBLE(
            422,
            "Päivä ei sovi siihen, mitä välitavoitteesta kerrotaan",
            "Dagen passar inte det som rapporteras om delmålet",
            "The day does not go with what is told of the milestone"),
    REASON_NEEDED(422, "Muutos on perusteltava", "Ändringen ska motiveras", "The change needs a reason"),
    PLAN_LIMIT_REACHED(
            409,
            "Versioita tai raportteja on jo niin monta kuin niitä voi olla",
            "Det finns redan så många versioner eller rapporter som det får finnas",
            "There are as many versions or reports as there can be"),
    INDICATOR_CODE_TAKEN(
            409,
            "Hankekokonaisuudessa on jo mittari, jolla on sama tunnus",
            "Programmet har redan en indikator med samma kod",
            "The programme has an indicator with this code already"),
    INDICATOR_LIMIT_REACHED(409, "Enempää ei mahdu", "Det ryms inte fler", "There is no room for more"),
    INDICATOR_INCONSISTENT(
            422,
            "Mittarin määritelmän luvut eivät sovi yhteen",
            "Talen i indikatorns definition passar inte ihop",
            "The numbers of the definition do not go together"),
    BREAKDOWN_NOT_OF_CALL(
            422,
            "Haussa ei ole kaikkia erittelyn luokkia",
            "Utlysningen har inte alla klasser i uppdelningen",
            "The call does not list every code of the breakdown"),
    INDICATOR_NOT_IN_USE(409, "Mittari ei ole käytössä", "Indikatorn är inte i bruk", "The indicator is not in use"),
    PERIOD_NOT_OF_INDICATOR(
            422,
            "Mittarilla ei ole tällaista raportointijaksoa",
            "Indikatorn har ingen sådan rapporteringsperiod",
            "The indicator has no such period"),
    PERIOD_NOT_ENDED(
            409,
            "Raportointijakso ei ole vielä päättynyt",
            "Rapporteringsperioden har inte gått ut ännu",
            "The period has not ended yet"),
    PERIOD_CLOSED(409, "Raportointijakso on suljettu", "Rapporteringsperioden är stängd", "The period is closed"),
    BREAKDOWN_NOT_AS_DEFINED(
            422,
            "Arvo on annettava mittarin jokaiselle luokalle kerran eikä muille",
            "Ett värde ska ges en gång för varje klass i indikatorn, och inte för andra",
            "Each code of the indicator's breakdown, and no other, has one value"),
    VALUE_TOO_PRECISE(
            422,
            "Arvossa on liian monta desimaalia",
            "Värdet har för många decimaler",
            "The value has too many decimals"),
    VALUE_NOT_PLAUSIBLE(
            422,
            "Arvo ei ole mittarin rajojen sisällä",
            "Värdet ligger inte inom indikatorns gränser",
            "The value is beyond the limits of the indicator"),
    CORRECTION_WITHOUT_REASON(422, "Korjaus on perusteltava", "Rättelsen ska motiveras", "A correction needs a reason"),
    SUPPORT_REQUEST_WITH_OTHERS(
            409,
            "Kysymykseen vastaa nyt joku muu",
            "Frågan besvaras nu av någon annan",
            "Somebody else is to answer this now"),
    SUPPORT_MESSAGE_LIMIT_REACHED(
            409,
            "Kysymyksessä on jo liian monta viestiä",
            "Ärendet har redan för många meddelanden",
            "The support request has too many messages already"),
    ANSWER_ALREADY_PUBLISHED(
            409,
            "Vastaus on jo julkaistu kaikille",
            "Svaret har redan publicerats för alla",
            "The answer is published to all already"),
    GUIDANCE_WITHOUT_RECIPIENTS(
            409,
            "Ohjeella ei olisi yhtään vastaanottajaa",
            "Anvisningen skulle inte ha någon mottagare",
            "The guidance would reach nobody"),
    ALREADY_INVITED(
            409,
            "Osoitteeseen on jo lähetetty kutsu",
            "En inbjudan har redan skickats till adressen",
            "An invitation was sent to the address already"),
    INVITATION_LIMIT_REACHED(
            409,
            "Kutsuja on jo lähetetty niin monta kuin niitä voi lähettää",
            "Så många inbjudningar som det är möjligt att skicka har redan skickats",
            "As many invitations as there may be have been sent"),
    INVITATION_NOT_VALID(
            404,
            "Kutsua ei löydy tai sen koodi ei ole voimassa",
            "Inbjudan finns inte eller så är dess kod inte giltig",
            "There is no such invitation, or its code is not valid"),
    ROLE_HELD(409, "Teillä on tässä jo rooli", "Ni har redan en roll här", "You have a role here already"),
    DUE_DAY_PASSED(
            422, "Määräpäivä on jo mennyt", "Den angivna dagen har redan passerat", "The due day is over already"),
    NOT_A_MEMBER(
            422,
            "Organisaatio ei ole verkoston jäsen",
            "Organisationen är inte medlem i nätverket",
            "The organisation is no member of the network"),
    DEPARTURE_DAY_IMPOSSIBLE(
            422,
            "Jäsen ei ole voinut jättää verkostoa tuona päivänä",
            "Medlemmen kan inte ha lämnat nätverket den dagen",
            "The member cannot have left the network on that day"),
    STATUS_NEEDS_REASON(
            422,
            "Laskettua parempi tila on perusteltava",
            "Ett bättre läge än det beräknade ska motiveras",
            "A status better than the computed one needs a reason"),
    STATUS_END_UNFIT(
            422,
            "Arvion viimeinen voimassaolopäivä ei käy",
            "Den sista giltighetsdagen för bedömningen duger inte",
            "The last day of the statement does not do"),
    REPORT_OUTSIDE_PROJECT(
            422,
            "Neljännes ei kuulu hankeaikaan",
            "Kvartalet hör inte till projekttiden",
            "The quarter is not of the project period");

    private final int status;
    private final LocalizedText title;

    CoordinationError(int status, String fi, String sv, String en) {
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
