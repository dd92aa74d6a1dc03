package fi.verkosto.applications.questions;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.call.publication.Questions;
import fi.verkosto.applications.call.terms.QuestionForm;
import fi.verkosto.applications.call.terms.Strand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges by JSON Schema 2020-12. Nothing is ever fetched, and every check ends soon, whatever it is given. */
@ApplicationScoped
class SchemaQuestions implements Questions {

    private static final int MOST_KEYWORDS = 2_000;
    private static final int LONGEST_FORM = 64 * 1024;
    private static final int DEEPEST_FORM = 16;
    private static final int MOST_ANSWERS = 5_000;
    private static final int LONGEST_ANSWERS = 200_000;
    private static final int DEEPEST_ANSWERS = 16;
    private static final int MOST_COMPILED = 200;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema META_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .regularExpressionFactory(new LinearPatterns())
                            .build()));

    /** Compiled once per instance: questions are frozen, and asked at every save and submission. */
    private final Map<Map<String, Object>, Schema> compiled = new ConcurrentHashMap<>();

    @Override
    public List<Fault> faultsOf(QuestionForm form) {
        List<Fault> faults = new ArrayList<>();
        checkSize(form.schema(), "/schema", faults);
        checkSize(form.uiSchema(), "/uiSchema", faults);
        if (faults.isEmpty()) {
            META_SCHEMA.validate(node(form.schema())).forEach(error -> faults.add(againstMetaSchema(error)));
        }
        if (faults.isEmpty()) {
            SchemaShape.faultsOf(form.schema()).forEach(fault -> faults.add(under("/schema", fault)));
            checkShown(form, faults);
        }
        return faults.stream().distinct().toList();
    }

    private static void checkSize(Map<String, Object> json, String at, List<Fault> faults) {
        if (!Size.of(json).isWithin(MOST_KEYWORDS, LONGEST_FORM, DEEPEST_FORM)) {
            faults.add(Fault.at(
                    at,
                    "too-large",
                    "Kysymysten määrittely on liian suuri tai syvä",
                    "Frågornas definition är för stor eller djup",
                    "The definition of the questions is too large or too deep"));
        }
    }

    private static Fault againstMetaSchema(Error error) {
        return Fault.at(
                "/schema" + error.getInstanceLocation(),
                "json-schema",
                "Ei ole JSON Schema 2020-12:n mukainen",
                "Följer inte JSON Schema 2020-12",
                "Does not follow JSON Schema 2020-12");
    }

    private static void checkShown(QuestionForm form, List<Fault> faults) {
        Set<String> asked = form.names();
        form.uiSchema().keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> faults.add(AnswerRule.UNKNOWN.at("/uiSchema/" + SchemaShape.escape(name))));
    }

    @Override
    public List<Fault> faults(Strand strand, Map<String, Object> answers) {
        Set<String> asked = strand.ownQuestions().map(QuestionForm::names).orElse(Set.of());
        List<Fault> faults = new ArrayList<>();
        answers.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> faults.add(AnswerRule.UNKNOWN.at("/answers/" + SchemaShape.escape(name))));
        strand.ownQuestions().ifPresent(form -> faults.addAll(validate(form, answers)));
        return faults.stream().distinct().toList();
    }

    @Override
    public List<Fault> malformed(Strand strand, Map<String, Object> answers) {
        return faults(strand, answers).stream().filter(AnswerRule::isMalformed).toList();
    }

    private List<Fault> validate(QuestionForm form, Map<String, Object> answers) {
        boolean isMeasured = Size.of(answers).isWithin(MOST_ANSWERS, LONGEST_ANSWERS, DEEPEST_ANSWERS)
                && Effort.isBearable(form.schema(), answers);
        if (!isMeasured) {
            return List.of(AnswerRule.TOO_LONG.at("/answers"));
        }
        try {
            return LinearPatterns.withinBudget(() -> {
                List<Fault> faults = new ArrayList<>(judge(form, answers));
                Map<String, Object> written = WrittenAnswers.of(answers);
                if (!written.equals(answers)) {
                    judge(form, written).stream().filter(AnswerRule::isMissing).forEach(faults::add);
                }
                return faults;
            });
        } catch (LinearPatterns.TooCostly _) {
            return List.of(AnswerRule.TOO_LONG.at("/answers"));
        }
    }

    private List<Fault> judge(QuestionForm form, Map<String, Object> answers) {
        return compiled(form).validate(node(answers)).stream()
                .map(SchemaQuestions::fault)
                .toList();
    }

    private Schema compiled(QuestionForm form) {
        if (compiled.size() > MOST_COMPILED) {
            compiled.clear();
        }
        return compiled.computeIfAbsent(form.schema(), schema -> registry.getSchema(node(schema)));
    }

    private static Fault fault(Error error) {
        String at = "/answers" + error.getInstanceLocation();
        String path = error.getEvaluationPath().toString();
        boolean isOneOfSeveral = path.matches(".*/(anyOf|oneOf|not)(/.*)?");
        if (isOneOfSeveral) {
            return AnswerRule.ALTERNATIVES.at(at);
        }
        AnswerRule rule = AnswerRule.ofKeyword(error.getKeyword());
        if (rule == AnswerRule.CHOICE) {
            return rule.at(at, Choices.of(error.getSchemaNode()));
        }
        boolean concernsProperty =
                (rule == AnswerRule.REQUIRED || rule == AnswerRule.UNKNOWN) && error.getProperty() != null;
        return rule.at(concernsProperty ? at + "/" + SchemaShape.escape(error.getProperty()) : at);
    }

    private static Fault under(String parent, Fault fault) {
        return new Fault(parent + fault.pointer(), fault.rule(), fault.text());
    }

    private static JsonNode node(Map<String, Object> json) {
        return JSON.valueToTree(json);
    }
}
