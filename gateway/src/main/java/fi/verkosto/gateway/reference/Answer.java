package fi.verkosto.gateway.reference;

import io.quarkus.qute.RawString;
import java.util.List;

/** What may come back under one status. */
public record Answer(String status, RawString description, List<Field> headers, List<Body> bodies) {

    public boolean isProblem() {
        return status.compareTo("400") >= 0;
    }
}
