package fi.verkosto.applications.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of an application that are saved on their own: people in different ones never get into each other's way. */
public enum Section {
    BASICS(Basics.class),
    CONSORTIUM(Consortium.class),
    PARTNERS(Partners.class),
    CONTACTS(Contacts.class),
    BUDGET(Budget.class),
    ANSWERS(Answers.class);

    /** All of them as in JSON and in addresses, as a pattern. */
    public static final String PATHS = "basics|consortium|partners|contacts|budget|answers";

    private final Class<? extends SectionContent> type;

    Section(Class<? extends SectionContent> type) {
        this.type = type;
    }

    /** What the section holds. */
    public Class<? extends SectionContent> type() {
        return type;
    }

    /** As in JSON and in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one whose content is of that type. */
    public static Section holding(Class<? extends SectionContent> type) {
        return Arrays.stream(values())
                .filter(section -> section.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No section holds " + type));
    }

    /** The one that a JSON Pointer into the content leads to. */
    public static Section at(String pointer) {
        String path = pointer.split("/", -1)[1];
        return named(path).orElseThrow(() -> new IllegalArgumentException("No section at " + pointer));
    }

    public static Optional<Section> named(String path) {
        return Arrays.stream(values())
                .filter(section -> section.path().equals(path))
                .findFirst();
    }
}
