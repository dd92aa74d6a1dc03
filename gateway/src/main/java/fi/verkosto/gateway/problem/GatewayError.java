package fi.verkosto.gateway.problem;

import java.util.Locale;

/** What the gateway itself refuses or cannot do. Everything else is the answer of a service and passes unchanged. */
public enum GatewayError {
    INVALID_REQUEST(
            400,
            new LocalizedText("Pyyntö on virheellinen", "Begäran är felaktig", "The request is invalid"),
            new LocalizedText(
                    "Pyynnön siirtokoodausta tai pituutta ei voi tulkita.",
                    "Begärans överföringskodning eller längd kan inte tolkas.",
                    "The transfer coding or length of the request cannot be understood.")),
    MALFORMED_REQUEST(
            400,
            new LocalizedText("Pyyntö on virheellinen", "Begäran är felaktig", "The request is invalid"),
            new LocalizedText(
                    "Pyyntö ei ole HTTP/1.1:n mukainen, sen osoite ei ole kelvollinen URI, tai siinä ei ole täsmälleen"
                            + " yhtä kelvollista Host-otsaketta.",
                    "Begäran följer inte HTTP/1.1, dess adress är ingen giltig URI, eller så har den inte exakt en"
                            + " giltig Host-rubrik.",
                    "The request does not follow HTTP/1.1, its address is no valid URI, or it does not have exactly one"
                            + " valid Host header.")),
    INVALID_QUERY(
            400,
            new LocalizedText("Kysely on virheellinen", "Frågan är felaktig", "The query is invalid"),
            new LocalizedText(
                    "Osoitteella ei ole tällaista kyselyparametria (parameter), tai sen arvo ei kelpaa. Sallitut ovat"
                            + " kohdassa allowed.",
                    "Adressen har ingen sådan frågeparameter (parameter), eller dess värde duger inte. De tillåtna står"
                            + " i allowed.",
                    "The address has no such query parameter (parameter), or its value does not fit. Those that are"
                            + " allowed stand in allowed.")),
    UNAUTHENTICATED(
            401,
            new LocalizedText("Kirjaudu ensin", "Logga in först", "Authentication is required"),
            new LocalizedText(
                    "Pyynnöstä puuttuu otsake Authorization: Bearer.",
                    "Begäran saknar rubriken Authorization: Bearer.",
                    "The request has no header Authorization: Bearer.")),
    INVALID_TOKEN(
            401,
            new LocalizedText("Pääsytunniste ei kelpaa", "Åtkomsttoken duger inte", "The access token is not accepted"),
            new LocalizedText(
                    "Pääsytunniste on vanhentunut, virheellinen tai myönnetty muuhun käyttöön. Hae uusi.",
                    "Åtkomsttoken har gått ut, är felaktig eller avsedd för något annat. Hämta en ny.",
                    "The access token has expired, is malformed or was issued for something else. Get a new one.")),
    NOT_FOUND(
            404,
            new LocalizedText("Kohdetta ei löydy", "Objektet finns inte", "There is no such resource"),
            new LocalizedText(
                    "Rajapinnassa ei ole tätä osoitetta. Kuvaus: /docs",
                    "Gränssnittet har ingen sådan adress. Beskrivning: /docs",
                    "The API has no such address. Its description: /docs")),
    METHOD_NOT_ALLOWED(
            405,
            new LocalizedText("Menetelmä ei ole sallittu", "Metoden är inte tillåten", "The method is not allowed"),
            new LocalizedText(
                    "Tämä osoite ei tue menetelmää.",
                    "Adressen stöder inte metoden.",
                    "This address does not support the method.")),
    NOT_ACCEPTABLE(
            406,
            new LocalizedText(
                    "Pyydettyä esitysmuotoa ei ole",
                    "Det begärda formatet finns inte",
                    "The requested format is not available"),
            new LocalizedText(
                    "Sivu on saatavilla niissä muodoissa, jotka ovat kohdassa allowed.",
                    "Sidan finns i de format som står i allowed.",
                    "The page is available in the formats that stand in allowed.")),
    BODY_TIMEOUT(
            408,
            new LocalizedText(
                    "Pyyntö ei tullut perille ajoissa",
                    "Begäran kom inte fram i tid",
                    "The request did not arrive completely in time"),
            new LocalizedText(
                    "Pyynnön sisältö jäi kesken, eikä sitä käsitelty. Lähetä se uudelleen.",
                    "Begärans innehåll blev på hälft och behandlades inte. Skicka den på nytt.",
                    "The content of the request stayed incomplete and was not processed. Send it again.")),
    HEAD_TIMEOUT(
            408,
            new LocalizedText(
                    "Pyyntö ei tullut perille ajoissa",
                    "Begäran kom inte fram i tid",
                    "The request did not arrive completely in time"),
            new LocalizedText(
                    "Pyynnön otsakkeet jäivät kesken. Lähetä pyyntö uudelleen.",
                    "Begärans rubriker blev på hälft. Skicka begäran på nytt.",
                    "The head of the request stayed incomplete. Send the request again.")),
    TOO_LARGE(
            413,
            new LocalizedText("Pyyntö on liian suuri", "Begäran är för stor", "The request is too large"),
            new LocalizedText(
                    "Pyynnön sisältö ylittää enimmäiskoon.",
                    "Begärans innehåll överskrider den största tillåtna storleken.",
                    "The content of the request exceeds the largest allowed size.")),
    ADDRESS_TOO_LONG(
            414,
            new LocalizedText("Osoite on liian pitkä", "Adressen är för lång", "The address is too long"),
            new LocalizedText(
                    "Osoite kyselyineen ylittää enimmäispituuden.",
                    "Adressen med sina frågeparametrar överskrider den största tillåtna längden.",
                    "The address with its query exceeds the largest allowed length.")),
    HEAD_TOO_LARGE(
            431,
            new LocalizedText(
                    "Pyynnön otsakkeet ovat liian suuret",
                    "Begärans rubriker är för stora",
                    "The headers are too large"),
            new LocalizedText(
                    "Pyynnön otsakkeet ylittävät enimmäiskoon.",
                    "Begärans rubriker överskrider den största tillåtna storleken.",
                    "The headers of the request exceed the largest allowed size.")),
    INTERNAL_ERROR(
            500,
            new LocalizedText("Odottamaton virhe", "Oväntat fel", "Unexpected error"),
            new LocalizedText(
                    "Virhe on kirjattu. Mainitse requestId, kun otat yhteyttä.",
                    "Felet har loggats. Nämn requestId när du tar kontakt.",
                    "The error has been logged. Mention the requestId when you get in touch.")),
    SERVICE_CONNECTION_LOST(
            502,
            new LocalizedText(
                    "Yhteys palveluun katkesi",
                    "Förbindelsen till tjänsten bröts",
                    "The connection to the service was lost"),
            new LocalizedText(
                    "Pyynnön vaikutus on epäselvä. Toista se samalla Idempotency-Key-otsakkeella.",
                    "Begärans verkan är oklar. Upprepa den med samma Idempotency-Key.",
                    "Whether the request took effect is unknown. Repeat it with the same Idempotency-Key.")),
    SERVICE_UNAVAILABLE(
            503,
            new LocalizedText(
                    "Palvelu ei ole juuri nyt käytettävissä",
                    "Tjänsten är inte tillgänglig just nu",
                    "The service is not available right now"),
            new LocalizedText(
                    "Pyyntöä ei käsitelty. Yritä hetken kuluttua uudelleen.",
                    "Begäran behandlades inte. Försök igen om en stund.",
                    "The request was not processed. Try again in a moment.")),
    IDENTITY_PROVIDER_UNAVAILABLE(
            503,
            new LocalizedText(
                    "Tunnistautuminen ei ole juuri nyt käytettävissä",
                    "Identifieringen är inte tillgänglig just nu",
                    "Authentication is not available right now"),
            new LocalizedText(
                    "Pääsytunnistetta ei voitu tarkistaa. Yritä hetken kuluttua uudelleen.",
                    "Åtkomsttoken kunde inte kontrolleras. Försök igen om en stund.",
                    "The access token could not be verified. Try again in a moment.")),
    SERVICE_TIMEOUT(
            504,
            new LocalizedText(
                    "Palvelu ei vastannut ajoissa",
                    "Tjänsten svarade inte i tid",
                    "The service did not answer in time"),
            new LocalizedText(
                    "Pyynnön vaikutus on epäselvä. Toista se samalla Idempotency-Key-otsakkeella.",
                    "Begärans verkan är oklar. Upprepa den med samma Idempotency-Key.",
                    "Whether the request took effect is unknown. Repeat it with the same Idempotency-Key."));

    private final int status;
    private final LocalizedText title;
    private final LocalizedText detail;

    GatewayError(int status, LocalizedText title, LocalizedText detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    /** The stable name, the last part of the problem's {@code type}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title(Locale language) {
        return title.in(language);
    }

    String detail(Locale language) {
        return detail.in(language);
    }

    /** Whether the same request may succeed later, unchanged. */
    boolean mayBeRetried() {
        return status >= 502;
    }
}
