package fi.verkosto.notification.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders mails in the recipient's language. What people wrote can neither start a header nor imitate a line of the
 * mail: a value is one line, unless it is one of the few texts that may have several.
 */
@ApplicationScoped
public class MailTexts {

    private static final Set<String> OF_SEVERAL_LINES = Set.of("changes", "reason", "reasons", "request");

    /** Line breaks of any kind, other control characters, and those that turn the direction of what follows. */
    private static final Pattern BREAK =
            Pattern.compile("[\\s\\p{Cntrl}\\x85\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern BREAK_WITHIN_LINE =
            Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+");

    private final Engine engine;

    MailTexts(Engine engine) {
        this.engine = engine;
    }

    /**
     * Fills the template with the values.
     *
     * @throws io.quarkus.qute.TemplateException if a value is missing that the template shows
     */
    public MailText render(MailTemplate template, MailLanguage language, Map<String, String> values) {
        Template file = engine.getTemplate("mail/%s.%s.txt".formatted(template.kebab(), language.code()));
        String subject = fill(file.getFragment("subject").instance(), values);
        return new MailText(
                BREAK.matcher(subject).replaceAll(" ").strip(),
                fill(file.instance(), values).strip() + "\n");
    }

    private static String fill(TemplateInstance instance, Map<String, String> values) {
        values.forEach((name, value) -> instance.data(name, tame(name, value)));
        return instance.render();
    }

    private static String tame(String name, String value) {
        if (OF_SEVERAL_LINES.contains(name)) {
            String lines = value.replaceAll("\\R", "\n");
            return BREAK_WITHIN_LINE.matcher(lines).replaceAll(" ").strip();
        }
        return BREAK.matcher(value).replaceAll(" ").strip();
    }
}
