package fi.verkosto.applications.call.terms;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.Collection;
import java.util.List;

/** What can be chosen of one list, and how to speak of it. */
public record Choices(List<ListedCode> list) {

    public boolean areNone() {
        return list.isEmpty();
    }

    public boolean have(String code) {
        return list.stream().anyMatch(listed -> code.equals(listed.code()));
    }

    /** Any of them, by name: "top or middle management". */
    public LocalizedText names() {
        return JoinedNames.or(list.stream().map(ListedCode::shown).toList());
    }

    /** Of the given codes those that were not chosen, by name and in the order of the list: "work and students". */
    public LocalizedText namesMissing(Collection<String> asked, Collection<String> chosen) {
        return JoinedNames.and(list.stream()
                .filter(listed -> asked.contains(listed.code()) && !chosen.contains(listed.code()))
                .map(ListedCode::shown)
                .toList());
    }
}
