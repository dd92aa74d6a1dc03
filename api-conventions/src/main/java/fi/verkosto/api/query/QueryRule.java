package fi.verkosto.api.query;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.api.value.Years;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

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

    /** Refuses a request that leaves out what the operation cannot do without. */
    void checkMissing() {
        boolean isRequired =
                declaration.isAnnotationPresent(NotNull.class) || declaration.isAnnotationPresent(NotBlank.class);
        if (isRequired) {
            throw QueryRefusal.missing(name);
        }
    }

    /** A filter without a value is no filter: taken for one, it would list everything to who asked for something. */
    private void check(String value) {
        if (Text.isBlank(value)) {
            throw refused(
                    "Se on tyhjä: jätä se pois, jos sitä ei tarvita",
                    "Det är tomt: utelämna parametern om den inte behövs",
                    "It is empty: leave the parameter out where it is not needed");
        }
        if (type.isEnum()) {
            checkConstant(value);
        } else if (type == int.class || type == Integer.class) {
            checkNumber(value);
        } else if (type == boolean.class || type == Boolean.class) {
            if (!value.equals("true") && !value.equals("false")) {
                throw QueryRefusal.oneOf(name, List.of("true", "false"));
            }
        } else if (type == UUID.class) {
            checkIdentifier(value);
        } else if (type == Instant.class) {
            checkTime(value, Years::moment, "2018-10-22T05:00:00Z");
        } else if (type == LocalDate.class) {
            checkTime(value, Years::day, "2018-10-22");
        } else if (type == String.class) {
            checkText(value);
        }
    }

    private void checkConstant(String value) {
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        if (!allowed.contains(value)) {
            throw QueryRefusal.oneOf(name, allowed);
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
        if (size != null && Text.length(value) > size.max()) {
            throw refused(
                            "Sallittu: enintään " + size.max() + " merkkiä",
                            "Tillåtet: högst " + size.max() + " tecken",
                            "Allowed: at most " + size.max() + " characters")
                    .with("longest", size.max());
        }
        Pattern pattern = declaration.getAnnotation(Pattern.class);
        if (pattern != null && !value.matches(pattern.regexp())) {
            throw WrittenForm.choices(pattern.regexp())
                    .map(allowed -> QueryRefusal.oneOf(name, allowed))
                    .orElseGet(() -> ofAnotherForm(pattern.regexp()));
        }
    }

    private Refusal ofAnotherForm(String pattern) {
        return WrittenForm.inWords(pattern)
                .map(words -> refused("Sallittu: " + words.fi(), "Tillåtet: " + words.sv(), "Allowed: " + words.en()))
                .orElseGet(() -> refused("Muoto on väärä", "Formatet är fel", "The format is wrong"));
    }

    private void checkTime(String value, Consumer<String> reading, String example) {
        try {
            reading.accept(value);
        } catch (DateTimeException _) {
            throw refused(
                    "Sallittu: esimerkiksi " + example + ", vuosilta 1900–2199",
                    "Tillåtet: till exempel " + example + ", från åren 1900–2199",
                    "Allowed: for example " + example + ", of the years 1900 to 2199");
        }
    }

    private Refusal refused(String fi, String sv, String en) {
        return QueryRefusal.of(name, fi, sv, en);
    }
}
