package fi.verkosto.applications.announcement;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.Arrays;

/** What of a call can change, by the name of the field, as people call it. */
enum ChangedTerm {
    CASE_NUMBER("caseNumber", "Asianumero", "Ärendenummer", "Case number"),
    NAMES("names", "Nimi", "Namn", "Name"),
    DESCRIPTIONS("descriptions", "Kuvaus", "Beskrivning", "Description"),
    TOTAL_SUM("totalSum", "Myönnettävissä enintään", "Högsta belopp att bevilja", "Available in total"),
    OPENS("opensAt", "Hakuaika alkaa", "Ansökningstiden börjar", "The call opens"),
    CLOSES("closesAt", "Hakuaika päättyy", "Ansökningstiden går ut", "The call closes"),
    PROJECT_START("projectStart", "Hankkeet alkavat", "Projekten börjar", "Projects start"),
    PROJECT_END("projectEnd", "Hankkeet päättyvät", "Projekten avslutas", "Projects end"),
    OWN_FUNDING(
            "ownFundingPercent",
            "Omarahoitus vähintään, prosenttia",
            "Egenfinansiering minst, procent",
            "Own funding at least, per cent"),
    WHOLE_EUROS(
            "wholeEuroGrants", "Avustukset kokonaisina euroina", "Understöden i hela euro", "Grants in whole euros"),
    EXCESSIVE_REQUESTS(
            "excessiveRequests",
            "Enimmäismäärän ylittävät hakemukset",
            "Ansökningar som överskrider maximibeloppet",
            "Applications above the maximum"),
    BLIND_REVIEW("blindReview", "Sokkoarviointi", "Anonym bedömning", "Blind review"),
    WEIGHT_MARGIN(
            "weightMargin",
            "Painoarvojen vaihteluväli, prosenttiyksikköä",
            "Vikternas marginal, procentenheter",
            "Margin of weights, percentage points"),
    TIE_BREAKING("tieBreaking", "Tasapisteiden ratkaiseminen", "Hur lika poäng avgörs", "How ties are decided"),
    FEEDBACK_TO_APPLICANTS(
            "feedbackToApplicants",
            "Hakijalle annettava palaute",
            "Återkoppling till sökande",
            "Feedback to applicants"),
    STRANDS("strands", "Hakumuoto", "Ansökningsform", "Strand"),
    MAXIMUM_AWARDS("maximumAwards", "Avustuksia enintään", "Antal understöd högst", "Number of grants at most"),
    MONEY("money", "Hakumuodon rahat", "Ansökningsformens medel", "Money of the strand"),
    RULES("rules", "Vaatimukset hakemukselle", "Krav på ansökan", "Requirements for applications"),
    QUESTIONS("questions", "Kysymykset", "Frågor", "Questions"),
    CRITERIA("criteria", "Valintaperuste", "Urvalskriterium", "Criterion"),
    WEIGHT("weight", "Painoarvo, prosenttia", "Vikt, procent", "Weight, per cent"),
    MAXIMUM_SCORE("maximumScore", "Enimmäispisteet", "Högsta poäng", "Maximum score"),
    SCALE("scale", "Pisteiden merkitys", "Poängens betydelse", "Meaning of scores"),
    COST_CATEGORIES("costCategories", "Menoluokka", "Kostnadsslag", "Cost category"),
    CODE_LISTS("codeLists", "Hakemuksen valinnat", "Alternativen i ansökan", "Choices in the application"),
    CONTACT_PERSONS("contactPersons", "Yhteyshenkilöt", "Kontaktpersoner", "Contact persons"),
    REGIONS("regions", "Maakunnat", "Landskap", "Regions"),
    OTHER("", "Muu ehto", "Annat villkor", "Another term");

    private final String field;
    private final LocalizedText name;

    ChangedTerm(String field, String fi, String sv, String en) {
        this.field = field;
        this.name = new LocalizedText(fi, sv, en);
    }

    static ChangedTerm of(String field) {
        return Arrays.stream(values())
                .filter(term -> term.field.equals(field))
                .findFirst()
                .orElse(OTHER);
    }

    LocalizedText inWords() {
        return name;
    }
}
