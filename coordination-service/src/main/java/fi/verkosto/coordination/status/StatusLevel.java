package fi.verkosto.coordination.status;

import fi.verkosto.api.refusal.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a network is doing, the best first: of two levels the later one is the worse. */
@Schema(
        name = "NetworkStatusLevel",
        description =
                "ON_TRACK; AT_RISK: something is to be looked at; UNKNOWN: what is known is too old, or nothing is; OFF_TRACK: goals"
                        + " will be missed unless something changes")
public enum StatusLevel {
    ON_TRACK("Aikataulussa", "Enligt planen", "On track"),
    AT_RISK("Vaatii huomiota", "Kräver uppmärksamhet", "At risk"),
    /** Worse than at risk, as nobody can tell; what is known to be off track is known. */
    UNKNOWN("Ei tiedossa", "Okänt", "Unknown"),
    OFF_TRACK("Jäljessä", "Ligger efter", "Off track");

    private final LocalizedText words;

    StatusLevel(String fi, String sv, String en) {
        this.words = new LocalizedText(fi, sv, en);
    }

    public LocalizedText words() {
        return words;
    }

    public boolean isBetterThan(StatusLevel other) {
        return compareTo(other) < 0;
    }
}
