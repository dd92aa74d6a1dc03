package fi.verkosto.applications;

import fi.verkosto.checks.EventContract;
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

    /** The whole of the mails with one template. */
    public static List<JsonObject> of(String application, String template, OutboxRows outbox) {
        return requests(application, outbox)
                .filter(mail -> mail.getString("template").equals(template))
                .toList();
    }

    /** The templates of what the officers are told. */
    public static List<String> toOfficers(String application, OutboxRows outbox) {
        return staffRequests(application, outbox)
                .map(request -> request.getString("template"))
                .toList();
    }

    /** What they are told in one language, of what has a template. */
    public static List<JsonObject> toOfficers(String application, String template, String language, OutboxRows outbox) {
        return staffRequests(application, outbox)
                .filter(request -> request.getString("template").equals(template))
                .map(request -> request.getJsonObject("languages")
                        .getJsonObject(language)
                        .getJsonObject("values"))
                .toList();
    }

    private static Stream<JsonObject> staffRequests(String application, OutboxRows outbox) {
        return outbox.of(application).stream()
                .filter(row -> row.type().equals("fi.verkosto.staff-notification.requested.v1"))
                .peek(row -> EventContract.validate(row.type(), row.data()))
                .map(row -> new JsonObject(row.data()));
    }

    private static Stream<JsonObject> requests(String application, OutboxRows outbox) {
        return outbox.of(application).stream()
                .filter(row -> row.type().equals("fi.verkosto.notification.requested.v1"))
                .map(row -> new JsonObject(row.data()));
    }
}
