package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** After a whole call no log of any part knows anybody: not those who applied, and not who came too late with a save. */
@OnSystemStack
class LogsIT {
    private static final String NAME = "Lokitestaaja Lumi-Maaria";
    private static final String MAIL = "lumi-maaria.lokitestaaja@omnia.example";
    private static final String PHONE = "+358 44 9182736";
    private static final String ASKED = "lumi-maarian-haku";

    /** The play invites an evaluator there. */
    private static final String INVITED = "@evaluator.example";

    /** Of an invitation, which lets whoever has it act. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){7}");

    /** Nothing shorter is told from words that anybody might log. */
    private static final int LONG_ENOUGH = 30;

    private final SystemStack stack;

    LogsIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void knowNobody() {
        stack.played();
        comeTooLateWithContacts();
        answerWithAWrongCode();
        stack.as("omnia").get("/v1/applications?state=" + ASKED).expect(400);
        stack.as("omnia")
                .get("/v1/providers?text=" + ASKED + "&nobody=" + ASKED)
                .expect(400);
        Set<String> personal = new TreeSet<>(saidInThePlay());
        assertThat(personal).hasSizeGreaterThan(50);
        personal.addAll(
                List.of(NAME, MAIL, PHONE, ASKED, INVITED, stack.as("omnia").token()));

        List<Path> logs = logs();

        assertThat(logs).extracting(log -> log.getFileName().toString()).contains("postgres.log", "gateway.log");
        for (Path log : logs) {
            String content = contentOf(log);
            assertThat(personal.stream().filter(content::contains))
                    .as(log.toString())
                    .isEmpty();
            assertThat(CODE.matcher(content).results()).as("codes in " + log).isEmpty();
        }
    }

    /** The refusal shows them what is there now: their own contacts. */
    private void comeTooLateWithContacts() {
        OpenCall call = OpenCall.publish(stack);
        String section = "/v1/applications/"
                + call.start("omnia", "REGIONAL_NETWORK").json().path("id").asText() + "/sections/contacts";
        Portal omnia = stack.as("omnia");
        String etag = omnia.get(section).expect(200).etag();
        ObjectNode contacts = Json.object();
        contacts.putObject("contactPerson").put("name", NAME).put("email", MAIL).put("phone", PHONE);
        omnia.patch(section).ifMatch(etag).mergePatch(contacts).expect(200);
        JsonNode refused = omnia.patch(section)
                .ifMatch(etag)
                .mergePatch(contacts)
                .expect(412)
                .json();
        assertThat(refused.at("/current/contactPerson/email").asText()).isEqualTo(MAIL);
        omnia.patch(section)
                .ifMatch(omnia.get(section).expect(200).etag())
                .mergePatch(Json.object().put(MAIL, PHONE))
                .expect(400);
    }

    private void answerWithAWrongCode() {
        stack.as("evaluator-1")
                .post("/v1/evaluator-invitations/00000000-0000-7000-8000-00000000ffff/refusal")
                .json(Json.object()
                        .put("code", "0000-0000-0000-0000-0000-0000-0000-0000")
                        .put("reason", ASKED))
                .expect(404);
    }

    /** Who can be reached and how, what they wrote, and what was written to them. */
    private Set<String> saidInThePlay() {
        Set<String> said = new TreeSet<>();
        for (ScriptedApplication application : Script.applications()) {
            texts(application.content())
                    .filter(text -> text.contains("@") || text.length() >= LONG_ENOUGH)
                    .forEach(said::add);
            said.addAll(new Mailbox(stack.running().mailApi(), application.contactAddress()).subjects());
        }
        Script.call()
                .path("contactPersons")
                .forEach(person -> said.addAll(List.of(
                        person.path("email").asText(), person.path("phone").asText())));
        return said;
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : StreamSupport.stream(node.spliterator(), false).flatMap(LogsIT::texts);
    }

    /** Of all parts but the mail catcher: it stands for the recipients' own servers. */
    private List<Path> logs() {
        try (Stream<Path> files = Files.walk(stack.checkout().logs())) {
            return files.filter(Files::isRegularFile)
                    .filter(log -> !log.endsWith("mail.log"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contentOf(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
