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
            "The recipient can still accept the grant itself");

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
