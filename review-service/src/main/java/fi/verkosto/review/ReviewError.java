package fi.verkosto.review;

import fi.verkosto.api.refusal.ErrorCode;
import fi.verkosto.api.refusal.LocalizedText;

/** The refusals of this service, beside the common ones and those about selections and corrections. */
public enum ReviewError implements ErrorCode {
    CALL_NOT_CLOSED(
            409,
            "Haun sulkeutumisesta ei ole vielä tullut tietoa; odotetaan sitä",
            "Det har ännu inte kommit besked om att utlysningen har stängts; det inväntas",
            "The news that the call has closed has not come yet, and is awaited"),
    SUBMISSIONS_AWAITED(
            409,
            "Kaikki määräajassa lähetetyt hakemukset eivät ole vielä saapuneet arviointiin",
            "Alla ansökningar som skickats in i tid har inte nått bedömningen ännu",
            "Not every application that was submitted in time has reached the review yet"),
    WITHDRAWAL_AWAITED(
            409,
            "Hakemus peruttiin ennen haun sulkeutumista; tietoa perumisesta odotetaan",
            "Ansökan återkallades innan utlysningen stängdes; beskedet om återkallandet inväntas",
            "The application was withdrawn before the call closed; the news of its withdrawal is awaited"),
    SUPPLEMENT_AWAITED(
            409,
            "Hakijalta odotetaan täydennystä",
            "Sökanden har ombetts komplettera ansökan",
            "The applicant has been asked for a supplement"),
    CHECKS_FAILED(
            422,
            "Hakemus ei läpäissyt kaikkia tarkistuksia: perustele, miksi se on silti kelpoinen",
            "Ansökan klarade inte alla kontroller: motivera varför den ändå är behörig",
            "The application failed some checks: say why it is eligible all the same"),
    ELIGIBILITY_OUTDATED(
            409,
            "Kelpoisuus on ratkaistu joidenkin hakemusten aiemmasta versiosta",
            "Behörigheten har avgjorts utifrån en tidigare version av några ansökningar",
            "Eligibility was decided of an earlier version of some applications"),
    CONFIRMATION_OUTDATED(
            409,
            "Osa vahvistettavista hakemuksista on muuttunut, joten yhtään ei vahvistettu",
            "Några av ansökningarna har ändrats, så ingen av dem bekräftades",
            "Some of the applications have changed, so none was confirmed"),
    NOT_AN_EVALUATOR(
            422,
            "Henkilö ei ole tämän haun arvioija",
            "Personen är inte bedömare i denna utlysning",
            "The person is no evaluator of this call"),
    ALREADY_ASSIGNED(
            409,
            "Hakemus on jo osoitettu tälle arvioijalle",
            "Ansökan har redan anvisats till denna bedömare",
            "The application is already assigned to this evaluator"),
    EVALUATOR_NOT_AVAILABLE(
            409,
            "Arvioijalle ei voi nyt osoittaa hakemuksia",
            "Inga ansökningar kan nu anvisas till bedömaren",
            "The evaluator cannot be asked now"),
    OVER_CAPACITY(
            409,
            "Arvioijalla on tässä haussa jo niin monta hakemusta kuin hän ottaa arvioitavakseen",
            "Bedömaren har redan så många ansökningar i utlysningen som hen åtar sig",
            "The evaluator has as many applications of this call as they take"),
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
    RESTED_BY_OFFICER(
            403,
            "Viranomainen on keskeyttänyt arviointitehtävien osoittamisen, ja vain se voi jatkaa sitä",
            "Myndigheten har gjort uppehåll i uppdragen, och bara den kan avsluta uppehållet",
            "The agency has paused the evaluator, and only its officers can end that"),
    EVALUATOR_DISQUALIFIED(
            409,
            "Arvioija on esteellinen arvioimaan tätä hakemusta",
            "Bedömaren är jävig att bedöma denna ansökan",
            "The evaluator is disqualified from this application"),
    PERSON_DISQUALIFIED(
            403,
            "Olet esteellinen käsittelemään tätä hakemusta",
            "Du är jävig att behandla denna ansökan",
            "You are disqualified from this application"),
    ALREADY_DISQUALIFIED(
            409,
            "Henkilö on jo todettu esteelliseksi",
            "Personen har redan konstaterats vara jävig",
            "The person is disqualified already"),
    RECORD_INCOMPLETE(
            409,
            "Haun arvioinnista on pöytäkirja vasta arvioinnin alettua; siitä ei voi laskea järjestystä",
            "Protokollet över bedömningen börjar först efter bedömningen; rangordningen kan inte räknas ut ur det",
            "The record begins after the review did; the ranking cannot be computed from it"),
    ALREADY_LIFTED(
            409,
            "Esteellisyys on jo todettu päättyneeksi",
            "Jävet har redan konstaterats ha upphört",
            "The disqualification does not hold any more already"),
    CONFLICT_STANDS(
            409,
            "Henkilön organisaatio on edelleen mukana hakemuksessa",
            "Personens organisation är fortfarande med i ansökan",
            "An organisation of the person is still part of the application"),
    NOT_OF_STAFF(
            422,
            "Henkilöllä ei ole tehtävää tässä haussa",
            "Personen har ingen uppgift i denna utlysning",
            "The person has no role in this call"),
    PLAN_RUNNING(
            409,
            "Haun arvioijia jaetaan jo; odota, että laskenta valmistuu",
            "Fördelningen av bedömare i utlysningen beräknas redan; vänta tills den är klar",
            "A plan of the call is being computed already"),
    PLAN_INVALID(
            422,
            "Arvioijien jaossa on virheitä",
            "Det finns fel i fördelningen av bedömare",
            "Some pairs of the plan break a rule"),
    PLAN_OUTDATED(
            409,
            "Tilanne on muuttunut jaon laatimisen jälkeen, eikä keneltäkään ole pyydetty arviointia",
            "Läget har ändrats sedan fördelningen gjordes, och ingen har tillfrågats",
            "Something has moved since the plan was made, and nobody was asked"),
    SCORES_INVALID(422, "Pisteissä on virheitä", "Det finns fel i poängen", "Some scores are invalid"),
    SCORES_INCOMPLETE(
            422,
            "Arvioinnista puuttuu pisteitä tai perusteluja",
            "Poäng eller motiveringar saknas i bedömningen",
            "Scores or reasons are missing"),
    APPLICATION_CHANGED(
            409,
            "Arvioitavana on hakemuksen toinen versio kuin mitä tarkoitat",
            "En annan version av ansökan än den du avser är under bedömning",
            "Another version of the application is under review than the one you mean"),
    ASSIGNMENT_ENDED(
            409,
            "Arviointitehtävä on päätetty. Pisteet kirjattiin muistiin, mutta niitä ei oteta huomioon",
            "Bedömningsuppdraget har avslutats. Poängen har antecknats men beaktas inte",
            "The assignment has ended. The scores were noted, and count for nothing"),
    SCORES_EXIST(
            409,
            "Hakemusta on jo pisteytetty, joten sen kelpoisuutta ei voi enää korjata",
            "Ansökan har redan poängsatts, och dess behörighet kan inte längre rättas",
            "The application has been scored, so its eligibility cannot be corrected any more"),
    PANEL_EXISTS(
            409,
            "Hakemuksella on jo avoin tai päätetty paneelikäsittely",
            "Ansökan har redan en öppen eller avslutad panelbehandling",
            "The application has an open or a closed panel round already"),
    PANEL_OPEN(
            409,
            "Hakemuksen paneelikäsittely on vielä kesken",
            "Panelbehandlingen av ansökan pågår fortfarande",
            "A panel round on the application is still open"),
    REVIEWS_UNFINISHED(
            409,
            "Kaikkia hakemuksia ei ole vielä arvioitu",
            "Alla ansökningar har inte bedömts ännu",
            "Not every application has been reviewed yet"),
    DECISIONS_PRESENTED(
            409,
            "Haun päätöksiä on jo esitelty, joten valintaa ei voi enää muuttaa",
            "Beslut i utlysningen har redan föredragits, och urvalet kan inte längre ändras",
            "Decisions of the call have been presented, so the selection cannot be changed any more"),
    LETTERHEAD_AWAITED(
            409,
            "Tieto siitä, miten viraston tavoittaa, ei ole vielä saapunut; ilman sitä päätöskirjettä ei voi tehdä",
            "Uppgiften om hur myndigheten nås har inte kommit ännu; utan den kan beslutsbrevet inte göras",
            "The news of how the agency is reached has not come yet; no letter can be made without it"),
    PRESENTER_MAY_NOT_DECIDE(
            403,
            "Päätöksen esittelijä ei voi hyväksyä sitä",
            "Beslutets föredragande kan inte godkänna det",
            "Whoever presented the decision may not approve it"),
    DECISION_INVALID(422, "Päätöksessä on virheitä", "Det finns fel i beslutet", "The decision breaks a rule"),
    DECISION_INCOMPLETE(
            409,
            "Päätöksestä puuttuu tietoja, joita ilman sitä ei voi esitellä eikä hyväksyä",
            "Beslutet saknar uppgifter utan vilka det varken kan föredras eller godkännas",
            "The decision lacks what it cannot be presented or approved without"),
    DECISIONS_OUTDATED(
            409,
            "Osa päätöksistä on muuttunut, joten yhtäkään ei viety eteenpäin",
            "Några av besluten har ändrats, så inget av dem fördes vidare",
            "Some of the decisions have changed, so none was moved"),
    AWARD_LIMIT_EXCEEDED(
            409,
            "Myöntöjen enimmäismäärä hakumuodossa ylittyisi",
            "Det högsta antalet understöd i ansökningsformen skulle överskridas",
            "The strand would have more awards than it allows"),
    STRAND_MONEY_EXCEEDED(
            409,
            "Hakumuodon määräraha ylittyisi",
            "Ansökningsformens anslag skulle överskridas",
            "The awards would come to more than the strand has"),
    CALL_MONEY_EXCEEDED(
            409,
            "Haun määräraha ylittyisi",
            "Utlysningens anslag skulle överskridas",
            "The awards would come to more than the call has");

    private final int status;
    private final LocalizedText title;

    ReviewError(int status, String fi, String sv, String en) {
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
