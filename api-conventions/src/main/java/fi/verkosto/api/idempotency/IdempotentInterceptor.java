package fi.verkosto.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.api.transaction.Repetition;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Claims the key, runs the operation and stores its answer in one transaction: they are committed together or not at all. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentInterceptor {

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final IdempotencyKey key;
    private final ObjectMapper json;
    private final Repetition repetition;

    IdempotentInterceptor(
            IdempotencyKeys keys, Caller caller, IdempotencyKey key, ObjectMapper json, Repetition repetition) {
        this.keys = keys;
        this.caller = caller;
        this.key = key;
        this.json = json;
        this.repetition = repetition;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String required = key.required();
        return repetition.of(() -> QuarkusTransaction.requiringNew().call(() -> answer(required, invocation)));
    }

    private RestResponse<?> answer(String claimed, InvocationContext invocation) throws Exception {
        String hash = RequestHash.of(invocation.getMethod(), invocation.getParameters(), json);
        if (keys.claim(caller.subject(), claimed, hash)) {
            RestResponse<?> response = (RestResponse<?>) invocation.proceed();
            IdempotencyKeys.Answer answer = answerOf(response);
            keys.store(caller.subject(), claimed, answer);
            return response.hasEntity() ? written(response, answer.body()) : response;
        }
        IdempotencyKeys.Stored stored = keys.find(caller.subject(), claimed);
        if (!stored.requestHash().equals(hash)) {
            throw new Refusal(CommonError.IDEMPOTENCY_KEY_REUSED);
        }
        return responseOf(stored.answer());
    }

    private IdempotencyKeys.Answer answerOf(RestResponse<?> response) throws JsonProcessingException {
        return new IdempotencyKeys.Answer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                json.writeValueAsString(response.getEntity()));
    }

    /** The body is written once, so what is stored is what is sent. */
    private static RestResponse<String> written(RestResponse<?> response, String body) {
        RestResponse<String> written =
                ResponseBuilder.create(response.getStatusInfo(), body).build();
        written.getHeaders().putAll(response.getHeaders());
        written.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
        return written;
    }

    private static RestResponse<String> responseOf(IdempotencyKeys.Answer answer) {
        return ResponseBuilder.<String>create(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.etag())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body())
                .build();
    }
}
