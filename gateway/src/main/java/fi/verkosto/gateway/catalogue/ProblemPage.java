package fi.verkosto.gateway.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the page of a {@link ProblemType} shows, in one language. */
record ProblemPage(
        String code,
        int status,
        String type,
        String title,
        String meaning,
        String remedy,
        Map<String, String> members,
        String example) {

    static ProblemPage of(ProblemType problem, Locale language) {
        Map<String, String> members = new LinkedHashMap<>();
        problem.members().forEach((name, meaning) -> members.put(name, meaning.in(language)));
        return new ProblemPage(
                problem.code(),
                problem.status(),
                problem.type(),
                problem.title().in(language),
                problem.meaning().in(language),
                problem.remedy().in(language),
                members,
                problem.example(language).encodePrettily());
    }
}
