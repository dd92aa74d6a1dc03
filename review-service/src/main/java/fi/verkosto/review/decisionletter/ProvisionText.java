package fi.verkosto.review.decisionletter;

/** What letters say of the provisions that they apply, in the order in which they say it. A lawyer reads it once. */
enum ProvisionText {
    PURPOSE(
            Act.GRANTS,
            "5 ja 7 §",
            "avustus voidaan myöntää tarkoitukseen, johon haku on julistettu, jos avustaminen on perusteltua avustuksen käytölle asetettujen tavoitteiden kannalta. Perusteet on esitetty edellä.",
            "5 och 7 §",
            "statsunderstöd kan beviljas för det ändamål som utlysningen gäller, om det är motiverat med hänsyn till målen för användningen av understödet. Grunderna anges ovan."),
    SHARE(
            Act.GRANTS,
            "6 §",
            "avustus yhdessä muiden julkisten tukien kanssa ei saa kattaa kustannusten täyttä määrää, minkä vuoksi avustukselle on määrätty enimmäisosuus.",
            "6 §",
            "understödet får tillsammans med andra offentliga stöd inte täcka kostnaderna till fullt belopp. Därför har en högsta andel bestämts för understödet."),
    CONTENT(
            Act.GRANTS,
            "11–13 §",
            "päätöksessä määrätään avustuksen käyttötarkoitus, käyttöaika, maksaminen ja käytön ehdot.",
            "11–13 §",
            "i beslutet bestäms understödets ändamål, användningstid, utbetalning och villkoren för användningen."),
    SUPERVISION(
            Act.GRANTS,
            "14–16 §",
            "saaja antaa tiedot, joita käytön valvonta edellyttää, ja valvonta sekä tarkastusoikeus ulottuvat kaikkiin, joille avustusta siirretään.",
            "14–16 §",
            "mottagaren lämnar de uppgifter som tillsynen över användningen kräver, och tillsynen och granskningsrätten omfattar alla till vilka understöd överförs."),
    DISCRETION(
            Act.GRANTS,
            "5 ja 7 §",
            "avustus voidaan myöntää, jos avustaminen on perusteltua avustuksen käytölle asetettujen tavoitteiden kannalta. Avustus on harkinnanvarainen: haussa on jaettavana rajattu määräraha, eikä ehdot täyttäväkään hakemus anna oikeutta siihen. Miksi tämä hakemus jää ilman avustusta, on esitetty edellä.",
            "5 och 7 §",
            "statsunderstöd kan beviljas om det är motiverat med hänsyn till målen för användningen av understödet. Beviljandet beror på prövning: utlysningen har ett begränsat anslag, och inte heller en ansökan som uppfyller villkoren ger rätt till understöd. Varför denna ansökan inte får understöd anges ovan."),
    WRITTEN_DECISION(
            Act.GRANTS,
            "11 §",
            "hakemukseen annetaan kirjallinen päätös, joka perustellaan.",
            "11 §",
            "ett skriftligt, motiverat beslut ges om ansökan."),
    CONDITIONS(
            Act.GRANTS,
            "5 ja 7 §",
            "millä edellytyksillä avustus voidaan myöntää.",
            "5 och 7 §",
            "under vilka förutsättningar statsunderstöd kan beviljas."),
    DECISION_GIVEN(
            Act.GRANTS,
            "11 §",
            "hakemukseen annetaan kirjallinen päätös, joka perustellaan.",
            "11 §",
            "ett skriftligt beslut, som motiveras, fattas om ansökan."),
    CORRECTION(
            Act.GRANTS,
            "34 §",
            "päätökseen saa vaatia oikaisua 30 päivän kuluessa sen tiedoksisaannista.",
            "34 §",
            "omprövning får begäras inom 30 dagar från delfåendet av beslutet."),
    CORRECTION_HANDLED(
            Act.PROCEDURE,
            "7 a luku",
            "oikaisuvaatimus käsitellään kiireellisenä. Sen johdosta päätöstä voidaan muuttaa, ja siihen annettu päätös perustellaan.",
            "7 a kap.",
            "begäran om omprövning behandlas skyndsamt. Med anledning av den kan beslutet ändras, och beslutet med anledning av begäran motiveras."),
    CORRECTION_IN_TIME(
            Act.GRANTS,
            "34 §",
            "oikaisua vaaditaan 30 päivän kuluessa päätöksen tiedoksisaannista.",
            "34 §",
            "omprövning begärs inom 30 dagar från delfåendet av beslutet."),
    CORRECTION_ANSWERED(
            Act.PROCEDURE,
            "7 a luku",
            "oikaisuvaatimus käsitellään kiireellisenä, ja siihen annettu päätös perustellaan.",
            "7 a kap.",
            "begäran om omprövning behandlas skyndsamt, och beslutet med anledning av den motiveras."),
    KNOWN_BY_MESSAGE(
            Act.ELECTRONIC_SERVICES,
            "19 §",
            "milloin sähköisenä viestinä annettu päätös katsotaan saadun tiedoksi.",
            "19 §",
            "när en mottagare anses ha fått del av ett beslut som getts som ett elektroniskt meddelande."),
    KNOWN(
            Act.PROCEDURE,
            "59 §",
            "milloin päätös katsotaan saadun tiedoksi.",
            "59 §",
            "när en mottagare anses ha fått del av ett beslut."),
    TIME_LIMITS(
            Act.TIME_LIMITS,
            "2 ja 5 §",
            "mistä määräaika alkaa ja mihin se päättyy.",
            "2 och 5 §",
            "när tidsfristen börjar och när den löper ut."),
    REASONED(
            Act.PROCEDURE,
            "43–45 §",
            "päätös annetaan kirjallisesti ja siitä käyvät ilmi asianosaiset, ratkaisun perusteet ja sovelletut säännökset.",
            "43–45 §",
            "beslutet ges skriftligen, och av det framgår parterna, grunderna för avgörandet och de tillämpade bestämmelserna.");

    private final Provision fi;
    private final Provision sv;

    ProvisionText(Act act, String sectionsFi, String fi, String sectionsSv, String sv) {
        this.fi = new Provision(act.fi, act.statute, sectionsFi, fi);
        this.sv = new Provision(act.sv, act.statute, sectionsSv, sv);
    }

    Provision in(boolean isSwedish) {
        return isSwedish ? sv : fi;
    }

    private enum Act {
        GRANTS("688/2001", "Valtionavustuslaki", "Statsunderstödslagen"),
        PROCEDURE("434/2003", "Hallintolaki", "Förvaltningslagen"),
        ELECTRONIC_SERVICES(
                "13/2003",
                "Laki sähköisestä asioinnista viranomaistoiminnassa",
                "Lagen om elektronisk kommunikation i myndigheternas verksamhet"),
        TIME_LIMITS("150/1930", "Laki säädettyjen määräaikain laskemisesta", "Lagen om beräknande av laga tid");

        private final String statute;
        private final String fi;
        private final String sv;

        Act(String statute, String fi, String sv) {
            this.statute = statute;
            this.fi = fi;
            this.sv = sv;
        }
    }
}
