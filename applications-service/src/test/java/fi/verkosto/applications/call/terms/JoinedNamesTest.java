package fi.verkosto.applications.call.terms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinedNamesTest {

    private static final LocalizedText WORK = new LocalizedText("työelämä", "arbetslivet", "working life");
    private static final LocalizedText STUDENTS = new LocalizedText("opiskelijat", "studerande", "students");
    private static final LocalizedText OTHERS = new LocalizedText("muut", "andra", "others");

    @Test
    void areReadAsASentenceIs() {
        assertThat(JoinedNames.and(List.of(WORK))).isEqualTo(WORK);
        assertThat(JoinedNames.and(List.of(WORK, STUDENTS)))
                .isEqualTo(new LocalizedText(
                        "työelämä ja opiskelijat", "arbetslivet och studerande", "working life and students"));
        assertThat(JoinedNames.or(List.of(WORK, STUDENTS, OTHERS)))
                .isEqualTo(new LocalizedText(
                        "työelämä, opiskelijat tai muut",
                        "arbetslivet, studerande eller andra",
                        "working life, students or others"));
        assertThat(JoinedNames.and(List.of())).isEqualTo(new LocalizedText("", "", ""));
    }

    @Test
    void areThoseThatThereAreInADraft() {
        Choices choices = new Choices(List.of(
                new ListedCode("WORK", new LocalizedText("työelämä", null, " ")), new ListedCode("STUDENTS", null)));

        assertThat(choices.namesMissing(Set.of("STUDENTS", "WORK"), Set.of()))
                .isEqualTo(new LocalizedText("työelämä ja STUDENTS", "työelämä och STUDENTS", "työelämä and STUDENTS"));
    }
}
