package fi.verkosto.applications.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an applicant writes, section by section. Anything may be missing while it is a draft; submission says what must
 * not be.
 *
 * @param answers to the strand's own questions
 */
@Schema(name = "ApplicationContent")
public record ApplicationContent(
        Basics basics,
        Consortium consortium,
        Partners partners,
        Contacts contacts,
        Budget budget,
        Map<String, Object> answers) {

    public static final ApplicationContent EMPTY = new ApplicationContent(null, null, null, null, null, null);

    public ApplicationContent {
        basics = basics == null ? Basics.EMPTY : basics;
        consortium = consortium == null ? Consortium.EMPTY : consortium;
        partners = partners == null ? Partners.EMPTY : partners;
        contacts = contacts == null ? Contacts.EMPTY : contacts;
        budget = budget == null ? Budget.EMPTY : budget;
        answers = answers == null ? Map.of() : answers;
    }

    public SectionContent get(Section section) {
        return switch (section) {
            case BASICS -> basics;
            case CONSORTIUM -> consortium;
            case PARTNERS -> partners;
            case CONTACTS -> contacts;
            case BUDGET -> budget;
            case ANSWERS -> new Answers(answers);
        };
    }

    /** The same with one section replaced. */
    public ApplicationContent with(SectionContent section) {
        return switch (section) {
            case Basics other -> new ApplicationContent(other, consortium, partners, contacts, budget, answers);
            case Consortium other -> new ApplicationContent(basics, other, partners, contacts, budget, answers);
            case Partners other -> new ApplicationContent(basics, consortium, other, contacts, budget, answers);
            case Contacts other -> new ApplicationContent(basics, consortium, partners, other, budget, answers);
            case Budget other -> new ApplicationContent(basics, consortium, partners, contacts, other, answers);
            case Answers other ->
                new ApplicationContent(basics, consortium, partners, contacts, budget, other.values());
        };
    }

    /** The sections that are not as in another one. */
    public List<Section> differingFrom(ApplicationContent other) {
        return Arrays.stream(Section.values())
                .filter(section -> !get(section).equals(other.get(section)))
                .toList();
    }
}
