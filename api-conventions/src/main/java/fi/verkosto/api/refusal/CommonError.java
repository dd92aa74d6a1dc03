package fi.verkosto.api.refusal;

import java.util.Arrays;
import java.util.Optional;

/** The refusals that any operation of any service may answer with. */
public enum CommonError implements ErrorCode {
    INVALID_REQUEST(400, "Pyyntö on virheellinen", "Begäran är felaktig", "The request is invalid"),
    IDEMPOTENCY_KEY_REQUIRED(
            400,
            "Otsake Idempotency-Key puuttuu",
            "Rubriken Idempotency-Key saknas",
            "The header Idempotency-Key is missing"),
    UNAUTHENTICATED(401, "Kirjaudu ensin", "Logga in först", "Authentication is required"),
    FORBIDDEN(
            403,
            "Oikeutesi eivät riitä tähän",
            "Dina rättigheter räcker inte till detta",
            "Your rights do not suffice for this"),
    NOT_FOUND(404, "Kohdetta ei löydy", "Objektet finns inte", "There is no such resource"),
    METHOD_NOT_ALLOWED(405, "Menetelmä ei ole sallittu", "Metoden är inte tillåten", "The method is not allowed"),
    NOT_ACCEPTABLE(
            406,
            "Pyydettyä esitysmuotoa ei ole",
            "Det begärda formatet finns inte",
            "The requested format is not available"),
    ILLEGAL_TRANSITION(
            409, "Ei ole sallittu tässä tilassa", "Inte tillåtet i detta läge", "Not allowed in the present state"),
    CONFLICT(
            409,
            "Pyyntö on ristiriidassa sen kanssa, mitä on jo tallessa",
            "Begäran strider mot det som redan finns",
            "The request conflicts with what is already there"),
    STALE_VERSION(
            412,
            "Tietoja on muutettu sen jälkeen, kun luit ne",
            "Uppgifterna har ändrats sedan du läste dem",
            "The resource has changed since you read it"),
    TOO_LARGE(413, "Pyyntö on liian suuri", "Begäran är för stor", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            415, "Sisältötyyppiä ei tueta", "Innehållstypen stöds inte", "The media type is not supported"),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency-Key on jo käytetty toiseen pyyntöön",
            "Idempotency-Key har redan använts för en annan begäran",
            "The Idempotency-Key was used for another request"),
    EVENT_TOO_LARGE(
            422,
            "Tiedoista ei voi kertoa muille palveluille, koska niitä on liikaa",
            "Uppgifterna är för många för att de andra tjänsterna ska kunna underrättas",
            "There is too much data for the other services to be told of it"),
    PRECONDITION_REQUIRED(428, "Otsake If-Match puuttuu", "Rubriken If-Match saknas", "The header If-Match is missing"),
    INTERNAL_ERROR(500, "Odottamaton virhe", "Oväntat fel", "Unexpected error"),
    TEMPORARILY_UNAVAILABLE(
            503,
            "Palvelu ei ole juuri nyt käytettävissä",
            "Tjänsten är inte tillgänglig just nu",
            "The service is not available right now"),
    OUTCOME_UNKNOWN(
            503,
            "Pyynnön vaikutus on epäselvä",
            "Begärans verkan är oklar",
            "Whether the request took effect is unknown");

    private final int status;
    private final LocalizedText title;

    CommonError(int status, String fi, String sv, String en) {
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

    /** The general refusal behind a status that the framework answered with. */
    public static Optional<CommonError> ofStatus(int status) {
        return Arrays.stream(values()).filter(error -> error.status == status).findFirst();
    }
}
