package fi.verkosto.applications.questions;

import fi.verkosto.api.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers without those in which a reader would see nothing: a question that must be answered is not answered by them. */
final class WrittenAnswers {

    private WrittenAnswers() {}

    static Map<String, Object> of(Map<?, ?> answers) {
        Map<String, Object> written = new LinkedHashMap<>();
        answers.forEach((name, answer) -> {
            boolean isBlank = answer instanceof String text && Text.isBlank(text);
            if (!isBlank) {
                written.put(name.toString(), within(answer));
            }
        });
        return written;
    }

    /** An element of a list keeps its place, blank or not. */
    private static Object within(Object answer) {
        return switch (answer) {
            case Map<?, ?> object -> of(object);
            case List<?> list -> list.stream().map(WrittenAnswers::within).toList();
            case null, default -> answer;
        };
    }
}
