package fi.verkosto.applications;

import fi.verkosto.api.refusal.ErrorCode;
import fi.verkosto.api.refusal.LocalizedText;

/** The refusals of this service beside the common ones. */
public enum ApplicationsError implements ErrorCode {
    CALL_NOT_OPEN(409, "Haku ei ole auki", "Utlysningen är inte öppen", "The call is not open"),
    CALL_INCOMPLETE(
            422,
            "Haun tiedoissa on puutteita tai virheitä",
            "Utlysningens uppgifter är bristfälliga eller felaktiga",
            "The call is incomplete or wrong"),
    SUPPLEMENT_OVERDUE(
            409,
            "Täydennyksen määräaika on päättynyt",
            "Tidsfristen för kompletteringen har gått ut",
            "The time to supplement the application has passed"),
    SECTION_NOT_TO_SUPPLEMENT(
            409,
            "Täydennyspyyntö ei koske tätä osaa",
            "Begäran om komplettering gäller inte denna del",
            "The supplement request does not concern this section"),
    CALL_NOT_CLOSED(
            409,
            "Hakuaika ei ole vielä päättynyt",
            "Ansökningstiden har inte gått ut än",
            "The call has not closed yet"),
    SUPPLEMENT_REQUEST_INVALID(
            422,
            "Täydennyspyyntöä ei voi tehdä näin",
            "Kompletteringen kan inte begäras så här",
            "The supplement cannot be asked for like this"),
    APPLICATION_INCOMPLETE(
            422,
            "Hakemuksessa on puutteita tai virheitä",
            "Ansökan är bristfällig eller felaktig",
            "The application is incomplete or wrong"),
    PROVIDER_FILE_REFUSED(
            422,
            "Tiedostossa on rivejä, joita ei voi ottaa rekisteriin",
            "Filen har rader som inte kan tas in i registret",
            "The file has rows that the register cannot take"),
    PROVIDER_NOT_REGISTERED(
            422,
            "Organisaatio ei ole koulutuksen järjestäjien rekisterissä",
            "Organisationen finns inte i registret över utbildningsanordnare",
            "The organisation is not in the register of providers"),
    PERSON_UNKNOWN(
            422,
            "Henkilöä ei tunneta verkostossa",
            "Personen är inte känd i nätverket",
            "The person is not known in the consortium"),
    INVITATION_REFUSED(
            422,
            "Tätä organisaatiota ei voi kutsua",
            "Den här organisationen kan inte bjudas in",
            "This organisation cannot be invited"),
    ATTACHMENT_EMPTY(422, "Tiedosto on tyhjä", "Filen är tom", "The file is empty"),
    ATTACHMENT_TYPE_NOT_ALLOWED(
            422,
            "Tämäntyyppistä tiedostoa ei voi liittää",
            "En fil av den här typen kan inte bifogas",
            "A file of this type cannot be attached"),
    ATTACHMENT_ENCRYPTED(
            422,
            "Tiedosto on suojattu salasanalla tai salattu: poista suojaus ja liitä se uudelleen",
            "Filen är skyddad med lösenord eller krypterad: ta bort skyddet och bifoga den på nytt",
            "The file is protected by a password or encrypted: remove the protection and attach it again"),
    ATTACHMENT_HAS_MACROS(
            422,
            "Tiedostossa on makroja: tallenna se ilman niitä",
            "Filen innehåller makron: spara den utan dem",
            "The file has macros: save it without them"),
    ATTACHMENT_ARCHIVE_EMPTY(
            422,
            "Pakatussa kansiossa ei ole yhtään tiedostoa",
            "Den komprimerade mappen innehåller inga filer",
            "There is no file in the archive"),
    ATTACHMENT_ARCHIVE_TOO_LARGE(
            422,
            "Pakatussa kansiossa saa olla enintään 10 000 tiedostoa ja yhteensä enintään gigatavu",
            "En komprimerad mapp får innehålla högst 10 000 filer och sammanlagt högst en gigabyte",
            "An archive may hold at most 10 000 files and at most a gigabyte in all"),
    ATTACHMENT_ARCHIVE_NESTED(
            422,
            "Pakatun kansion sisällä ei saa olla toista: liitä se erikseen",
            "En komprimerad mapp får inte innehålla en annan: bifoga den separat",
            "An archive may not hold another one: attach that by itself"),
    ATTACHMENT_ARCHIVE_UNSAFE_NAMES(
            422,
            "Pakatussa kansiossa on tiedosto, jonka nimi johtaa kansion ulkopuolelle",
            "Den komprimerade mappen innehåller en fil vars namn leder ut ur mappen",
            "The archive has a file whose name leads out of it"),
    ATTACHMENT_TOO_COMPLEX(
            422,
            "Tiedostoa ei voitu tutkia kohtuullisessa ajassa",
            "Filen kunde inte undersökas inom rimlig tid",
            "The file could not be examined within a reasonable time"),
    ATTACHMENT_NAME_CONTRADICTS_CONTENT(
            422,
            "Tiedoston nimi ei vastaa sen sisältöä",
            "Filens namn motsvarar inte innehållet",
            "The file's name contradicts its content"),
    ATTACHMENT_LIMIT_REACHED(
            409,
            "Hakemuksessa on jo liitteitä enimmäismäärä",
            "Ansökan har redan det högsta tillåtna antalet bilagor",
            "The application has as many attachments as it may have"),
    LIMIT_REACHED(
            409,
            "Näitä on jo niin monta kuin voi olla",
            "Det finns redan så många som det får finnas",
            "There are as many of these as there may be"),
    UPLOADS_AT_ONCE(
            429,
            "Sinulla on jo monta tiedostoa tulossa: odota, että ne ovat perillä",
            "Du har redan många filer på väg: vänta tills de har kommit fram",
            "You have many files under way already: wait until they have arrived"),
    UPLOAD_TOO_SLOW(408, "Tiedosto tulee liian hitaasti", "Filen kommer för långsamt", "The file comes too slowly"),
    UPLOAD_INTERRUPTED(400, "Tiedoston lähetys katkesi", "Överföringen av filen avbröts", "The upload was interrupted"),
    ORGANISATION_REQUIRED(
            403,
            "Hakijan on toimittava organisaation puolesta",
            "Sökanden måste företräda en organisation",
            "An applicant must act for an organisation"),
    AGENCY_REQUIRED(
            403,
            "Hakuja laativat tässä palvelussa toimivan viranomaisen valmistelijat",
            "Utlysningar utarbetas av beredare vid en myndighet som verkar i tjänsten",
            "Calls are drafted by officers of an agency that works in this service");

    private final int status;
    private final LocalizedText title;

    ApplicationsError(int status, String fi, String sv, String en) {
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
