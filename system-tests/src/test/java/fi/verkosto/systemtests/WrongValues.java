package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Values that nobody should send, and that somebody sends. */
final class WrongValues {
    static final List<String> IN_PATHS = List.of(
            "00000000-0000-7000-8000-000000000404",
            "not-an-id",
            "0",
            "-1",
            "99999999999999999999",
            "null",
            "%00",
            "%7Bx%7D",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "%FF",
            "a%2Fb",
            "%2e%2e",
            "..",
            "%20",
            ";x=1",
            "'--",
            "x".repeat(300),
            "x".repeat(5_000));

    static final List<String> IN_QUERIES = List.of(
            "",
            "abc",
            "-1",
            "0",
            "1.5",
            "201",
            "2147483648",
            "99999999999999999999",
            "%00",
            "%01",
            "%7Bx%7D",
            "%E2%80%8B",
            "%ED%A0%80",
            "%FF",
            "%F0%9F%98%80",
            "%25",
            "%5C%5C%25_",
            "2018-13-45",
            "9999999-12-31T00:00:00Z",
            "%2B300000-01-01T00:00:00Z",
            "AAAAAAAAAAAAAAAAAAAAAA",
            "eyJhIjoxfQ",
            "x".repeat(300),
            "x".repeat(3_000));

    /** By the name of the header. */
    static final List<Map.Entry<String, String>> HEADERS = List.of(
            Map.entry("If-Match", ""),
            Map.entry("If-Match", "0"),
            Map.entry("If-Match", "W/\"0\""),
            Map.entry("If-Match", "\"0"),
            Map.entry("If-Match", "\"999999\""),
            Map.entry("If-Match", "\"1\", \"2\""),
            Map.entry("If-Match", "x".repeat(2_000)),
            Map.entry("If-None-Match", "x"),
            Map.entry("If-None-Match", "*"),
            Map.entry("If-Modified-Since", "x"),
            Map.entry("If-Modified-Since", "Sat, 31 Dec 99999 23:59:59 GMT"),
            Map.entry("If-Unmodified-Since", "x"),
            Map.entry("If-Unmodified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"),
            Map.entry("Idempotency-Key", ""),
            Map.entry("Idempotency-Key", "x".repeat(300)),
            Map.entry("Idempotency-Key", "\u00e4\u00f6"),
            Map.entry("Accept", "text/html"),
            Map.entry("Accept", "text/plain"),
            Map.entry("Accept", "x"),
            Map.entry("Accept", "a/b;q=x"),
            Map.entry("Accept", "application/problem+json"),
            Map.entry("Accept-Language", "\u00e4;q=9,,;"),
            Map.entry("Accept-Language", "sv"),
            Map.entry("Accept-Encoding", "x"),
            Map.entry("Accept-Charset", "x"),
            Map.entry("Content-Type", ""),
            Map.entry("Content-Type", "x"),
            Map.entry("Content-Type", "text/plain"),
            Map.entry("Content-Type", "application/xml"),
            Map.entry("Content-Type", "application/json; charset=x"),
            Map.entry("Content-Type", "application/json; charset=utf-16"),
            Map.entry("Content-Type", "multipart/form-data; boundary=x"),
            Map.entry("Content-Encoding", "gzip"),
            Map.entry("Range", "bytes=5-1"),
            Map.entry("Last-Event-ID", "x"),
            Map.entry("Last-Event-ID", "99999999999999999999"),
            Map.entry("X-HTTP-Method-Override", "DELETE"),
            Map.entry("X-Forwarded-Host", "a b"),
            Map.entry("Traceparent", "x"),
            Map.entry("Cookie", "q_session=x"));

    private static final List<String> VALUES = List.of(
            "null",
            "{}",
            "[]",
            "[null]",
            "true",
            "0",
            "-1",
            "1e400",
            "1e-400",
            "19.99999999999999999999",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"\\u200b\"",
            "\"\\u0000\"",
            "\"\\u0001\"",
            "\"\\ud800\"",
            "\"a\\ufffdb\"",
            "\"\\u202eabc\"",
            "\"\\uffff\"",
            "\"5.\"",
            "\"1e3\"",
            "\"\\u0663\"",
            "\"-0.00\"",
            "\"99999999999999.99\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"2018-13-45\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"+300000-01-01T00:00:00Z\"",
            "\"00000000-0000-7000-8000-000000000404\"",
            "\"A@B\"",
            "\"javascript:alert(1)\"",
            "\"" + "\\ud83d\\ude00".repeat(151) + "\"",
            "\"" + "x".repeat(20_000) + "\"",
            "[" + "1,".repeat(20_000) + "1]",
            "[".repeat(900) + "]".repeat(900),
            "{\"a\":".repeat(900) + "1" + "}".repeat(900),
            "{\"$ref\": \"#\"}",
            "{\"type\": \"object\", \"properties\": {\"a\": {\"pattern\": \"(a+)+$\"}}}");

    private static final Map<String, byte[]> BODIES = bodies();

    private WrongValues() {}

    private static Map<String, byte[]> bodies() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("an empty body", "");
        texts.put("spaces for a body", " \n");
        texts.put("null for a body", "null");
        texts.put("a number for a body", "5");
        texts.put("a text for a body", "\"x\"");
        texts.put("half a body", "{\"half\":");
        texts.put("a body and more", "{} {}");
        texts.put("a body with NaN", "{\"a\": NaN}");
        texts.put("a field twice", "{\"a\": 1, \"a\": 2}");
        texts.put("a byte order mark", "\ufeff{}");
        texts.put("5000 deep lists", "[".repeat(5_000) + "]".repeat(5_000));
        texts.put("5000 deep objects", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
        texts.put("a field name of 60 000", "{\"" + "x".repeat(60_000) + "\": 1}");
        texts.put("two megabytes", "{\"a\": \"" + "x".repeat(2_000_000) + "\"}");
        Map<String, byte[]> bodies = new TreeMap<>();
        texts.forEach((name, text) -> bodies.put(name, text.getBytes(StandardCharsets.UTF_8)));
        bodies.put("bytes that are no text", new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
        bodies.put("an UTF-16 body", "{\"a\": 1}".getBytes(StandardCharsets.UTF_16));
        bodies.put("a null character", "{\"a\0\": \"\0\"}".getBytes(StandardCharsets.UTF_8));
        return bodies;
    }

    /** Another body altogether. */
    static WalkedRequest otherBody(WalkedRequest request, RandomGenerator random) {
        List<String> names = List.copyOf(BODIES.keySet());
        String name = names.get(random.nextInt(names.size()));
        return request.with(BODIES.get(name), name);
    }

    /** The right body with one wrong value, one field less or one more. */
    static WalkedRequest wrongField(WalkedRequest request, JsonNode right, RandomGenerator random) {
        List<String> places = new ArrayList<>();
        collect("", right, places);
        String place = places.get(random.nextInt(places.size()));
        int last = place.lastIndexOf('/');
        JsonNode copy = right.deepCopy();
        JsonNode parent = copy.at(place.substring(0, last));
        String name = place.substring(last + 1);
        if (parent instanceof ObjectNode object && random.nextInt(8) == 0) {
            object.remove(name);
            return request.with(written(copy), "no " + place);
        }
        if (parent instanceof ObjectNode object && random.nextInt(8) == 0) {
            object.put("nobodyKnowsThis", 1);
            return request.with(written(copy), "unknown field beside " + place);
        }
        String value = VALUES.get(random.nextInt(VALUES.size()));
        String mark = "\"here-" + name + "\"";
        set(parent, name, Json.parse(mark));
        String text = copy.toString().replace(mark, value);
        String said = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return request.with(text.getBytes(StandardCharsets.UTF_8), place + " = " + said);
    }

    private static byte[] written(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void set(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), value);
        }
    }

    private static void collect(String at, JsonNode node, List<String> places) {
        node.properties().forEach(field -> {
            String place = at + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            if (!field.getKey().contains("/")) {
                places.add(place);
                collect(place, field.getValue(), places);
            }
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.add(at + "/" + i);
                collect(at + "/" + i, node.get(i), places);
            }
        }
    }
}
