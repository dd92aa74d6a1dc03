package fi.verkosto.review.audit;

import fi.verkosto.api.refusal.LocalizedText;

/** In which role somebody did what the entry says. */
public enum ReviewRole {
    OFFICER("Haun valmistelija", "Utlysningens handläggare", "Officer of the call"),
    PRESENTER("Esittelijä", "Föredragande", "Presenter"),
    DECIDER("Päätöksentekijä", "Beslutsfattare", "Decider"),
    EVALUATOR("Arvioija", "Bedömare", "Evaluator"),
    OBSERVER("Tarkkailija", "Observatör", "Observer"),
    APPLICANT("Hakija", "Sökande", "Applicant"),
    /** An event of another service, or what follows from something else. */
    SYSTEM("Järjestelmä", "Systemet", "The system");

    private final LocalizedText words;

    ReviewRole(String fi, String sv, String en) {
        this.words = new LocalizedText(fi, sv, en);
    }

    /** What people are told of whoever acted in it. */
    public LocalizedText words() {
        return words;
    }
}
