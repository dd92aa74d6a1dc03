package fi.verkosto.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.gateway.page.ClassPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** The one description of the whole API, as it is committed and served; read once. */
@ApplicationScoped
public class Description {

    private final byte[] yaml;
    private final JsonNode tree;

    Description() throws IOException {
        yaml = ClassPath.read("openapi.yaml");
        tree = new YAMLMapper().readTree(yaml);
    }

    byte[] yaml() {
        return yaml.clone();
    }

    public JsonNode tree() {
        return tree;
    }
}
