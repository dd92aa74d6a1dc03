package fi.verkosto.play.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The mails that a person got, as the stack's mail catcher (GreenMail) shows them. */
public final class Mailbox {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final List<String> DECISION =
            List.of("Päätös", "Uusi päätös", "Beslut", "Nytt beslut", "Decision", "New decision");
    private static final List<String> ANSWER =
            List.of("oikaisuvaatimus", "begäran om omprövning", "correction request");
    private static final List<String> RECEIPT = List.of("on vastaanotettu", "har mottagits", "has been received");

    private final URI catcher;
    private final String address;

    public Mailbox(URI catcher, String address) {
        this.catcher = catcher;
        this.address = address;
    }

    /** Subjects of the mails that confirm that an application was received, one for each submission of it. */
    public List<String> receipts(String caseNumber) {
        return about(caseNumber).stream()
                .filter(subject -> RECEIPT.stream().anyMatch(subject::endsWith))
                .toList();
    }

    /** Subjects of the mails that tell the decision on an application. */
    public List<String> decisions(String caseNumber) {
        return about(caseNumber).stream().filter(Mailbox::isDecision).toList();
    }

    /** Subjects of the mails that tell how a correction request on an application was answered. */
    public List<String> answers(String caseNumber) {
        return about(caseNumber).stream()
                .filter(subject -> ANSWER.stream().anyMatch(subject::contains))
                .toList();
    }

    private List<String> about(String caseNumber) {
        // 1/340/2018 is no part of 11/340/2018.
        Pattern exactly = Pattern.compile("(?<!\\d)" + Pattern.quote(caseNumber));
        return subjects().stream()
                .filter(subject -> exactly.matcher(subject).find())
                .toList();
    }

    private static boolean isDecision(String subject) {
        return DECISION.stream().anyMatch(subject::startsWith);
    }

    /** Subjects of all mails, in the order of their coming. */
    public List<String> subjects() {
        return mails().stream().map(mail -> mail.path("subject").asText()).toList();
    }

    /** The mails whose subject begins so as they came: head and body in ASCII, what is not being quoted. */
    public List<String> startingWith(String subject) {
        return mails().stream()
                .filter(mail -> mail.path("subject").asText().startsWith(subject))
                .map(mail -> mail.path("mimeMessage").asText())
                .map(Mailbox::unquoted)
                .toList();
    }

    /** Of quoted-printable, only what may stand in addresses and links. */
    private static String unquoted(String mail) {
        return mail.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=");
    }

    private List<JsonNode> mails() {
        String path = "/api/user/" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "/messages";
        try {
            var answer =
                    CLIENT.send(HttpRequest.newBuilder(catcher.resolve(path)).build(), BodyHandlers.ofString());
            // Who never got a mail is unknown to the catcher.
            JsonNode messages = answer.statusCode() == 200 ? Json.parse(answer.body()) : Json.of(List.of());
            return StreamSupport.stream(messages.spliterator(), false).toList();
        } catch (IOException e) {
            throw new PlayStopped("The mail catcher does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while reading mails", e);
        }
    }
}
