package fi.verkosto.review.decisioncontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardTextTest {

    @ParameterizedTest
    @EnumSource
    void hasTheSamePlaceholdersInEveryLanguage(StandardText text) {
        assertThat(placeholders(text.text().sv())).hasSameElementsAs(text.placeholders());
        assertThat(placeholders(text.text().en())).hasSameElementsAs(text.placeholders());
    }

    @ParameterizedTest
    @EnumSource
    void hasOnlyPlaceholdersWhoseFormIsKnown(StandardText text) {
        assertThat(text.placeholders()).allMatch(name -> Placeholder.of(name).isPresent());
    }

    /** Nobody would fill them in. */
    @Test
    void hasNoneInWhatIsDraftedForEveryAward() {
        assertThat(StandardText.usualConditions()).hasSize(5).allSatisfy(sentence -> {
            assertThat(sentence.values()).isEmpty();
            assertThat(sentence.text().fi()).doesNotContain("{");
        });
    }

    @Test
    void fillsInWhatLooksLikeAReferenceAsItIs() {
        assertThat(StandardText.FUNDED_ALREADY
                        .filled(Map.of("caseNumber", "$1/\\340/2018"))
                        .text()
                        .en())
                .endsWith("(case number $1/\\340/2018).");
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("(?<=\\{)[^}]*(?=})")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
