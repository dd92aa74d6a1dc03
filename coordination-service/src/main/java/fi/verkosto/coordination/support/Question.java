package fi.verkosto.coordination.support;

/** What somebody asks. */
public record Question(String text, SupportTopic topic, Urgency urgency) {}
