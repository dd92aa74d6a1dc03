package fi.verkosto.applications.rules;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.BusinessId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong, place by place. */
final class FaultList {

    private static final LocalizedText REQUIRED =
            new LocalizedText("Tieto puuttuu", "Uppgiften saknas", "A value is required");

    private final List<Fault> faults = new ArrayList<>();

    void require(String at, String text) {
        requireValue(at, Text.isBlank(text) ? null : text);
    }

    void requireSome(String at, Collection<?> values) {
        requireValue(at, values.isEmpty() ? null : values);
    }

    void requireValue(String at, Object value) {
        if (value == null) {
            faults.add(new Fault(at, "required", REQUIRED));
        }
    }

    void add(String at, String rule, String fi, String sv, String en) {
        faults.add(Fault.at(at, rule, fi, sv, en));
    }

    /** Whether it is one; if not, that is a fault. */
    boolean isBusinessId(String at, String text) {
        boolean isOne = BusinessId.isValid(text);
        if (!isOne) {
            add(at, "business-id", "Y-tunnus ei ole oikea", "FO-numret är inte rätt", "This is no business ID");
        }
        return isOne;
    }

    void addAll(Collection<Fault> others) {
        faults.addAll(others);
    }

    List<Fault> found() {
        return List.copyOf(faults);
    }
}
