package fi.verkosto.applications;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** The mails that the service asked for about one application. */
public final class Mails {

    private Mails() {}

    /** Each as the template and the address. */
    public static List<String> about(String application, OutboxRows outbox) {
        return requests(application, outbox)
                .map(mail -> mail.getString("template") + " "
                        + mail.getJsonObject("recipient").getString("address"))
                .toList();
    }

    /** The values of the mails with one template. */
    public static List<JsonObject> values(String application, String template, OutboxRows outbox) {
        return requests(application, outbox)
                .filter(mail -> mail.getString("template").equals(template))
                .map(mail -> mail.getJsonObject("values"))
                .toList();
    }

    private static Stream<JsonObject> requests(String application, OutboxRows outbox) {
        return outbox.of(application).stream()
                .filter(row -> row.topic().equals("verkosto.notifications"))
                .map(row -> new JsonObject(row.data()));
    }
}
