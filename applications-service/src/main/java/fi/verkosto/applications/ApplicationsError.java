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
    APPLICATION_INCOMPLETE(
            422,
            "Hakemuksessa on puutteita tai virheitä",
            "Ansökan är bristfällig eller felaktig",
            "The application is incomplete or wrong"),
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
