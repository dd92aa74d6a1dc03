package fi.verkosto.review.decisionletter;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a letter says, in its language, of how its decision is challenged (Administrative Procedure Act 434/2003, sections 46 and 47); until
 * when, its period says. A lawyer reads it once.
 *
 * @param to whom one turns to
 * @param deliverTo null where that is the authority, whose addresses the letter has
 * @param timeLimit how long there is
 * @param contents what is told
 * @param enclosures what goes with it
 * @param fee null where there is none
 */
@Schema(name = "DecisionLetterInstruction")
public record Instruction(
        Remedy remedy,
        @Size(max = Lengths.TEXT) String says,
        @Size(max = Lengths.TEXT) String to,

        @Schema(description = "Null where that is the authority", nullable = true) @Size(max = Lengths.TEXT)
        String deliverTo,

        @Size(max = Lengths.TEXT) String timeLimit,
        @Size(max = 10) List<@Size(max = Lengths.REASON) String> contents,
        @Size(max = 10) List<@Size(max = Lengths.REASON) String> enclosures,

        @Schema(description = "Null where there is none", nullable = true) @Size(max = Lengths.TEXT)
        String fee) {

    /** What can be done about a decision: the first is corrected by the authority itself, and its answer by a court alone. */
    @Schema(name = "DecisionRemedy")
    public enum Remedy {
        CORRECTION_REQUEST,
        APPEAL
    }

    /** @param isAnswer whether the decision answers a correction request already */
    static Instruction in(String language, boolean isAnswer, String authority, String caseNumber) {
        boolean isSwedish = language.equals("sv");
        return isAnswer ? onAppeal(isSwedish, caseNumber) : onCorrection(isSwedish, authority, caseNumber);
    }

    private static Instruction onCorrection(boolean isSwedish, String authority, String caseNumber) {
        return isSwedish
                ? new Instruction(
                        Remedy.CORRECTION_REQUEST,
                        "En part som är missnöjd med detta beslut får begära omprövning av det (statsunderstödslagen 34 §, förvaltningslagen 7 a kap.). Beslutet får inte överklagas hos domstol innan ett beslut har getts med anledning av begäran om omprövning.",
                        authority,
                        null,
                        "Omprövning ska begäras inom 30 dagar från delfåendet av beslutet. Dagen för delfåendet räknas inte med i tidsfristen.",
                        List.of(
                                "det beslut som omprövningen gäller (ärendenummer %s)".formatted(caseNumber),
                                "hurdan omprövning som begärs och på vilka grunder",
                                "namn och kontaktuppgifter för den som begär omprövning och vid behov för en laglig företrädare eller ett ombud."),
                        List.of(
                                "det beslut som begäran gäller, i original eller kopia",
                                "utredning om när delfåendet skedde, om det är en annan dag än den som räknats ut ovan",
                                "de handlingar som begäran grundar sig på, om de inte redan har lämnats till myndigheten",
                                "fullmakt för ombudet, om ett ombud anlitas som inte är advokat eller offentligt rättsbiträde."),
                        null)
                : new Instruction(
                        Remedy.CORRECTION_REQUEST,
                        "Tähän päätökseen tyytymätön asianosainen voi vaatia siihen oikaisua (valtionavustuslaki 34 §, hallintolaki 7 a luku). Päätökseen ei saa hakea muutosta valittamalla tuomioistuimeen ennen kuin oikaisuvaatimukseen on annettu päätös.",
                        authority,
                        null,
                        "Oikaisuvaatimus on tehtävä 30 päivän kuluessa päätöksen tiedoksisaannista. Tiedoksisaantipäivää ei lasketa määräaikaan.",
                        List.of(
                                "päätös, johon vaaditaan oikaisua (asianumero %s)".formatted(caseNumber),
                                "millaista oikaisua vaaditaan ja millä perusteilla",
                                "oikaisua vaativan nimi ja yhteystiedot sekä tarvittaessa laillisen edustajan tai asiamiehen nimi ja yhteystiedot."),
                        List.of(
                                "päätös, johon vaaditaan oikaisua, alkuperäisenä tai jäljennöksenä",
                                "selvitys siitä, milloin päätös on saatu tiedoksi, jos se on muu kuin edellä laskettu päivä",
                                "asiakirjat, joihin vaatimus perustuu, jollei niitä ole jo toimitettu viranomaiselle",
                                "asiamiehen valtakirja, jos asiamiestä käytetään eikä hän ole asianajaja tai julkinen oikeusavustaja."),
                        null);
    }

    private static Instruction onAppeal(boolean isSwedish, String caseNumber) {
        return isSwedish
                ? new Instruction(
                        Remedy.APPEAL,
                        "Ändring i detta beslut om begäran om omprövning får sökas genom besvär hos förvaltningsdomstolen (statsunderstödslagen 34 §). Omprövning av beslutet kan inte längre begäras.",
                        "Den förvaltningsdomstol inom vars domkrets ändringssökanden har sin hemort.",
                        "Besvären lämnas till förvaltningsdomstolen, inte till den myndighet som har fattat beslutet. De kan anföras i förvaltnings- och specialdomstolarnas e-tjänst (asiointi.oikeus.fi/hallintotuomioistuimet), skickas per e-post eller post eller lämnas till förvaltningsdomstolens registratorskontor. Förvaltningsdomstolarnas kontaktuppgifter finns på adressen oikeus.fi.",
                        "Besvär ska anföras inom 30 dagar från delfåendet av beslutet. Dagen för delfåendet räknas inte med i tidsfristen.",
                        List.of(
                                "det beslut som besvären gäller (ärendenummer %s)".formatted(caseNumber),
                                "till vilka delar ändring söks i beslutet, vilka ändringar som yrkas och på vilka grunder",
                                "vad besvärsrätten grundar sig på, om beslutet inte avser ändringssökanden själv",
                                "ändringssökandens namn och kontaktuppgifter och vid behov namn och kontaktuppgifter för en laglig företrädare eller ett ombud."),
                        List.of(
                                "det beslut som besvären gäller, med besvärsanvisning",
                                "utredning om när delfåendet skedde eller annan utredning om när besvärstiden började",
                                "de handlingar som åberopas till stöd för yrkandena, om de inte redan har lämnats till myndigheten",
                                "fullmakt för ombudet, om ett ombud anlitas som inte är advokat eller offentligt rättsbiträde."),
                        "Hos den som inleder ett ärende som gäller ändringssökande tas det ut en rättegångsavgift enligt lagen om domstolsavgifter (1455/2015).")
                : new Instruction(
                        Remedy.APPEAL,
                        "Tähän oikaisuvaatimuksesta annettuun päätökseen saa hakea muutosta valittamalla hallinto-oikeuteen (valtionavustuslaki 34 §). Päätökseen ei voi enää vaatia oikaisua.",
                        "Hallinto-oikeus, jonka tuomiopiirissä valittajan kotipaikka on.",
                        "Valitus toimitetaan hallinto-oikeudelle, ei päätöksen tehneelle viranomaiselle. Sen voi tehdä hallinto- ja erityistuomioistuinten asiointipalvelussa (asiointi.oikeus.fi/hallintotuomioistuimet), lähettää sähköpostilla tai postitse taikka viedä hallinto-oikeuden kirjaamoon. Hallinto-oikeuksien yhteystiedot ovat osoitteessa oikeus.fi.",
                        "Valitus on tehtävä 30 päivän kuluessa päätöksen tiedoksisaannista. Tiedoksisaantipäivää ei lasketa määräaikaan.",
                        List.of(
                                "päätös, josta valitetaan (asianumero %s)".formatted(caseNumber),
                                "miltä kohdin päätökseen haetaan muutosta, mitä muutoksia siihen vaaditaan ja millä perusteilla",
                                "mihin valitusoikeus perustuu, jos valituksen kohteena oleva päätös ei kohdistu valittajaan",
                                "valittajan nimi ja yhteystiedot sekä tarvittaessa laillisen edustajan tai asiamiehen nimi ja yhteystiedot."),
                        List.of(
                                "päätös, josta valitetaan, valitusosoituksineen",
                                "selvitys siitä, milloin päätös on saatu tiedoksi, tai muu selvitys valitusajan alkamisesta",
                                "asiakirjat, joihin vaatimusten tueksi vedotaan, jollei niitä ole jo toimitettu viranomaiselle",
                                "asiamiehen valtakirja, jos asiamiestä käytetään eikä hän ole asianajaja tai julkinen oikeusavustaja."),
                        "Muutoksenhakuasian vireillepanijalta peritään oikeudenkäyntimaksu sen mukaan kuin tuomioistuinmaksulaissa (1455/2015) säädetään.");
    }
}
