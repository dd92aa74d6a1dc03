package fi.verkosto.gateway.description;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;

/** The types that problems have: those of the catalogue, which has every one of the gateway and the services. */
final class ProblemTypes {

    private static final String TYPE = "https://verkosto.example/problems/";

    private ProblemTypes() {}

    static void enumerate(ObjectNode description) throws IOException {
        ObjectNode type = (ObjectNode) description.at("/components/schemas/Problem/properties/type");
        ArrayNode constants = type.putArray("enum");
        try (InputStream catalogue = ProblemTypes.class.getResourceAsStream("/problems/catalogue.yaml")) {
            new YAMLMapper()
                    .readTree(catalogue)
                    .path("problems")
                    .forEach(
                            problem -> constants.add(TYPE + problem.path("code").asText()));
        }
    }
}
