package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.CorrectionError;
import java.util.List;
import java.util.Locale;

/** What may be wrong of what is sent about a correction request. */
enum CorrectionFault {
    IN_THE_FUTURE(
            "/arrivedAt",
            "Saapumisaika ei voi olla tulevaisuudessa",
            "Ankomsttiden kan inte ligga i framtiden",
            "It cannot have arrived yet"),
    BEFORE_THE_DECISION(
            "/arrivedAt",
            "Saapumisaika ei voi olla ennen päätöksen antamista",
            "Ankomsttiden kan inte ligga före beslutet",
            "It cannot have arrived before the decision was given"),
    NOT_A_PARTY(
            "/party",
            "Organisaatio ei ole hakija eikä verkoston jäsen",
            "Organisationen är varken sökande eller medlem i nätverket",
            "The organisation is neither the lead applicant nor a member"),
    KNOWN_TOO_EARLY(
            "/knownOn",
            "Päivä ei voi olla aikaisempi kuin päätöskirjeessä; kirjeeseen saa luottaa",
            "Dagen kan inte vara tidigare än i beslutsbrevet, som man får lita på",
            "The day cannot be before that of the letter, on which people may rely"),
    KNOWN_AFTER_ARRIVAL(
            "/knownOn",
            "Päätös on ollut tiedossa viimeistään, kun siihen vaadittiin oikaisua",
            "Beslutet har varit känt senast när omprövning begärdes",
            "The decision was known at the latest when its correction was requested"),
    LATE(
            "/outcome",
            "Myöhässä saapunut oikaisuvaatimus jätetään tutkimatta myöhästymisen vuoksi",
            "En begäran som kommit för sent tas inte upp till prövning på grund av förseningen",
            "A request that came late can only be declared inadmissible, for that reason"),
    IN_TIME(
            "/inadmissibleBecause",
            "Oikaisuvaatimus saapui määräajassa",
            "Begäran om omprövning kom in inom tidsfristen",
            "The request came in time"),
    CAUSE(
            "/inadmissibleBecause",
            "Syy annetaan, kun oikaisuvaatimus jätetään tutkimatta, eikä muulloin",
            "En orsak anges när begäran inte tas upp till prövning, och inte annars",
            "A cause is given where the request is inadmissible, and nowhere else"),
    CONTENT(
            "/decision",
            "Uusi ratkaisu annetaan, kun päätöstä oikaistaan, eikä muulloin",
            "Ett nytt avgörande anges när beslutet ändras, och inte annars",
            "Another decision is given where the decision is corrected, and nowhere else"),
    PART(
            "/inPart",
            "Vain oikaistu päätös voidaan oikaista osittain",
            "Endast ett beslut som ändras kan ändras delvis",
            "Only what is corrected can be corrected in part"),
    UNCHANGED(
            "/decision",
            "Ratkaisu on sama kuin päätöksessä, johon vaaditaan oikaisua",
            "Avgörandet är detsamma som i det beslut som begäran gäller",
            "It is the same as the decision that the request is against");

    private final String pointer;
    private final String fi;
    private final String sv;
    private final String en;

    CorrectionFault(String pointer, String fi, String sv, String en) {
        this.pointer = pointer;
        this.fi = fi;
        this.sv = sv;
        this.en = en;
    }

    private Fault fault() {
        return Fault.at(pointer, name().toLowerCase(Locale.ROOT).replace('_', '-'), fi, sv, en);
    }

    void refuseIf(boolean isBroken) {
        if (isBroken) {
            throw new Refusal(CorrectionError.CORRECTION_INVALID).faults(List.of(fault()));
        }
    }
}
