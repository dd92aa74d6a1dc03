package fi.verkosto.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.gateway.catalogue.Catalogue;
import fi.verkosto.gateway.catalogue.ProblemType;
import fi.verkosto.gateway.description.Description;
import fi.verkosto.gateway.page.ClassPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that can be done, by what one wants to get done: {@code reference/tasks.yaml} says which parts of the API that takes. */
@ApplicationScoped
class Reference {

    private final List<Task> tasks;

    Reference(Description description, Catalogue problems) throws IOException {
        ProblemWords codes = new ProblemWords(
                problems.types().stream().map(ProblemType::code).collect(Collectors.toSet()));
        tasks = new YAMLMapper()
                .readTree(ClassPath.read("reference/tasks.yaml"))
                .valueStream()
                .map(task -> task(task, description.tree(), codes))
                .toList();
    }

    List<Task> tasks() {
        return tasks;
    }

    /** What of each task has all the words in its name, its address or its text. */
    List<Task> with(List<String> words) {
        return tasks.stream()
                .map(task -> task.with(words))
                .filter(task -> !task.operations().isEmpty())
                .toList();
    }

    private static Task task(JsonNode described, JsonNode description, ProblemWords codes) {
        JsonNode components = description.path("components");
        JsonNode schemas = components.path("schemas");
        Set<String> tags =
                described.path("tags").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        TypeWords words = new TypeWords(schemas);
        List<Operation> operations =
                new Operations(words, codes, components.path("responses")).in(description.path("paths"), tags);
        return new Task(
                described.path("id").asText(),
                described.path("title").asText(),
                described.path("text").asText(),
                operations,
                new Shapes(schemas).reachedFrom(words.mentioned()));
    }
}
