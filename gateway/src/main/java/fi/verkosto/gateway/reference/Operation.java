package fi.verkosto.gateway.reference;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Locale;

/**
 * One thing that can be done.
 *
 * @param id its name in clients
 * @param who may do it, in words
 * @param search all that it can be found by, in small letters
 */
public record Operation(
        String id,
        String method,
        String path,
        String summary,
        RawString description,
        String who,
        List<Field> parameters,
        List<Body> bodies,
        List<Answer> answers,
        String search) {

    /** Whether the page may try it: nothing is changed by it, and the answer ends. */
    public boolean isTryable() {
        return method.equals("GET")
                && answers.stream()
                        .flatMap(answer -> answer.bodies().stream())
                        .map(Body::mediaType)
                        .anyMatch(type -> type.contains("json"));
    }

    /** What a person states to try it. */
    public List<Field> inputs() {
        return parameters.stream()
                .filter(parameter -> !parameter.place().equals("header"))
                .toList();
    }

    boolean hasAll(List<String> words) {
        return words.stream().allMatch(word -> search.contains(word.toLowerCase(Locale.ROOT)));
    }
}
