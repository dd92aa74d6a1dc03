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
            "The transfer agreement was proposed too many times");

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
