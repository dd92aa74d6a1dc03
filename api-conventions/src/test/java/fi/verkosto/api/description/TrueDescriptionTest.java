package fi.verkosto.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class TrueDescriptionTest {

    private final Schema call = object(Map.of(
            "id", text(),
            "version", text(),
            "sum", reference("Money").type(List.of(SchemaType.OBJECT)),
            "closed",
                    OASFactory.createSchema()
                            .type(List.of(SchemaType.OBJECT))
                            .anyOf(List.of(
                                    reference("Money"),
                                    OASFactory.createSchema().type(List.of(SchemaType.NULL))))));
    private final Schema money =
            object(Map.of("amount", text(), "of", reference("Owner"))).addRequired("amount");
    private final Schema page = object(Map.of(
            "items",
            OASFactory.createSchema().type(List.of(SchemaType.ARRAY)).items(reference("Call")),
            "next",
            text()));
    private final Schema request = object(Map.of("sum", reference("Money")));
    private final Operation operation = OASFactory.createOperation()
            .operationId("changeCall")
            .addParameter(OASFactory.createParameter().name("callId").in(In.PATH))
            .addParameter(OASFactory.createParameter().name("limit").in(In.QUERY))
            .addParameter(OASFactory.createParameter().name("Idempotency-Key").in(In.HEADER))
            .requestBody(OASFactory.createRequestBody().content(json("CallRequest")))
            .responses(OASFactory.createAPIResponses()
                    .addAPIResponse("200", OASFactory.createAPIResponse().content(json("PageCallResponse")))
                    .addAPIResponse("201", OASFactory.createAPIResponse().content(json("Call")))
                    .addAPIResponse("401", OASFactory.createAPIResponse())
                    .addAPIResponse("412", OASFactory.createAPIResponse())
                    .addAPIResponse("503", OASFactory.createAPIResponse()));

    @Test
    void requiresInAnswersWhateverTheyHave() {
        described();

        assertThat(call.getRequired()).containsExactlyInAnyOrder("id", "version", "sum", "closed");
    }

    @Test
    void letsWhatIsSentAsWellBeNullWhereItIsNotRequired() {
        described();

        assertThat(money.getRequired()).containsExactly("amount");
        assertThat(money.getProperties().get("amount").getType()).containsExactly(SchemaType.STRING);
        assertThat(money.getProperties().get("of").getAnyOf())
                .extracting(Schema::getRef)
                .containsExactly("#/components/schemas/Owner", null);
        assertThat(request.getRequired()).isNull();
    }

    @Test
    void leavesNoTypeBesideAReference() {
        described();

        assertThat(call.getProperties().get("sum").getType()).isNull();
        assertThat(call.getProperties().get("closed").getType()).isNull();
    }

    @Test
    void describesTheHeadersOfAnswers() {
        described();

        assertThat(answer("201").getHeaders()).containsOnlyKeys("Location", "ETag");
        assertThat(answer("401").getHeaders()).containsOnlyKeys("WWW-Authenticate");
        assertThat(answer("412").getHeaders()).containsOnlyKeys("ETag");
        assertThat(answer("503").getHeaders()).containsOnlyKeys("Retry-After");
    }

    @Test
    void describesTheRefusalsThatAnyOperationMayGive() {
        described();

        assertThat(answer("415").getContent().getMediaTypes()).containsOnlyKeys("application/problem+json");
        assertThat(answer("429").getHeaders()).containsOnlyKeys("Retry-After", "RateLimit", "RateLimit-Policy");
    }

    @Test
    void namesAPageAfterWhatIsOnIt() {
        described();

        assertThat(answer("200")
                        .getContent()
                        .getMediaType("application/json")
                        .getSchema()
                        .getRef())
                .isEqualTo("#/components/schemas/CallPage");
    }

    /** As the framework does where a member is shown as another type. */
    @Test
    void refersToANamedSchemaInThePlaceOfACopy() {
        Schema copy = object(Map.of("amount", text(), "of", reference("Owner")));
        copy.setType(List.of(SchemaType.OBJECT, SchemaType.NULL));
        call.addProperty("granted", copy).addProperty("other", object(Map.of("amount", text())));

        described();

        assertThat(call.getProperties().get("granted").getAnyOf())
                .extracting(Schema::getRef)
                .containsExactly("#/components/schemas/Money", null);
        assertThat(call.getProperties().get("other").getRef()).isNull();
    }

    @Test
    void saysWhereNullMayBeAndNotInWhatIsReferredTo() {
        money.setType(List.of(SchemaType.OBJECT, SchemaType.NULL));

        described();

        assertThat(money.getType()).containsExactly(SchemaType.OBJECT);
        assertThat(request.getProperties().get("sum").getAnyOf())
                .extracting(Schema::getRef)
                .containsExactly("#/components/schemas/Money", null);
    }

    @Test
    void namesWhatMayHoldAnythingSo() {
        operation
                .getResponses()
                .addAPIResponse("202", OASFactory.createAPIResponse().content(json("SectionObject")));

        described();

        assertThat(answer("202")
                        .getContent()
                        .getMediaType("application/json")
                        .getSchema()
                        .getRef())
                .isEqualTo("#/components/schemas/AnySection");
        assertThat(answer("202").getHeaders()).containsKey("ETag");
    }

    @Test
    void writesPatternsForTheWholeText() {
        Schema year = text().pattern("\\d{4}");
        Schema section = text().pattern("basics|budget");
        call.addProperty("year", year).addProperty("section", section);

        described();

        assertThat(year.getPattern()).isEqualTo("^\\d{4}$");
        assertThat(section.getPattern()).isNull();
        assertThat(section.getEnumeration()).containsExactly("basics", "budget");
    }

    @Test
    void describesParameters() {
        described();

        assertThat(operation.getParameters())
                .extracting(parameter -> parameter.getDescription())
                .startsWith("The ID of the call", "How many items the page has at the most");
        assertThat(operation.getParameters().getLast().getSchema().getMaxLength())
                .isEqualTo(255);
    }

    @Test
    void describesTheLimitsThatHoldEverywhere() {
        operation.addParameter(OASFactory.createParameter().name("If-Match").in(In.HEADER));
        Schema completeness = OASFactory.createSchema().type(List.of(SchemaType.INTEGER));
        Schema title = text();
        Schema sentTitle = text();
        call.addProperty("completeness", completeness).addProperty("title", title);
        request.addProperty("title", sentTitle);

        described();

        assertThat(operation.getParameters().getLast().getSchema().getMaxLength())
                .isEqualTo(2_000);
        assertThat(completeness.getMaximum()).isEqualByComparingTo("100");
        assertThat(title.getMaxLength()).isEqualTo(300);
        assertThat(sentTitle.getMaxLength()).isNull();
        assertThat(page.getProperties().get("items").getMaxItems()).isEqualTo(200);
    }

    @Test
    void describesTheLimitsOfWhatMeansTheSameEverywhere() {
        operation.addParameter(OASFactory.createParameter().name("businessId").in(In.PATH));
        Schema regions =
                OASFactory.createSchema().type(List.of(SchemaType.ARRAY)).items(text());
        Schema limited = text().maxLength(7);
        call.addProperty("decidedBy", text())
                .addProperty("regions", regions)
                .addProperty("reason", limited)
                .addProperty("anything", text());

        described();

        assertThat(operation.getParameters().getLast().getSchema().getPattern()).isEqualTo("^\\d{7}-\\d$");
        assertThat(call.getProperties().get("decidedBy").getMaxLength()).isEqualTo(255);
        assertThat(regions.getItems().getMaxLength()).isEqualTo(64);
        assertThat(limited.getMaxLength()).isEqualTo(7);
        assertThat(call.getProperties().get("anything").getMaxLength()).isNull();
    }

    @Test
    void failsWhereNoSuccessIsDescribed() {
        operation.getResponses().removeAPIResponse("200");
        operation.getResponses().removeAPIResponse("201");

        assertThatThrownBy(this::described)
                .hasMessage("changeCall describes no success: give it an @APIResponseSchema");
    }

    private void described() {
        OpenAPI api = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem("/v1/calls", OASFactory.createPathItem().POST(operation)))
                .components(OASFactory.createComponents()
                        .addSchema("Call", call)
                        .addSchema("CallRequest", request)
                        .addSchema("Money", money)
                        .addSchema("Owner", text())
                        .addSchema("SectionObject", object(Map.of("sha256", text())))
                        .addSchema("PageCallResponse", page)
                        .addSchema("Problem", object(Map.of("title", text()))));
        new TrueDescription().filterOpenAPI(api);
    }

    private APIResponse answer(String status) {
        return operation.getResponses().getAPIResponse(status);
    }

    private static Content json(String schema) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(reference(schema)));
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema object(Map<String, Schema> properties) {
        Schema schema = OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
        properties.forEach(schema::addProperty);
        return schema;
    }
}
