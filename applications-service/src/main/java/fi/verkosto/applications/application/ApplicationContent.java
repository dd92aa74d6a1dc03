package fi.verkosto.applications.application;

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

    static final ApplicationContent EMPTY = new ApplicationContent(null, null, null, null, null, null);

    public ApplicationContent {
        basics = basics == null ? Basics.EMPTY : basics;
        consortium = consortium == null ? Consortium.EMPTY : consortium;
        partners = partners == null ? Partners.EMPTY : partners;
        contacts = contacts == null ? Contacts.EMPTY : contacts;
        budget = budget == null ? Budget.EMPTY : budget;
        answers = answers == null ? Map.of() : answers;
    }

    public Object get(Section section) {
        return switch (section) {
            case BASICS -> basics;
            case CONSORTIUM -> consortium;
            case PARTNERS -> partners;
            case CONTACTS -> contacts;
            case BUDGET -> budget;
            case ANSWERS -> answers;
        };
    }

    /** The same with one section replaced by a value of its type. */
    @SuppressWarnings("unchecked") // Answers are what a JSON object is read as, and so have texts as keys.
    ApplicationContent with(Section section, Object value) {
        return switch (section) {
            case BASICS -> new ApplicationContent((Basics) value, consortium, partners, contacts, budget, answers);
            case CONSORTIUM -> new ApplicationContent(basics, (Consortium) value, partners, contacts, budget, answers);
            case PARTNERS -> new ApplicationContent(basics, consortium, (Partners) value, contacts, budget, answers);
            case CONTACTS -> new ApplicationContent(basics, consortium, partners, (Contacts) value, budget, answers);
            case BUDGET -> new ApplicationContent(basics, consortium, partners, contacts, (Budget) value, answers);
            case ANSWERS ->
                new ApplicationContent(basics, consortium, partners, contacts, budget, (Map<String, Object>) value);
        };
    }
}
