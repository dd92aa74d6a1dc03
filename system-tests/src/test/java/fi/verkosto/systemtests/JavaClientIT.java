package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.client.ApiClient;
import fi.verkosto.client.ApiException;
import fi.verkosto.client.ApiResponse;
import fi.verkosto.client.api.ApplicationsApi;
import fi.verkosto.client.api.CallsApi;
import fi.verkosto.client.api.ReceiptsApi;
import fi.verkosto.client.api.SubmissionsApi;
import fi.verkosto.client.model.Application;
import fi.verkosto.client.model.ApplicationBasics;
import fi.verkosto.client.model.ApplicationBudget;
import fi.verkosto.client.model.ApplicationConsortium;
import fi.verkosto.client.model.ApplicationContacts;
import fi.verkosto.client.model.ApplicationPartners;
import fi.verkosto.client.model.ApplicationSectionBasics;
import fi.verkosto.client.model.Call;
import fi.verkosto.client.model.CallRequest;
import fi.verkosto.client.model.Problem;
import fi.verkosto.client.model.ReceiptVerification;
import fi.verkosto.client.model.ReceiptVerificationRequest;
import fi.verkosto.client.model.StartApplicationRequest;
import fi.verkosto.client.model.Submission;
import fi.verkosto.play.story.Consortia;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Java client that anybody can generate from the description, from nothing to a receipt that was verified. */
@OnSystemStack
class JavaClientIT {
    private final SystemStack stack;

    JavaClientIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void goesFromNothingToAVerifiedReceipt() throws Exception {
        stack.moveClock(OpenCall.WHILE_OPEN);
        Call call = publishedCall();
        ScriptedApplication script = Script.applications().getFirst();
        ApiClient applicant = client(script.user());
        ApplicationsApi applications = new ApplicationsApi(applicant);

        Application draft = applications.startApplication(
                key(), new StartApplicationRequest().callId(call.getId()).strand(script.strand()));
        new Consortia(stack::as).form(draft.getId().toString(), script);
        saveEverySection(applications, draft.getId(), script, applicant);
        ApiResponse<Application> complete = applications.getApplicationWithHttpInfo(draft.getId());
        Submission submission = new SubmissionsApi(applicant).submitApplication(draft.getId(), key(), etag(complete));
        ReceiptVerification verification = new ReceiptsApi(client("omnia"))
                .verifyReceipts(new ReceiptVerificationRequest().receipts(List.of(submission.getReceipt())));

        assertThat(submission.getNumber()).isOne();
        assertThat(verification.getValid()).isTrue();
        assertThat(verification.getFindings()).isEmpty();
    }

    @Test
    void readsARefusal() throws Exception {
        stack.moveClock(OpenCall.WHILE_OPEN);
        Call call = publishedCall();
        ApiClient applicant = client("omnia");
        ApplicationsApi applications = new ApplicationsApi(applicant);
        Application draft = applications.startApplication(
                key(), new StartApplicationRequest().callId(call.getId()).strand("REGIONAL_NETWORK"));

        assertThatThrownBy(() ->
                        applications.saveBasics(draft.getId(), "\"999\"", new ApplicationBasics().title("Too late")))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(412);
                    assertThat(problem(applicant, refused).getTitle()).isNotBlank();
                });
    }

    private Call publishedCall() throws Exception {
        ApiClient officer = client("officer");
        CallsApi calls = new CallsApi(officer);
        CallRequest request =
                officer.getObjectMapper().readValue(OpenCall.request(stack).toString(), CallRequest.class);
        ApiResponse<Call> draft = calls.createCallWithHttpInfo(key(), request);
        return calls.publishCall(draft.getData().getId(), etag(draft));
    }

    private void saveEverySection(
            ApplicationsApi applications, UUID id, ScriptedApplication script, ApiClient applicant) throws Exception {
        ApplicationBasics basics = part(script, "basics", ApplicationBasics.class, applicant);
        ApplicationSectionBasics saved =
                applications.saveBasics(id, etag(applications.getBasicsWithHttpInfo(id)), basics);
        assertThat(saved.getContent().getTitle()).isEqualTo(basics.getTitle());
        assertThat(applications.getBasics(id).getContent()).isEqualTo(saved.getContent());
        applications.saveConsortium(
                id,
                etag(applications.getConsortiumWithHttpInfo(id)),
                part(script, "consortium", ApplicationConsortium.class, applicant));
        applications.savePartners(
                id,
                etag(applications.getPartnersWithHttpInfo(id)),
                part(script, "partners", ApplicationPartners.class, applicant));
        applications.saveContacts(
                id,
                etag(applications.getContactsWithHttpInfo(id)),
                part(script, "contacts", ApplicationContacts.class, applicant));
        applications.saveBudget(
                id,
                etag(applications.getBudgetWithHttpInfo(id)),
                part(script, "budget", ApplicationBudget.class, applicant));
        applications.saveAnswers(
                id, etag(applications.getAnswersWithHttpInfo(id)), Map.of("peerLearning", "Two visits a year"));
    }

    private static String etag(ApiResponse<?> seen) {
        return seen.getHeaders().get("etag").getFirst();
    }

    private static <T> T part(ScriptedApplication script, String section, Class<T> type, ApiClient client)
            throws Exception {
        return client.getObjectMapper().readValue(script.content().path(section).toString(), type);
    }

    private ApiClient client(String user) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(stack.running().gateway().toString());
        client.setRequestInterceptor(request ->
                request.header("Authorization", "Bearer " + stack.as(user).token()));
        return client;
    }

    private static Problem problem(ApiClient client, ApiException refused) {
        try {
            return client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
