package fi.verkosto.applications.content;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The only personal data of an application: no event, no signed record and no log holds them. */
@Schema(name = "ApplicationContacts")
public record Contacts(@Valid Contact contactPerson, @Valid Contact backupContact) implements SectionContent {

    static final Contacts EMPTY = new Contacts(null, null);
}
