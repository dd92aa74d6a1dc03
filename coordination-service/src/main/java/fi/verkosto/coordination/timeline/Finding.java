package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.rule.StatedRule;

/**
 * Something that a rule found.
 *
 * @param milestone the number of the milestone that it is about; null if about the whole plan
 */
public record Finding(Integer milestone, StatedRule rule) {}
