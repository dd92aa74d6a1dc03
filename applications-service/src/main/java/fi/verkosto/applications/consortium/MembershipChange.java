package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.LocalizedText;

/** What happened between an organisation and the network of an application, as the others are told. */
public enum MembershipChange {
    ACCEPTED("on hyväksynyt kutsun verkostoon", "har godkänt inbjudan till nätverket", "has accepted the invitation"),
    DECLINED("on hylännyt kutsun verkostoon", "har avböjt inbjudan till nätverket", "has declined the invitation"),
    LEFT("on eronnut verkostosta", "har lämnat nätverket", "has left the network"),
    REMOVED("on poistettu verkostosta", "har tagits bort ur nätverket", "has been removed from the network");

    private final LocalizedText words;

    MembershipChange(String fi, String sv, String en) {
        words = new LocalizedText(fi, sv, en);
    }

    public LocalizedText words() {
        return words;
    }
}
