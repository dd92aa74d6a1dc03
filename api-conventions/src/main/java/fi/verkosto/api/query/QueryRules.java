package fi.verkosto.api.query;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of one operation, as the declaration of its method has them. */
final class QueryRules {

    private final Map<String, QueryRule> rules = new TreeMap<>();

    QueryRules(Method operation) {
        for (Parameter parameter : operation.getParameters()) {
            QueryParam named = parameter.getAnnotation(QueryParam.class);
            RestQuery own = parameter.getAnnotation(RestQuery.class);
            if (named != null) {
                add(new QueryRule(named.value(), parameter.getParameterizedType(), parameter), named.value());
            } else if (own != null) {
                String name = own.value().isEmpty() ? parameter.getName() : own.value();
                add(new QueryRule(name, parameter.getParameterizedType(), parameter), name);
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFieldsOf(parameter.getType());
            }
        }
    }

    private void addFieldsOf(Class<?> parameters) {
        for (Field field : parameters.getDeclaredFields()) {
            QueryParam named = field.getAnnotation(QueryParam.class);
            if (named != null) {
                add(new QueryRule(named.value(), field.getGenericType(), field), named.value());
            }
        }
    }

    private void add(QueryRule rule, String name) {
        rules.put(name, rule);
    }

    void check(Map<String, List<String>> given) {
        given.forEach((name, values) -> {
            QueryRule rule = rules.get(name);
            if (rule == null) {
                throw unknown(name);
            }
            rule.check(values);
        });
        rules.forEach((name, rule) -> {
            if (!given.containsKey(name)) {
                rule.checkMissing();
            }
        });
    }

    private Refusal unknown(String name) {
        List<String> known = List.copyOf(rules.keySet());
        String listed = String.join(", ", known);
        return new Refusal(CommonError.INVALID_REQUEST)
                .with("parameter", name)
                .with("allowed", known)
                .detail(
                        known.isEmpty()
                                ? "Toiminto ei tunne kyselyparametreja."
                                : "Tuntematon kyselyparametri. Sallittu: " + listed + ".",
                        known.isEmpty()
                                ? "Operationen har inga frågeparametrar."
                                : "Okänd frågeparameter. Tillåtet: " + listed + ".",
                        known.isEmpty()
                                ? "The operation has no query parameters."
                                : "Unknown query parameter. Allowed: " + listed + ".");
    }
}
