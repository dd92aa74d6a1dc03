package fi.verkosto.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.gateway.page.ClassPath;
import fi.verkosto.gateway.problem.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every kind of problem of the gateway and the services, and the words of the pages about them. */
@ApplicationScoped
public class Catalogue {

    private final List<ProblemType> types = new ArrayList<>();
    private final Map<String, LocalizedText> words = new LinkedHashMap<>();

    Catalogue() throws IOException {
        JsonNode described = read("problems/catalogue.yaml");
        described.path("problems").forEach(type -> types.add(ProblemType.of(type, described.path("members"))));
        read("problems/words.yaml")
                .properties()
                .forEach(word -> words.put(word.getKey(), Texts.localized(word.getValue())));
    }

    private static JsonNode read(String file) throws IOException {
        return new YAMLMapper().readTree(ClassPath.read(file));
    }

    public List<ProblemType> types() {
        return types;
    }

    Map<String, LocalizedText> words() {
        return words;
    }

    Map<String, String> words(Locale language) {
        Map<String, String> spoken = new LinkedHashMap<>();
        words.forEach((name, text) -> spoken.put(name, text.in(language)));
        return spoken;
    }
}
