package fi.verkosto.gateway.reference;

import java.util.List;

/** What somebody wants to get done, whichever services it takes: its operations and the shapes of what they say. */
public record Task(String id, String title, String text, List<Operation> operations, List<Shape> shapes) {

    Task with(List<String> words) {
        List<Operation> found =
                operations.stream().filter(operation -> operation.hasAll(words)).toList();
        return new Task(id, title, text, found, shapes);
    }
}
