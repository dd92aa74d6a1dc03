package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.programme.CodeLists;
import fi.verkosto.coordination.programme.ListedCode;
import java.util.List;
import java.util.Set;

/**
 * Codes by which values are broken down are those of the call. One that a definition had before stays possible, whatever the call was
 * revised to; a list that is empty, or not known yet, takes any.
 */
final class Breakdown {

    private Breakdown() {}

    static void requireListed(CodeLists lists, Definition definition) {
        require(lists.managementLevels(), definition.managementLevels(), Set.of());
        require(lists.themes(), definition.themes(), Set.of());
    }

    static void requireListed(CodeLists lists, Definition definition, Definition before) {
        require(lists.managementLevels(), definition.managementLevels(), before.managementLevels());
        require(lists.themes(), definition.themes(), before.themes());
    }

    private static void require(List<ListedCode> listed, Set<String> asked, Set<String> before) {
        List<String> allowed = listed.stream().map(ListedCode::code).toList();
        if (!allowed.isEmpty() && asked.stream().anyMatch(code -> !allowed.contains(code) && !before.contains(code))) {
            throw new Refusal(CoordinationError.BREAKDOWN_NOT_OF_CALL).with("allowed", allowed);
        }
    }
}
