package fi.verkosto.coordination.departure.api;

import fi.verkosto.coordination.departure.Departure;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Departures")
record DeparturesResponse(
        @Schema(description = "In the order in which they were stated") @Size(max = 100)
        List<DepartureResponse> items) {

    static DeparturesResponse from(List<Departure> departures) {
        return new DeparturesResponse(
                departures.stream().map(DepartureResponse::from).toList());
    }
}
