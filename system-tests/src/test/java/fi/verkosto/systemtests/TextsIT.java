package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.stack.parts.Http;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What people read is for people: links that open, names and not codes, and what to do next. */
@OnSystemStack
class TextsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/pages/invitations/\\S+");
    private static final Pattern UUID_IN_TEXT = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");
    private static final ScriptedApplication SCRIPT = Script.applications().stream()
            .filter(script -> script.strand().equals("COORDINATION"))
            .findFirst()
            .orElseThrow();
    private static final String SWEDISH_MEMBER = "9900003-4";

    private final SystemStack stack;
    private final Portal lead;

    TextsIT(SystemStack stack) {
        this.stack = stack;
        this.lead = stack.as(SCRIPT.user());
    }

    @Test
    void leadTheInvitedToAPageAndToTheirInvitation() {
        OpenCall call = OpenCall.publish(stack);
        String application = path(call.complete(SCRIPT));
        lead.post(application + "/memberships")
                .once()
                .json(Json.object().put("businessId", SWEDISH_MEMBER))
                .expect(201);

        URI link = invitationTo(application);
        HttpResponse<String> page = Http.get(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("lang=\"sv\"");
        assertThat(stack.as("ytterskar").list("/v1/invitations?limit=200").toString())
                .contains(application.substring(application.lastIndexOf('/') + 1));
    }

    private URI invitationTo(String application) {
        String id = application.substring(application.lastIndexOf('/') + 1);
        Mailbox mailbox = new Mailbox(stack.running().mailApi(), "registrator@ytterskar.example");
        return await("the invitation")
                .atMost(PATIENCE)
                .until(
                        () -> mailbox.startingWith("Inbjudan till ett nätverk: ").stream()
                                .map(LINK::matcher)
                                .filter(Matcher::find)
                                .map(Matcher::group)
                                .filter(link -> link.contains(id))
                                .map(URI::create)
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    @Test
    void nameWhoDidWhatInHistories() {
        OpenCall call = OpenCall.publish(stack);
        Answer complete = call.complete(SCRIPT);
        String application = path(complete);
        lead.post(application + "/submissions").once().ifMatch(complete.etag()).expect(201);

        JsonNode ofLead = lead.get(application + "/history").expect(200).json().path("items");
        JsonNode ofOfficer = stack.as("officer")
                .get(application + "/audit-trail")
                .expect(200)
                .json()
                .path("items");

        assertThat(ofLead.findValuesAsText("action")).contains("STARTED", "SUBMITTED");
        assertThat(ofLead.findValuesAsText("shownAs"))
                .isNotEmpty()
                .allMatch(shown -> shown.endsWith(", Gradia"))
                .noneMatch(shown -> UUID_IN_TEXT.matcher(shown).find());
        assertThat(ofOfficer.findValuesAsText("shownAs"))
                .isNotEmpty()
                .noneMatch(shown -> UUID_IN_TEXT.matcher(shown).find());
    }

    @Test
    void sayWhenACallClosedAndWhomToAsk() {
        OpenCall call = OpenCall.publishClosingAt(stack, "2018-11-12T14:15:00Z");
        Answer complete = call.complete(SCRIPT);
        stack.moveClock("2018-11-13T10:00:00Z");

        JsonNode refused = lead.post(path(complete) + "/submissions")
                .once()
                .ifMatch(complete.etag())
                .expect(409)
                .json();

        stack.moveClock(OpenCall.WHILE_OPEN);
        assertThat(refused.path("detail").asText())
                .startsWith("The call closed on 12 November 2018 at 16:15. Ask the contact person")
                .contains("@");
    }

    @Test
    void standBesideTheCodesInTheWorkbook() throws IOException, InterruptedException {
        OpenCall call = OpenCall.publish(stack);
        Answer complete = call.complete(SCRIPT);
        lead.post(path(complete) + "/submissions")
                .once()
                .ifMatch(complete.etag())
                .expect(201);

        Map<String, String> workbook = workbookOf(call);

        assertThat(workbook.keySet())
                .filteredOn(part -> part.startsWith("xl/worksheets/sheet"))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(String.join("", workbook.values()))
                .contains("COORDINATION", "Hankekokonaisuuden koordinointi", "autoFilter", "landscape", "Gradia");
    }

    private Map<String, String> workbookOf(OpenCall call) throws IOException, InterruptedException {
        Portal officer = stack.as("officer");
        HttpRequest request = HttpRequest.newBuilder(
                        stack.running().gateway().resolve("/v1/calls/" + call.id() + "/applications.xlsx"))
                .header("Authorization", "Bearer " + officer.token())
                .header("Accept-Language", "fi")
                .build();
        Path file = Folders.create(Path.of("target/workbooks")).resolve(call.id() + ".xlsx");
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(request, BodyHandlers.ofFile(file));
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(part.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    private static String path(Answer application) {
        return "/v1/applications/" + application.json().path("id").asText();
    }
}
