package fi.verkosto.applications.call.publication;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Choices;
import fi.verkosto.applications.call.terms.CodeLists;
import fi.verkosto.applications.call.terms.StrandRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Codes that a strand asks of every application and the call does not list: nobody could choose them. */
final class RequiredCodes {

    private final List<Fault> faults = new ArrayList<>();

    private RequiredCodes() {}

    static List<Fault> unlistedIn(CallTerms terms) {
        RequiredCodes found = new RequiredCodes();
        CodeLists lists = terms.codeLists();
        for (int i = 0; i < terms.strands().size(); i++) {
            String at = "/strands/" + i + "/rules/";
            StrandRules rules = terms.strands().get(i).rules();
            found.check(at + "requiredPartnerKinds", rules.requiredPartnerKinds(), new Choices(lists.partnerKinds()));
            found.check(at + "requiredThemes", rules.requiredThemes(), new Choices(lists.themes()));
            found.check(
                    at + "requiredManagementLevels",
                    rules.requiredManagementLevels(),
                    new Choices(lists.managementLevels()));
        }
        return List.copyOf(found.faults);
    }

    private void check(String at, Collection<String> codes, Choices choices) {
        int place = 0;
        for (String code : codes) {
            if (!choices.have(code)) {
                faults.add(unlisted(at + "/" + place, choices));
            }
            place++;
        }
    }

    private static Fault unlisted(String at, Choices choices) {
        if (choices.areNone()) {
            return Fault.at(
                    at,
                    "listed",
                    "Haussa ei ole luetteloa, josta tämän voisi valita",
                    "Utlysningen har ingen lista där detta kunde väljas",
                    "The call has no list from which this could be chosen");
        }
        LocalizedText names = choices.names();
        return Fault.at(
                at,
                "listed",
                "Vaadittavan on oltava haun luettelossa: " + names.fi(),
                "Det som krävs måste finnas i utlysningens lista: " + names.sv(),
                "What is required must be on the call's list: " + names.en());
    }
}
