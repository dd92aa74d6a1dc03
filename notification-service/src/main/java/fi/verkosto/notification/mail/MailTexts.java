package fi.verkosto.notification.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Renders mails in the recipient's language. */
@ApplicationScoped
public class MailTexts {

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
                subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(),
                fill(file.instance(), values).strip() + "\n");
    }

    private static String fill(TemplateInstance instance, Map<String, String> values) {
        values.forEach(instance::data);
        return instance.render();
    }
}
