package fi.verkosto.coordination.audit;

import fi.verkosto.api.refusal.LocalizedText;

/** In which role somebody did what the entry says. */
public enum CoordinationRole {
    LEAD("Hankkeen hakijaorganisaatio", "Projektets sökande organisation", "Lead of the network"),
    MEMBER("Verkoston jäsen", "Medlem i nätverket", "Member of the network"),
    COORDINATOR("Koordinoija", "Samordnare", "Coordinator"),
    OFFICER("Haun valmistelija", "Utlysningens handläggare", "Officer of the call"),
    OBSERVER("Ministeriön seuraaja", "Ministeriets observatör", "Observer of the ministry"),
    INVITED("Kutsuttu henkilö", "Inbjuden person", "Person who was invited"),
    /** An event of another service, or what follows from something else. */
    SYSTEM("Järjestelmä", "Systemet", "The system");

    private final LocalizedText words;

    CoordinationRole(String fi, String sv, String en) {
        this.words = new LocalizedText(fi, sv, en);
    }

    /** What people are told of whoever acted in it. */
    public LocalizedText words() {
        return words;
    }
}
