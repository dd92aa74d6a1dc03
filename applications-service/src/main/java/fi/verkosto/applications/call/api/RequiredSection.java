package fi.verkosto.applications.call.api;

import fi.verkosto.applications.call.terms.CodeLists;
import fi.verkosto.applications.call.terms.QuestionForm;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.call.terms.StrandKind;
import fi.verkosto.applications.call.terms.StrandRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of an application, with what must be in it when it is submitted. */
@Schema(name = "RequiredSection")
record RequiredSection(
        @Schema(examples = "basics") String section,

        @Schema(description = "JSON Pointers into the application; * stands for every element of a list")
        List<String> required) {

    static List<RequiredSection> of(Strand strand, CodeLists lists) {
        StrandRules rules = strand.rules();
        return List.of(
                new RequiredSection("basics", basics(rules)),
                new RequiredSection("consortium", consortium(strand, lists)),
                new RequiredSection("partners", partners(rules, lists)),
                new RequiredSection(
                        "contacts",
                        List.of(
                                "/contacts/contactPerson/name",
                                "/contacts/contactPerson/email",
                                "/contacts/contactPerson/language")),
                new RequiredSection(
                        "budget",
                        List.of(
                                "/budget/lines",
                                "/budget/lines/*/businessId",
                                "/budget/lines/*/costCategory",
                                "/budget/lines/*/amount")),
                new RequiredSection("answers", answers(strand)));
    }

    private static List<String> basics(StrandRules rules) {
        List<String> required = new ArrayList<>(List.of("/basics/title", "/basics/summary"));
        addIfAny(required, "/basics/themes", rules.requiredThemes());
        addIfAny(required, "/basics/managementLevels", rules.requiredManagementLevels());
        return required;
    }

    private static List<String> consortium(Strand strand, CodeLists lists) {
        List<String> required = new ArrayList<>();
        if (strand.rules().minimumMembers() > 0) {
            required.add("/consortium/members");
        }
        boolean asksStages = !lists.developmentStages().isEmpty();
        if (asksStages && strand.kind() == StrandKind.NETWORK) {
            required.add("/consortium/leadDevelopmentStage");
        }
        required.addAll(List.of("/consortium/members/*/businessId", "/consortium/members/*/role"));
        if (asksStages) {
            required.add("/consortium/members/*/developmentStage");
        }
        return required;
    }

    private static List<String> partners(StrandRules rules, CodeLists lists) {
        List<String> required = new ArrayList<>();
        addIfAny(required, "/partners/partners", rules.requiredPartnerKinds());
        required.add("/partners/partners/*/name");
        if (!lists.partnerKinds().isEmpty()) {
            required.add("/partners/partners/*/kind");
        }
        return required;
    }

    private static List<String> answers(Strand strand) {
        return strand.ownQuestions().map(QuestionForm::requiredNames).orElse(List.of()).stream()
                .map(name -> "/answers/" + name.replace("~", "~0").replace("/", "~1"))
                .toList();
    }

    private static void addIfAny(List<String> required, String pointer, Collection<?> asked) {
        if (!asked.isEmpty()) {
            required.add(pointer);
        }
    }
}
