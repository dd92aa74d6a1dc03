package fi.verkosto.applications.content;

import java.util.Map;

/** What was answered to the strand's own questions, by their names. */
public record Answers(Map<String, Object> values) implements SectionContent {}
