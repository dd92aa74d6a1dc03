package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.application.Application;
import fi.verkosto.messaging.NoteReason;
import fi.verkosto.messaging.Outcome;
import java.util.Map;

/** Why what others decided has no effect on an application any more. */
public enum LateReason implements NoteReason {
    ELIGIBILITY_AFTER_WITHDRAWAL(
            "Hakukelpoisuus ratkaistiin, kun hakija oli jo perunut hakemuksen.",
            "Behörigheten avgjordes när sökanden redan hade återtagit ansökan.",
            "Eligibility was decided when the applicant had already withdrawn the application."),
    DECISION_AFTER_WITHDRAWAL(
            "Hakemuksesta päätettiin, kun hakija oli jo perunut sen. Hakijalle ei ilmoitettu päätöksestä.",
            "Ansökan avgjordes när sökanden redan hade återtagit den. Sökanden underrättades inte om beslutet.",
            "The application was decided when the applicant had already withdrawn it. The applicant was not told."),
    DECLINED_AFTER_WITHDRAWAL(
            "Avustus hylättiin, kun hakija oli jo perunut hakemuksen.",
            "Understödet avböjdes när sökanden redan hade återtagit ansökan.",
            "The grant was declined when the applicant had already withdrawn the application."),
    ACCEPTED_AFTER_WITHDRAWAL(
            "Avustus otettiin vastaan, kun hakija oli jo perunut hakemuksen.",
            "Understödet togs emot när sökanden redan hade återtagit ansökan.",
            "The grant was accepted when the applicant had already withdrawn the application."),
    NEWS_AFTER_THE_END(
            "Verkostolle oli kerrottavaa, kun hakemuksella ei ollut enää avustusta. Kenellekään ei lähetetty viestiä.",
            "Det fanns något att berätta för nätverket när ansökan inte längre hade något understöd. Ingen fick något meddelande.",
            "There was something to tell the network when the application had no grant any more. Nobody was mailed.");

    private final LocalizedText text;

    LateReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    @Override
    public LocalizedText text() {
        return text;
    }

    Outcome of(Application application) {
        return new Outcome.Noted(this, application.callId(), application.id(), Map.of());
    }
}
