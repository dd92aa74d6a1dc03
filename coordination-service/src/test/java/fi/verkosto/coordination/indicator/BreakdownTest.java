package fi.verkosto.coordination.indicator;

import static fi.verkosto.coordination.indicator.Definitions.aDefinition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.programme.CodeLists;
import fi.verkosto.coordination.programme.ListedCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    private static final CodeLists LISTS = new CodeLists(
            null,
            List.of(new ListedCode("TOP", new LocalizedText("ylin johto", "högsta ledningen", "top management"))),
            null,
            null,
            null);

    @Test
    void isByCodesOfTheCall() {
        assertThatCode(() -> Breakdown.requireListed(
                        LISTS, aDefinition().levels("TOP").build()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Breakdown.requireListed(
                        LISTS, aDefinition().levels("TOP", "MIDDLE").build()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(CoordinationError.BREAKDOWN_NOT_OF_CALL);
                    assertThat(refusal.members()).containsEntry("allowed", List.of("TOP"));
                });
    }

    @Test
    void keepsWhatARevisedCallHasNoMore() {
        Definition before = aDefinition().levels("TOP", "MIDDLE").build();

        assertThatCode(() -> Breakdown.requireListed(LISTS, before, before)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Breakdown.requireListed(
                        LISTS, aDefinition().levels("SUPERVISOR").build(), before))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isByAnyCodesWhereTheCallHasNoList() {
        assertThatCode(() -> Breakdown.requireListed(
                        LISTS, aDefinition().themes("PARTNERSHIPS").build()))
                .doesNotThrowAnyException();
    }
}
