package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * How one operation is called by somebody who may, and who may not.
 *
 * @param user who may
 * @param parameters of the path, in their order
 * @param body that is right
 * @param stranger who has the role and yet no right to this
 * @param illegal something in a state that does not allow it
 */
record Line(
        String user,
        List<String> parameters,
        Optional<JsonNode> body,
        Optional<Stranger> stranger,
        Optional<Illegal> illegal) {
    /** Another user, and the status that keeps them out. */
    record Stranger(String user, List<String> parameters, int status) {}

    /** Other parameters of the path, and the business time at which only the state can be the reason. */
    record Illegal(String at, List<String> parameters) {}

    static Line by(String user, String... parameters) {
        return new Line(user, List.of(parameters), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Line with(JsonNode content) {
        return new Line(user, parameters, Optional.of(content), stranger, illegal);
    }

    Line notFor(String other, int status) {
        return new Line(user, parameters, body, Optional.of(new Stranger(other, parameters, status)), illegal);
    }

    Line notFor(String other, int status, String... ofOther) {
        return new Line(user, parameters, body, Optional.of(new Stranger(other, List.of(ofOther), status)), illegal);
    }

    Line illegalAt(String time, String... ofIllegal) {
        return new Line(user, parameters, body, stranger, Optional.of(new Illegal(time, List.of(ofIllegal))));
    }
}
