package fi.verkosto.review.agency;

import fi.verkosto.api.refusal.LocalizedText;

/** What was told of an agency. */
public record ToldAgency(
        String businessId,
        long revision,
        LocalizedText names,
        Letterhead letterhead,
        DecisionDelivery decisionDelivery,
        DecisionMails decisionMails) {}
