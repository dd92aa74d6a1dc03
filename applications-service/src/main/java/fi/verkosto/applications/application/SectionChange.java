package fi.verkosto.applications.application;

/** A section, what it held and what it holds now. */
public record SectionChange(Section section, Object before, Object after) {}
