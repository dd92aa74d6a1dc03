package fi.verkosto.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HeaderParam;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestHashTest {

    private static final UUID CALL = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void isTheSameForTheSameRequest() throws Exception {
        assertThat(award(CALL, "0502454-6", 1, "\"3\"", new Body("a"), null))
                .isEqualTo(award(CALL, "0502454-6", 1, "\"3\"", new Body("a"), null));
    }

    @Test
    void leavesOutHeadersAndStreams() throws Exception {
        assertThat(award(CALL, "0502454-6", 1, "\"4\"", new Body("a"), InputStream.nullInputStream()))
                .isEqualTo(award(CALL, "0502454-6", 1, "\"3\"", new Body("a"), null));
    }

    @Test
    void countsEveryPartOfThePathAndTheBody() throws Exception {
        assertThat(new String[] {
                    award(CALL, "0502454-6", 1, null, new Body("a"), null),
                    award(new UUID(0, 1), "0502454-6", 1, null, new Body("a"), null),
                    award(CALL, "0992445-3", 1, null, new Body("a"), null),
                    award(CALL, null, 1, null, new Body("a"), null),
                    award(CALL, "0502454-6", 2, null, new Body("a"), null),
                    award(CALL, "0502454-6", 1, null, new Body("b"), null),
                    hash("publish", CALL)
                })
                .doesNotHaveDuplicates();
    }

    private String award(UUID call, String organisation, int number, String ifMatch, Body body, InputStream file)
            throws Exception {
        return hash("award", call, organisation, number, ifMatch, body, file);
    }

    private String hash(String name, Object... arguments) throws Exception {
        Method operation = Arrays.stream(Operations.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return RequestHash.of(operation, arguments, json);
    }

    record Body(String text) {}

    interface Operations {

        void award(
                UUID call,
                String organisation,
                int number,
                @HeaderParam("If-Match") String ifMatch,
                Body body,
                InputStream file);

        void publish(UUID call);
    }
}
