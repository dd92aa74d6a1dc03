package fi.verkosto.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What one query parameter may be, as its declaration says. */
final class QueryRule {

    private final String name;
    private final Class<?> type;
    private final boolean repeatable;
    private final AnnotatedElement declaration;

    /** @param declaration the parameter, or the field of a record of parameters */
    QueryRule(String name, Type declared, AnnotatedElement declaration) {
        this.name = name;
        this.repeatable = declared instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
        this.type = elementOf(declared);
        this.declaration = declaration;
    }

    /** Of a list or an Optional, what is in it. */
    private static Class<?> elementOf(Type declared) {
        Type element = declared instanceof ParameterizedType wrapper ? wrapper.getActualTypeArguments()[0] : declared;
        return element instanceof Class<?> plain ? plain : Object.class;
    }

    /** Refuses values that the framework would answer with 404, take silently, or count wrong. */
    void check(List<String> values) {
        if (values.size() > 1 && !repeatable) {
            throw refused("Se voidaan antaa vain kerran", "Den kan anges bara en gång", "It can be given once only");
        }
        values.forEach(this::check);
    }

    private void check(String value) {
        if (type.isEnum()) {
            checkConstant(value);
        } else if (type == int.class || type == Integer.class) {
            checkNumber(value);
        } else if (type == boolean.class || type == Boolean.class) {
            if (!value.equals("true") && !value.equals("false")) {
                throw allowing(List.of("true", "false"));
            }
        } else if (type == UUID.class) {
            checkIdentifier(value);
        } else if (type == String.class) {
            checkText(value);
        }
    }

    private void checkConstant(String value) {
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        if (!allowed.contains(value)) {
            throw allowing(allowed);
        }
    }

    private void checkNumber(String value) {
        Min min = declaration.getAnnotation(Min.class);
        Max max = declaration.getAnnotation(Max.class);
        long least = min == null ? Integer.MIN_VALUE : min.value();
        long most = max == null ? Integer.MAX_VALUE : max.value();
        boolean fits = value.matches("-?\\d{1,10}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
        if (!fits) {
            throw refused(
                            "Sallittu: kokonaisluku " + least + "–" + most,
                            "Tillåtet: ett heltal " + least + "–" + most,
                            "Allowed: a whole number from " + least + " to " + most)
                    .with("minimum", least)
                    .with("maximum", most);
        }
    }

    private void checkIdentifier(String value) {
        if (!value.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
            throw refused("Sallittu: tunniste (UUID)", "Tillåtet: en identifierare (UUID)", "Allowed: an ID (UUID)");
        }
    }

    private void checkText(String value) {
        Size size = declaration.getAnnotation(Size.class);
        if (size != null && value.codePointCount(0, value.length()) > size.max()) {
            throw refused(
                            "Sallittu: enintään " + size.max() + " merkkiä",
                            "Tillåtet: högst " + size.max() + " tecken",
                            "Allowed: at most " + size.max() + " characters")
                    .with("longest", size.max());
        }
        Pattern pattern = declaration.getAnnotation(Pattern.class);
        if (pattern != null && !value.matches(pattern.regexp())) {
            throw refused(
                            "Sallittu muoto: " + pattern.regexp(),
                            "Tillåten form: " + pattern.regexp(),
                            "Allowed form: " + pattern.regexp())
                    .with("pattern", pattern.regexp());
        }
    }

    private Refusal allowing(List<String> allowed) {
        String listed = String.join(", ", allowed);
        return refused("Sallittu: " + listed, "Tillåtet: " + listed, "Allowed: " + listed)
                .with("allowed", allowed);
    }

    private Refusal refused(String fi, String sv, String en) {
        return new Refusal(CommonError.INVALID_REQUEST)
                .with("parameter", name)
                .detail(
                        "Kyselyparametrin " + name + " arvo ei kelpaa. " + fi + ".",
                        "Värdet på frågeparametern " + name + " duger inte. " + sv + ".",
                        "The value of the query parameter " + name + " does not fit. " + en + ".");
    }
}
