package fi.verkosto.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.verkosto.gateway.reference.Type.Part;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeWordsTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final TypeWords words = new TypeWords(schema("""
            {UUID: {type: string, format: uuid, pattern: "[a-f0-9-]{36}"},
             State: {type: string, enum: [DRAFT, OPEN]},
             Call: {type: object, properties: {id: {$ref: '#/components/schemas/UUID'}}}}"""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{type: string}                                            | string",
                "{type: [string, 'null'], maxLength: 300}                  | string or null (at most 300 characters)",
                "{type: integer, minimum: 1, maximum: 200, default: 50}    | integer (from 1, to 200, 50 unless stated)",
                "{type: array, items: {type: string}, maxItems: 9}         | list of string (at most 9)",
                "{type: string, enum: [A, B]}                              | A, B",
                "{type: object, additionalProperties: {type: integer}}     | by name: integer",
                "{anyOf: [{type: string}, {type: 'null'}]}                 | string or null",
                "{$ref: '#/components/schemas/UUID'}                       | string (uuid)",
                "{type: array, items: {$ref: '#/components/schemas/Call'}} | list of Call",
                "{}                                                        | anything"
            })
    void sayWhatASchemaAllows(String schema, String said) {
        String text = words.of(schema(schema)).parts().stream().map(Part::text).collect(Collectors.joining());

        assertThat(text).isEqualTo(said);
    }

    @Test
    void leadToSchemasWithSomethingToTell() {
        words.of(schema("{$ref: '#/components/schemas/UUID'}"));
        Type state = words.of(schema("{$ref: '#/components/schemas/State'}"));
        words.of(schema("{type: array, items: {$ref: '#/components/schemas/Call'}}"));

        assertThat(state.parts()).containsExactly(new Part("State", "State"));
        assertThat(words.mentioned()).containsExactly("Call", "State");
    }

    private static JsonNode schema(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
