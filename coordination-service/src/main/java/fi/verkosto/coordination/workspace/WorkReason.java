package fi.verkosto.coordination.workspace;

import fi.verkosto.api.refusal.LocalizedText;

/** Why something is in the workspace. Implemented by an enum of each part; the names are stable. */
public interface WorkReason {

    String name();

    /** The same for people. */
    LocalizedText text();
}
