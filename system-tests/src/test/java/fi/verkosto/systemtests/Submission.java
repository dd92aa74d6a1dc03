package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.story.Script.ScriptedApplication;

/** A submission that is sent again, with the same Idempotency-Key, as long as the way or the service is broken. */
record Submission(SystemStack stack, ScriptedApplication script, String application, String etag) {
    Submission(SystemStack stack, ScriptedApplication script, Answer draft) {
        this(stack, script, draft.json().path("id").asText(), draft.etag());
    }

    void sendUntilAccepted() {
        Answer answer = await("submission of " + application)
                .atMost(OpenCall.RECOVERY)
                .ignoreException(PlayStopped.class)
                .until(this::send, sent -> sent.status() < 500);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private Answer send() {
        return stack.as(script.user())
                .post("/v1/applications/" + application + "/submissions")
                .header("Idempotency-Key", "submit-" + application)
                .ifMatch(etag)
                .send();
    }
}
