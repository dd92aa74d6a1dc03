package fi.verkosto.messaging;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.Locale;

/** Why an event had no effect although nothing is wrong with it. Each service has one enum of its reasons. */
public interface NoteReason {

    /** The name of the enum's constant. */
    String name();

    LocalizedText text();

    /** The stable name in kebab-case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
