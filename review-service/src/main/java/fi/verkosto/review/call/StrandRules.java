package fi.verkosto.review.call;

import java.util.List;

/**
 * What every application of a strand must have.
 *
 * @param minimumMembers the lead not counted
 * @param minimumDevelopmentStages different ones, the lead's among them
 */
public record StrandRules(
        int minimumMembers,
        int minimumDevelopmentStages,
        List<String> requiredPartnerKinds,
        List<String> requiredThemes,
        List<String> requiredManagementLevels) {}
