package fi.verkosto.applications.onbehalf;

import fi.verkosto.api.refusal.LocalizedText;

/** What an officer did to an application in the applicant's place. */
public enum ChangeOnBehalf {
    EDITED("hakemuksen sisältöä on muutettu", "ansökans innehåll har ändrats", "the content has been changed"),
    WITHDRAWN("hakemus on peruutettu", "ansökan har återtagits", "the application has been withdrawn");

    private final LocalizedText words;

    ChangeOnBehalf(String fi, String sv, String en) {
        words = new LocalizedText(fi, sv, en);
    }

    LocalizedText words() {
        return words;
    }
}
