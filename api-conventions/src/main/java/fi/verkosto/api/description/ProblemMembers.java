package fi.verkosto.api.description;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The members that some problems have beside those of RFC 9457, for programs. */
final class ProblemMembers {

    private ProblemMembers() {}

    /** In one order at every build, as the description is committed. */
    private static final Map<String, Schema> MEMBERS = new TreeMap<>(Map.ofEntries(
            member("acceptBy", "The last Finnish day to accept the grant", SchemaType.STRING),
            member("allowed", "What would do: steps, constants, parameters or media types", SchemaType.ARRAY),
            member("applicationId", "The application that it is about", SchemaType.STRING),
            member("applications", "The applications that are awaited", SchemaType.ARRAY),
            member("arrivedAt", "When the request arrived, which the deadline was held against", SchemaType.STRING),
            member("awaited", "What has not come yet, or how many", SchemaType.STRING, SchemaType.INTEGER),
            member("businessId", "The organisation that it is about", SchemaType.STRING),
            member("bytesPerSecond", "The rate that an upload must have", SchemaType.INTEGER),
            member("capacity", "How many applications of one call the evaluator takes", SchemaType.INTEGER),
            member("cause", "Why, as a constant", SchemaType.STRING),
            member("checks", "Codes of the checks that failed", SchemaType.ARRAY),
            member("closesAt", "The deadline of the call", SchemaType.STRING),
            member("column", "The column of the file that is wrong", SchemaType.STRING, SchemaType.INTEGER),
            member("correctionRequestId", "The correction request that it is about", SchemaType.STRING),
            member("current", "What there is now, in the version of the ETag"),
            member("currentVersion", "The number of the version that there is now", SchemaType.INTEGER),
            member("dueAt", "Until when", SchemaType.STRING),
            member("earliest", "The first Finnish day that is taken", SchemaType.STRING),
            member("extension", "The kind of file that it is", SchemaType.STRING),
            member("files", "How many files there are", SchemaType.INTEGER),
            member("granted", "The sum that is granted"),
            member("header", "The header that is missing or wrong", SchemaType.STRING),
            member(
                    "highest",
                    "The highest number that is taken, as a decimal; empty where nothing is too high",
                    SchemaType.STRING),
            member("invitationId", "The invitation that it is about", SchemaType.STRING),
            member("knownFrom", "Before this moment nobody knows what a lottery is drawn from", SchemaType.STRING),
            member("largest", "The largest number, or size in bytes, that is taken", SchemaType.INTEGER),
            member("largestTotal", "The largest size of all files together, in bytes", SchemaType.INTEGER),
            member("lastDay", "The last day of the period", SchemaType.STRING),
            member("latest", "The last Finnish day that is taken", SchemaType.STRING),
            member("limit", "The limit that was reached", SchemaType.STRING),
            member("line", "The line of the file that is wrong", SchemaType.INTEGER),
            member("longest", "The longest text that is taken, in characters", SchemaType.INTEGER),
            member("lotteryId", "The lottery that it is about", SchemaType.STRING),
            member(
                    "lowest",
                    "The lowest number that is taken, as a decimal; empty where nothing is too low",
                    SchemaType.STRING),
            member("maximum", "The largest number that is taken", SchemaType.INTEGER),
            member("mediaType", "The media type that it is", SchemaType.STRING),
            member("milestones", "The numbers of the milestones that it is about", SchemaType.ARRAY),
            member("minimum", "The least number that is taken", SchemaType.INTEGER),
            member("most", "How many are taken", SchemaType.INTEGER),
            member("mostFiles", "How many files are taken", SchemaType.INTEGER),
            member("mostValues", "How many values an event can hold", SchemaType.INTEGER),
            member("moved", "What moved since it was previewed or planned, and why", SchemaType.ARRAY),
            member("number", "The number of what is there already", SchemaType.INTEGER),
            member("opensAt", "When the call opens", SchemaType.STRING),
            member("parameter", "The parameter of the query that is wrong", SchemaType.STRING),
            member("phase", "The phase that the call is in", SchemaType.STRING),
            member("planId", "The plan that it is about", SchemaType.STRING),
            member("projectEnd", "The last Finnish day of the project period", SchemaType.STRING),
            member("projectStart", "The first Finnish day of the project period", SchemaType.STRING),
            member("refused", "The step that was refused, or the rows", SchemaType.STRING, SchemaType.ARRAY),
            member("row", "The row of the file that is wrong", SchemaType.INTEGER),
            member("seconds", "How long it may take, in seconds", SchemaType.INTEGER),
            member("section", "The section that it is about", SchemaType.STRING),
            member("shared", "What the shares come to"),
            member("size", "The size that it has", SchemaType.INTEGER),
            member("state", "The state that it is in", SchemaType.STRING),
            member("strand", "The strand that it is about", SchemaType.STRING),
            member("tied", "The applications that are equal", SchemaType.ARRAY),
            member("today", "Which day it is in Finland", SchemaType.STRING),
            member("totalSize", "The size of all files together, in bytes", SchemaType.INTEGER),
            member("unfinished", "How many are not finished, by the state that they are in", SchemaType.OBJECT)));

    static void describe(OpenAPI description) {
        Schema problem = description.getComponents().getSchemas().get("Problem");
        MEMBERS.forEach(problem::addProperty);
    }

    private static Map.Entry<String, Schema> member(String name, String words, SchemaType... types) {
        Schema schema = OASFactory.createSchema().description(words);
        if (types.length > 0) {
            schema.type(List.of(types));
        }
        if (schema.getType() != null && schema.getType().contains(SchemaType.ARRAY)) {
            schema.items(OASFactory.createSchema());
        }
        return Map.entry(name, schema);
    }
}
