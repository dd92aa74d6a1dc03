package fi.verkosto.applications.content;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to the strand's own questions, by their names. */
@Schema(name = "ApplicationAnswers", type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
public record Answers(@Schema(hidden = true) Map<String, Object> values) implements SectionContent {}
