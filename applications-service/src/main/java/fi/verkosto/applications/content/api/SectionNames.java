package fi.verkosto.applications.content.api;

import fi.verkosto.applications.content.Section;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives the names of sections one schema with a name, so that a generated client has one type for them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = SectionNames.AFTER_THE_CONVENTIONS)
public class SectionNames implements OASFilter {

    static final int AFTER_THE_CONVENTIONS = -10;

    private static final String NAME = "SectionName";

    private static final List<Object> ALL =
            Arrays.stream(Section.values()).<Object>map(Section::path).toList();

    @Override
    public Schema filterSchema(Schema schema) {
        return ALL.equals(schema.getEnumeration())
                ? OASFactory.createSchema().ref(NAME).description(schema.getDescription())
                : schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description
                .getComponents()
                .addSchema(
                        NAME,
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.STRING))
                                .description("The name of a section of an application")
                                .enumeration(ALL));
    }
}
