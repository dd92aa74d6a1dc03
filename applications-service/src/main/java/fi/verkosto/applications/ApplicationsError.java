package fi.verkosto.applications;

import fi.verkosto.api.ErrorCode;
import fi.verkosto.api.LocalizedText;

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
    UPLOAD_INTERRUPTED(400, "Tiedoston lähetys katkesi", "Överföringen av filen avbröts", "The upload was interrupted"),
    ORGANISATION_REQUIRED(
            403,
            "Hakijan on toimittava organisaation puolesta",
            "Sökanden måste företräda en organisation",
            "An applicant must act for an organisation");

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
