package fi.verkosto.coordination.signal;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.workspace.WorkReason;

/** Why a signal is in the workspace. */
enum SignalReason implements WorkReason {
    SIGNAL_OPEN(
            "Sääntö on löytänyt jotakin, jota kukaan ei ole vielä selvittänyt",
            "En regel har hittat något som ingen ännu har utrett",
            "A rule has found something that nobody has looked into yet");

    private final LocalizedText text;

    SignalReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
