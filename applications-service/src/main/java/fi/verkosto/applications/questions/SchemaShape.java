package fi.verkosto.applications.questions;

import fi.verkosto.api.refusal.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the questions of a call may use of JSON Schema 2020-12. Narrower than the standard, so that checking answers is
 * bounded, reaches nothing outside the schema, and a misspelt keyword is an error instead of a rule that never holds.
 */
final class SchemaShape {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DEFINITIONS = "#/$defs/";

    private static final Set<String> VALUES = Set.of(
            "$comment",
            "title",
            "description",
            "default",
            "examples",
            "deprecated",
            "readOnly",
            "type",
            "enum",
            "const",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxContains",
            "minContains",
            "maxProperties",
            "minProperties",
            "required",
            "dependentRequired");

    private static final Set<String> SCHEMA = Set.of(
            "items",
            "additionalProperties",
            "contains",
            "not",
            "if",
            "then",
            "else",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");

    private static final Set<String> LIST_OF_SCHEMAS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");

    private static final Set<String> MAP_OF_SCHEMAS = Set.of("properties", "patternProperties", "dependentSchemas");

    /** Without e-mail: contact data belong into the contacts of an application, and nowhere else. */
    private static final Set<String> FORMATS = Set.of("date", "date-time", "time", "uri", "uuid");

    /** How many sub-schemas there may be once every reference is followed. */
    private static final long LARGEST = 5_000;

    private final Map<String, Object> root;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Long> expanded = new HashMap<>();
    private final Set<String> following = new HashSet<>();

    private SchemaShape(Map<String, Object> root) {
        this.root = root;
    }

    /** Pointers into the schema. */
    static List<Fault> faultsOf(Map<String, Object> schema) {
        SchemaShape shape = new SchemaShape(schema);
        shape.checkTop();
        long size = shape.walk(schema, "");
        if (size > LARGEST) {
            shape.add(
                    "",
                    "too-large",
                    "Kysymyksiä on liikaa",
                    "Det finns för många frågor",
                    "There are too many questions");
        }
        return List.copyOf(shape.faults);
    }

    private void checkTop() {
        if (!"object".equals(root.get("type"))) {
            add("/type", "object", "Tyypin on oltava object", "Typen måste vara object", "The type must be object");
        }
        boolean hasQuestions = root.get("properties") instanceof Map<?, ?> questions && !questions.isEmpty();
        if (!hasQuestions) {
            add("/properties", "required", "Tieto puuttuu", "Uppgiften saknas", "A value is required");
        }
        if (root.get("$defs") instanceof Map<?, ?> definitions) {
            definitions.keySet().forEach(name -> follow(name.toString()));
        }
    }

    /** Returns how many schemas it comes to. What has another type than it should is the meta-schema's to find. */
    private long walk(Object schema, String at) {
        long size = 1;
        if (schema instanceof Map<?, ?> keywords) {
            for (Map.Entry<?, ?> keyword : keywords.entrySet()) {
                size += keyword(keyword.getKey().toString(), keyword.getValue(), at);
            }
        }
        return Math.min(size, LARGEST + 1);
    }

    private long keyword(String name, Object value, String parent) {
        String at = parent + "/" + escape(name);
        if (VALUES.contains(name) || name.startsWith("x-")) {
            return 0;
        }
        if (SCHEMA.contains(name)) {
            return walk(value, at);
        }
        if (LIST_OF_SCHEMAS.contains(name)) {
            return walkList(value, at);
        }
        if (MAP_OF_SCHEMAS.contains(name)) {
            return walkMap(value, at, name.equals("patternProperties"));
        }
        return switch (name) {
            case "$ref" -> reference(value, at);
            case "$defs" -> definitions(at, parent);
            default -> {
                checkNamed(name, value, at, parent);
                yield 0;
            }
        };
    }

    private void checkNamed(String name, Object value, String at, String parent) {
        switch (name) {
            case "pattern" -> checkPattern(value, at);
            case "format" ->
                check(
                        FORMATS.contains(value),
                        at,
                        "format",
                        "Muodoista kelpaavat " + sorted(),
                        "Formaten som duger är " + sorted(),
                        "The formats to use are " + sorted());
            case "$schema" ->
                check(
                        parent.isEmpty() && DIALECT.equals(value),
                        at,
                        "dialect",
                        "Kelpaa vain " + DIALECT,
                        "Endast " + DIALECT + " duger",
                        "Only " + DIALECT + " will do");
            default ->
                add(
                        at,
                        "unknown-keyword",
                        "Avainsana on tuntematon, tai sitä ei voi käyttää haussa",
                        "Nyckelordet är okänt eller kan inte användas i en utlysning",
                        "The keyword is unknown, or not for use in a call");
        }
    }

    private static String sorted() {
        return String.join(", ", FORMATS.stream().sorted().toList());
    }

    private void checkPattern(Object value, String at) {
        check(
                !(value instanceof String pattern) || LinearPatterns.isUsable(pattern),
                at,
                "pattern",
                "Säännöllinen lauseke ei ole RE2-syntaksin mukainen, tai se on liian raskas",
                "Det reguljära uttrycket följer inte RE2-syntaxen eller är för tungt",
                "The regular expression does not follow the syntax of RE2, or is too heavy");
    }

    private long walkList(Object value, String at) {
        long size = 0;
        if (value instanceof List<?> schemas) {
            for (int i = 0; i < schemas.size(); i++) {
                size += walk(schemas.get(i), at + "/" + i);
            }
        }
        return size;
    }

    private long walkMap(Object value, String at, boolean namesArePatterns) {
        long size = 0;
        if (value instanceof Map<?, ?> schemas) {
            for (Map.Entry<?, ?> schema : schemas.entrySet()) {
                String here = at + "/" + escape(schema.getKey().toString());
                if (namesArePatterns) {
                    checkPattern(schema.getKey(), here);
                }
                size += walk(schema.getValue(), here);
            }
        }
        return size;
    }

    private long definitions(String at, String parent) {
        check(
                parent.isEmpty(),
                at,
                "definitions-at-the-top",
                "Määrittelyjen paikka on skeeman ylimmällä tasolla",
                "Definitionerna hör till schemats översta nivå",
                "Definitions belong to the top of the schema");
        return 0;
    }

    private long reference(Object value, String at) {
        boolean isOwn = value instanceof String reference
                && reference.startsWith(DEFINITIONS)
                && root.get("$defs") instanceof Map<?, ?> definitions
                && definitions.containsKey(reference.substring(DEFINITIONS.length()));
        check(
                isOwn,
                at,
                "reference",
                "Viittaus voi osoittaa vain skeeman omaan määrittelyyn (#/$defs/…)",
                "En hänvisning kan endast peka på schemats egen definition (#/$defs/…)",
                "A reference can only point to a definition of the schema itself (#/$defs/…)");
        return isOwn ? follow(value.toString().substring(DEFINITIONS.length())) : 0;
    }

    /** The size of a definition with all it refers to. One that leads back to itself would never come to an end. */
    private long follow(String name) {
        Long known = expanded.get(name);
        if (known != null) {
            return known;
        }
        String at = "/$defs/" + escape(name);
        if (!following.add(name)) {
            add(
                    at,
                    "circular",
                    "Määrittely viittaa itseensä",
                    "Definitionen hänvisar till sig själv",
                    "The definition refers to itself");
            return 0;
        }
        long size = root.get("$defs") instanceof Map<?, ?> definitions ? walk(definitions.get(name), at) : 0;
        following.remove(name);
        expanded.put(name, size);
        return size;
    }

    private void check(boolean holds, String at, String rule, String fi, String sv, String en) {
        if (!holds) {
            add(at, rule, fi, sv, en);
        }
    }

    private void add(String at, String rule, String fi, String sv, String en) {
        faults.add(Fault.at(at, rule, fi, sv, en));
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
