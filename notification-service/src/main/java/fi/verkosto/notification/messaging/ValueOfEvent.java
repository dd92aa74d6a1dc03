package fi.verkosto.notification.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.messaging.MalformedEvent;
import fi.verkosto.notification.mail.MailValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A value of a notification: a text, or an object with one member that says what it is. */
final class ValueOfEvent {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");

    private ValueOfEvent() {}

    static Map<String, MailValue> readAll(Map<String, JsonNode> values) {
        Map<String, MailValue> all = new HashMap<>();
        values.forEach((name, value) -> all.put(name, read(name, value)));
        return all;
    }

    private static MailValue read(String name, JsonNode value) {
        try {
            if (value.isTextual() && !value.asText().isBlank()) {
                return MailValue.text(value.asText());
            }
            if (value.isObject() && value.size() == 1) {
                return typed(value.fieldNames().next(), value.elements().next());
            }
        } catch (RuntimeException _) {
            // Told below, without the value: it may be personal.
        }
        throw new MalformedEvent("The value " + name + " is neither a text nor of a known type");
    }

    private static MailValue typed(String type, JsonNode value) {
        return switch (type) {
            case "money" -> new MailValue(MailValue.Kind.EUROS, euros(value));
            case "moment" ->
                new MailValue(
                        MailValue.Kind.MOMENT, Instant.parse(value.asText()).toString());
            case "day" ->
                new MailValue(
                        MailValue.Kind.DAY, LocalDate.parse(value.asText()).toString());
            case "link" -> new MailValue(MailValue.Kind.LINK, path(value.asText()));
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static String euros(JsonNode money) {
        String amount = money.path("amount").asText();
        if (!money.path("currency").asText().equals("EUR")
                || !AMOUNT.matcher(amount).matches()) {
            throw new IllegalArgumentException("money");
        }
        return new BigDecimal(amount).toPlainString();
    }

    private static String path(String link) {
        if (!link.startsWith("/")) {
            throw new IllegalArgumentException("link");
        }
        return link;
    }
}
