package fi.verkosto.notification.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders mails in the recipient's language. What people wrote can neither start a header nor imitate a line of the
 * mail: a value is one line, unless it is one of the few texts that may have several.
 */
@ApplicationScoped
public class MailTexts {

    private static final Set<String> OF_SEVERAL_LINES =
            Set.of("changes", "checks", "contacts", "differences", "entries", "reason", "reasons", "request");

    /** Line breaks of any kind, other control characters, and those that turn the direction of what follows. */
    private static final Pattern BREAK =
            Pattern.compile("[\\s\\p{Cntrl}\\x85\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern BREAK_WITHIN_LINE =
            Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+");

    private final Engine engine;
    private final WrittenValues written;

    MailTexts(Engine engine, WrittenValues written) {
        this.engine = engine;
        this.written = written;
    }

    /** Whether this version has the texts. */
    public boolean has(MailTemplate template, MailLanguage language) {
        return engine.getTemplate(template.file(language)) != null;
    }

    /**
     * Fills the template with the values.
     *
     * @throws io.quarkus.qute.TemplateException if a value is missing that the template shows
     */
    public MailText render(MailTemplate template, MailLanguage language, Map<String, MailValue> values) {
        Template file = engine.getTemplate(template.file(language));
        Map<String, String> shown = new HashMap<>();
        values.forEach((name, value) -> shown.put(name, tame(name, written.write(value, language))));
        String subject = fill(file.getFragment("subject").instance(), shown);
        return new MailText(
                BREAK.matcher(subject).replaceAll(" ").strip(),
                fill(file.instance(), shown).strip() + "\n");
    }

    private static String fill(TemplateInstance instance, Map<String, String> values) {
        values.forEach(instance::data);
        return instance.render();
    }

    private static String tame(String name, String value) {
        if (OF_SEVERAL_LINES.contains(name)) {
            String lines = value.replaceAll("\\R", "\n");
            return BREAK_WITHIN_LINE.matcher(lines).replaceAll(" ").strip();
        }
        return onOneLine(value);
    }

    /** What people wrote, as it stands within a line. */
    public static String onOneLine(String value) {
        return BREAK.matcher(value).replaceAll(" ").strip();
    }
}
