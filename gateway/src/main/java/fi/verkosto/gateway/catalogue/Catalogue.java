package fi.verkosto.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.gateway.page.ClassPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every kind of problem of the gateway and the services. */
@ApplicationScoped
public class Catalogue {

    private final List<ProblemType> types = new ArrayList<>();

    Catalogue() throws IOException {
        JsonNode described = new YAMLMapper().readTree(ClassPath.read("problems/catalogue.yaml"));
        described.path("problems").forEach(type -> types.add(ProblemType.of(type, described.path("members"))));
    }

    public List<ProblemType> types() {
        return types;
    }
}
