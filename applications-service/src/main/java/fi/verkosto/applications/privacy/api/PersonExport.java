package fi.verkosto.applications.privacy.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.applications.privacy.Place;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that this service has on a person. */
@Schema(name = "PersonExport")
record PersonExport(List<PlaceView> places) {

    static PersonExport of(List<Place> places, ObjectMapper json) {
        return new PersonExport(
                places.stream().map(place -> PlaceView.from(place, json)).toList());
    }

    @Schema(name = "PersonExportPlace")
    record PlaceView(
            @Schema(description = "Table and column", examples = "application.content")
            String place,

            @Schema(description = "In how many rows") long count,

            @Schema(
                    description = "Which row, and what there names the person; of many rows the first thousand",
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY,
                    implementation = Object.class)
            List<JsonNode> rows) {

        static PlaceView from(Place place, ObjectMapper json) {
            return new PlaceView(
                    place.place(),
                    place.count(),
                    place.found().stream().map(found -> read(found, json)).toList());
        }

        private static JsonNode read(String found, ObjectMapper json) {
            try {
                return json.readTree(found);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The database made no JSON", e);
            }
        }
    }
}
