package fi.verkosto.applications.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field that is different now. The e-mail address is named without its values: what a register says of the past must
 * hold no address that somebody may want erased.
 *
 * @param before null where nothing was, or where the values are not kept
 */
public record FieldChange(
        String field,
        @Schema(nullable = true) String before,
        @Schema(nullable = true) String after) {

    static List<FieldChange> between(ProviderData before, ProviderData after) {
        List<FieldChange> changes = new ArrayList<>();
        add(changes, "nameFi", before.nameFi(), after.nameFi());
        add(changes, "nameSv", before.nameSv(), after.nameSv());
        add(changes, "holderKind", before.holderKind(), after.holderKind());
        add(changes, "homeRegion", before.homeRegion(), after.homeRegion());
        add(changes, "licenceFrom", before.licenceFrom(), after.licenceFrom());
        add(changes, "licenceTo", before.licenceTo(), after.licenceTo());
        add(changes, "language", before.language(), after.language());
        if (!Objects.equals(before.email(), after.email())) {
            changes.add(new FieldChange("email", null, null));
        }
        return List.copyOf(changes);
    }

    /** Everything that a new provider came with. */
    static List<FieldChange> ofNew(ProviderData data) {
        return between(new ProviderData(data.businessId(), null, null, null, null, null, null, null, null), data);
    }

    private static void add(List<FieldChange> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, text(before), text(after)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
