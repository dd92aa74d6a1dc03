package fi.verkosto.review.decisionletter;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a letter says of every grant, in its language, beside what was decided for this one: {@link LetterData.Grant} has the days, sums
 * and own conditions. A lawyer reads it once.
 *
 * @param acceptance what follows from accepting the grant
 * @param transfer to others who carry the project out
 * @param supervision what the recipient tells, and the right of audit
 */
@Schema(name = "DecisionLetterTerms")
public record StandingTerms(
        @Size(max = Lengths.TEXT) String purpose,
        @Size(max = Lengths.TEXT) String acceptedCosts,
        @Size(max = Lengths.TEXT) String payment,
        @Size(max = Lengths.TEXT) String acceptance,
        @Size(max = Lengths.TEXT) String transfer,
        @Size(max = Lengths.TEXT) String supervision) {

    /**
     * In Finnish or Swedish.
     *
     * @param isAlone whether the application has no members
     * @param grant null for a rejection
     * @return null likewise
     */
    static StandingTerms of(
            String language,
            LetterData.ApplicationNamed application,
            LetterData.Authority authority,
            boolean isAlone,
            LetterData.Grant grant) {
        if (grant == null) {
            return null;
        }
        return language.equals("sv")
                ? swedish(application.title(), authority.name(), isAlone, grant)
                : finnish(application.title(), authority.name(), isAlone, grant);
    }

    private static StandingTerms finnish(String project, String authority, boolean isAlone, LetterData.Grant grant) {
        return new StandingTerms(
                "Avustus on käytettävä hankkeeseen %s hakemuksen ja tämän päätöksen mukaisesti (valtionavustuslaki 13 §)."
                        .formatted(project),
                "Hyväksyttäviä ovat hankkeen toteuttamiseksi tarpeelliset, määrältään kohtuulliset kustannukset, jotka on esitetty hakemuksen talousarviossa%s."
                        .formatted(grant.usedFrom() != null ? " ja jotka ovat syntyneet avustuksen käyttöaikana" : ""),
                grant.payments().isEmpty()
                        ? "Avustus maksetaan avustuksen saajan ilmoittamalle pankkitilille, kun avustus on otettu vastaan (valtionavustuslaki 12 §)."
                        : "Avustus maksetaan avustuksen saajan ilmoittamalle pankkitilille seuraavissa erissä (valtionavustuslaki 12 §):",
                "Ottamalla avustuksen vastaan saaja sitoutuu tämän päätöksen ehtoihin. Avustusta ei makseta ennen kuin se on otettu vastaan.",
                (isAlone
                                ? "Jos avustusta siirretään muun kuin saajan käytettäväksi, saaja tekee siitä kirjallisen sopimuksen"
                                : "Päähakija vastaa avustuksesta viranomaiselle koko verkoston osalta. Kun avustusta siirretään verkoston jäsenille, päähakija tekee jokaisen jäsenen kanssa kirjallisen sopimuksen avustuksen käytöstä, käytön valvonnasta ja niiden ehdoista ennen kuin avustusta siirretään")
                        + " (valtionavustuslaki 7 § 2 momentti).",
                "Saaja antaa viranomaiselle oikeat ja riittävät tiedot avustuksen käytön valvomiseksi ja ilmoittaa viipymättä muutoksista, jotka vaikuttavat avustuksen käyttöön (14 §). %s voi tehdä avustuksen maksamisen ja käytön valvonnassa tarpeellisia tarkastuksia saajan luona ja niiden luona, joille avustusta on siirretty (16 §). Jos avustusta on käytetty päätöksen vastaisesti, se palautetaan tai peritään takaisin (20–22 §)."
                        .formatted(authority));
    }

    private static StandingTerms swedish(String project, String authority, boolean isAlone, LetterData.Grant grant) {
        return new StandingTerms(
                "Understödet ska användas för projektet %s i enlighet med ansökan och detta beslut (statsunderstödslagen 13 §)."
                        .formatted(project),
                "Godtagbara är kostnader som är nödvändiga för att genomföra projektet, är skäliga till sitt belopp och har tagits upp i ansökans budget%s."
                        .formatted(
                                grant.usedFrom() != null
                                        ? " och som har uppkommit under understödets användningstid"
                                        : ""),
                grant.payments().isEmpty()
                        ? "Understödet betalas till det bankkonto som mottagaren uppger, när understödet har tagits emot (statsunderstödslagen 12 §)."
                        : "Understödet betalas till det bankkonto som mottagaren uppger i följande rater (statsunderstödslagen 12 §):",
                "Genom att ta emot understödet förbinder sig mottagaren till villkoren i detta beslut. Understödet betalas inte förrän det har tagits emot.",
                (isAlone
                                ? "Om understöd överförs till någon annan än mottagaren, ingår mottagaren ett skriftligt avtal om det"
                                : "Huvudsökanden svarar inför myndigheten för understödet för hela nätverkets del. Innan understöd överförs till nätverkets medlemmar ingår huvudsökanden med varje medlem ett skriftligt avtal om användningen av understödet, tillsynen över användningen och villkoren för dem")
                        + " (statsunderstödslagen 7 § 2 mom.).",
                "Mottagaren lämnar myndigheten riktiga och tillräckliga uppgifter för tillsynen över användningen av understödet och meddelar utan dröjsmål om förändringar som påverkar användningen (14 §). %s får utföra de granskningar som tillsynen över utbetalningen och användningen kräver hos mottagaren och hos dem till vilka understöd har överförts (16 §). Om understöd har använts i strid med beslutet ska det återbetalas, eller så återkrävs det (20–22 §)."
                        .formatted(authority));
    }
}
