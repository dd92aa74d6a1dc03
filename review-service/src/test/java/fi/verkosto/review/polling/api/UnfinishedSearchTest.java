package fi.verkosto.review.polling.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.polling.api.PolledAnswers.Found;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

/** A search whose time ended says nothing for good: whoever asks again has it made again. */
class UnfinishedSearchTest {

    private static final PolledAnswers.Key KEY =
            new PolledAnswers.Key(ReviewAction.DECISIONS_READ, "succession", new UUID(1, 1), true, "en");

    private final PolledAnswers polled = new PolledAnswers(null, new ObjectMapper(), null, null);
    private final List<Found<String>> searches = new ArrayList<>();

    @Test
    void isMadeAgainForTheNextOneWhoAsks() {
        searches.add(new Found<>("unknown", false));
        searches.add(new Found<>("somebody", true));

        RestResponse<String> first = ask(null);
        RestResponse<String> second = ask(first.getHeaders().getFirst("ETag"));
        RestResponse<String> third = ask(null);

        assertThat(List.of(entity(first), entity(second), entity(third)))
                .containsExactly("\"unknown\"", "\"somebody\"", "\"somebody\"");
        assertThat(searches).isEmpty();
        assertThat(third.getHeaders().getFirst("ETag"))
                .isEqualTo(second.getHeaders().getFirst("ETag"));
    }

    @Test
    void sparesWhoeverHasItsAnswerTheSameOnceMore() {
        searches.add(new Found<>("unknown", false));
        searches.add(new Found<>("unknown", false));

        RestResponse<String> second = ask(ask(null).getHeaders().getFirst("ETag"));

        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(searches).isEmpty();
    }

    private RestResponse<String> ask(Object known) {
        Supplier<Found<String>> search = searches::removeFirst;
        return polled.ofAll("7", KEY, new Knowing((EntityTag) known), search, Supplier::get);
    }

    private static Object entity(RestResponse<?> response) {
        return response.getEntity();
    }

    /** Of whoever has an answer with this tag; null for none. */
    private record Knowing(EntityTag tag) implements Request {

        @Override
        public Response.ResponseBuilder evaluatePreconditions(EntityTag current) {
            return current.equals(tag) ? Response.notModified() : null;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public Variant selectVariant(List<Variant> variants) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response.ResponseBuilder evaluatePreconditions(Date modified) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response.ResponseBuilder evaluatePreconditions(Date modified, EntityTag current) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response.ResponseBuilder evaluatePreconditions() {
            return null;
        }
    }
}
