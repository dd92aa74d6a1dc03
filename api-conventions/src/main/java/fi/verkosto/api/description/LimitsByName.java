package fi.verkosto.api.description;

import fi.verkosto.api.text.Lengths;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What a member of an answer may be where it says nothing itself: a name means the same in every service. */
final class LimitsByName {

    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("title", Lengths.TITLE),
            Map.entry("name", Lengths.NAME),
            Map.entry("personName", Lengths.NAME),
            Map.entry("shownAs", Lengths.SHOWN),
            Map.entry("nameFi", Lengths.NAME),
            Map.entry("nameSv", Lengths.NAME),
            Map.entry("summary", Lengths.TEXT),
            Map.entry("role", Lengths.ROLE),
            Map.entry("message", Lengths.TEXT),
            Map.entry("reason", Lengths.REASON),
            Map.entry("declineReason", Lengths.REASON),
            Map.entry("correctedBecause", Lengths.REASON),
            Map.entry("rationale", Lengths.RATIONALE),
            Map.entry("person", Lengths.PERSON),
            Map.entry("evaluator", Lengths.PERSON),
            Map.entry("by", Lengths.PERSON),
            Map.entry("businessId", Lengths.BUSINESS_ID),
            Map.entry("agency", Lengths.BUSINESS_ID),
            Map.entry("organisation", Lengths.BUSINESS_ID),
            Map.entry("organisations", Lengths.BUSINESS_ID),
            Map.entry("leadOrganisation", Lengths.BUSINESS_ID),
            Map.entry("caseNumber", Lengths.REGISTER_NUMBER),
            Map.entry("recipient", Lengths.MAIL_ADDRESS),
            Map.entry("fileName", Lengths.NAME),
            Map.entry("mediaType", Lengths.MEDIA_TYPE),
            Map.entry("code", Lengths.CODE),
            Map.entry("strand", Lengths.CODE),
            Map.entry("criterion", Lengths.CODE),
            Map.entry("section", Lengths.CODE),
            Map.entry("sections", Lengths.CODE),
            Map.entry("region", Lengths.CODE),
            Map.entry("regions", Lengths.CODE),
            Map.entry("homeRegion", Lengths.CODE),
            Map.entry("themes", Lengths.CODE),
            Map.entry("developmentStage", Lengths.CODE),
            Map.entry("managementLevels", Lengths.CODE),
            Map.entry("types", Lengths.CODE),
            Map.entry("field", Lengths.CODE),
            Map.entry("kind", Lengths.CODE),
            Map.entry("rule", Lengths.CODE),
            Map.entry("language", Lengths.CODE),
            Map.entry("template", Lengths.CODE));

    private LimitsByName() {}

    static void describe(String name, Schema member) {
        switch (name) {
            case "version" -> member.setMinimum(BigDecimal.ZERO);
            case "completeness" -> member.minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(100));
            case "sha256" -> member.setPattern("^[0-9a-f]{64}$");
            default -> limitText(name, member);
        }
    }

    private static void limitText(String name, Schema member) {
        Schema text = member.getItems() == null ? member : member.getItems();
        Integer longest = longest(name);
        if (longest != null && isUnlimitedText(text)) {
            text.setMaxLength(longest);
        }
    }

    private static Integer longest(String name) {
        if (name.endsWith("AtHelsinki")) {
            return Lengths.WALL_TIME;
        }
        return name.endsWith("By") ? Integer.valueOf(Lengths.PERSON) : LONGEST.get(name);
    }

    private static boolean isUnlimitedText(Schema schema) {
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        return types.contains(SchemaType.STRING)
                && schema.getMaxLength() == null
                && schema.getEnumeration() == null
                && schema.getFormat() == null
                && schema.getPattern() == null;
    }
}
