package fi.verkosto.applications.call.revision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.applications.call.terms.QuestionForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionChangeTest {

    @Test
    void keepsAnswersValidWhenQuestionsOnlyGainTextsAndOptionalOnes() {
        QuestionForm before = form(Map.of("goal", Map.of("type", "string")), List.of("goal"));

        assertThat(QuestionChange.keepsAnswersValid(
                        before,
                        form(
                                Map.of(
                                        "goal",
                                        Map.of("type", "string", "title", "Goal"),
                                        "why",
                                        Map.of("type", "string")),
                                List.of())))
                .isTrue();
        assertThat(QuestionChange.keepsAnswersValid(
                        before, form(Map.of("goal", Map.of("type", "string", "maxLength", 5)), List.of("goal"))))
                .isFalse();
        assertThat(QuestionChange.keepsAnswersValid(before, form(Map.of("goal", Map.of("type", "number")), List.of())))
                .isFalse();
        assertThat(QuestionChange.keepsAnswersValid(
                        before,
                        form(
                                Map.of("goal", Map.of("type", "string"), "why", Map.of("type", "string")),
                                List.of("goal", "why"))))
                .isFalse();
        assertThat(QuestionChange.keepsAnswersValid(before, null)).isFalse();
        assertThat(QuestionChange.keepsAnswersValid(null, before)).isFalse();
    }

    private static QuestionForm form(Map<String, Object> properties, List<String> required) {
        return new QuestionForm(Map.of("type", "object", "properties", properties, "required", required), Map.of());
    }
}
