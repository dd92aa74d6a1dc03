package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.access.MembershipState;

/** What happened between an organisation and the network of an application, as the others and itself are told. */
enum MembershipChange {
    ACCEPTED(
            "membership-accepted",
            "on hyväksynyt kutsun verkostoon",
            "har godkänt inbjudan till nätverket",
            "has accepted the invitation to the network"),
    DECLINED(
            "membership-declined",
            "on hylännyt kutsun verkostoon",
            "har avböjt inbjudan till nätverket",
            "has declined the invitation to the network"),
    LEFT("membership-left", "on eronnut verkostosta", "har lämnat nätverket", "has left the network"),
    REMOVED(
            "membership-removed",
            "on poistettu verkostosta",
            "har tagits bort ur nätverket",
            "has been removed from the network"),
    INVITATION_WITHDRAWN(
            "invitation-withdrawn",
            "ei ole enää kutsuttuna verkostoon",
            "är inte längre inbjuden till nätverket",
            "is no longer invited to the network");

    private final String ownTemplate;
    private final LocalizedText words;

    MembershipChange(String ownTemplate, String fi, String sv, String en) {
        this.ownTemplate = ownTemplate;
        words = new LocalizedText(fi, sv, en);
    }

    /** Whom the lead removes was in the network, or was only invited to it. */
    static MembershipChange removed(MembershipState before) {
        return before == MembershipState.INVITED ? INVITATION_WITHDRAWN : REMOVED;
    }

    /** What goes on after the name of the organisation. */
    LocalizedText words() {
        return words;
    }

    String ownTemplate() {
        return ownTemplate;
    }
}
