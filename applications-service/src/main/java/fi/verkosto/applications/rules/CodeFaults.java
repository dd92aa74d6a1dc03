package fi.verkosto.applications.rules;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.terms.Choices;
import java.util.Collection;

/**
 * What is wrong with the codes of an application: each is one that its call lists. Saving takes any, so that nobody loses a
 * draft when a call is revised.
 */
final class CodeFaults {

    private final FaultList faults;

    CodeFaults(FaultList faults) {
        this.faults = faults;
    }

    /** A code that is needed wherever the call asks for one. */
    void checkAsked(String at, String code, Choices choices) {
        if (!choices.areNone()) {
            faults.requireValue(at, code);
        }
        check(at, code, choices);
    }

    void checkAll(String at, Collection<String> codes, Choices choices) {
        int place = 0;
        for (String code : codes) {
            check(at + "/" + place, code, choices);
            place++;
        }
    }

    void check(String at, String code, Choices choices) {
        if (code == null || choices.have(code)) {
            return;
        }
        if (choices.areNone()) {
            faults.add(
                    at,
                    "not-asked",
                    "Haussa ei kysytä tätä: poista tieto",
                    "Utlysningen frågar inte efter detta: ta bort uppgiften",
                    "The call does not ask for this: remove it");
            return;
        }
        LocalizedText names = choices.names();
        faults.add(
                at,
                "listed",
                "Haussa ei ole tätä vaihtoehtoa. Valittavissa: " + names.fi(),
                "Utlysningen har inte detta alternativ. Alternativen är: " + names.sv(),
                "The call does not have this choice. Choose from: " + names.en());
    }
}
