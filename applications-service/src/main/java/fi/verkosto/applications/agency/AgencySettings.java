package fi.verkosto.applications.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an agency works. Every version is kept.
 *
 * @param mailSender whom mails about its calls come from; the installation's own address without it
 * @param portal where its mails lead to; the gateway's own pages without it
 * @param decisionDelivery null for post
 * @param decisionMails null for a link
 */
@Schema(name = "AgencySettings")
public record AgencySettings(
        @NotNull @Valid AgencyNames names,

        @NotNull @Valid Letterhead letterhead,

        @Schema(
                description =
                        "Whom mails about its calls come from; without it they come from the installation's address",
                nullable = true)
        @Valid
        MailSender mailSender,

        @Schema(
                description =
                        "Which pages of the agency's portal mails lead to; without it they lead to the gateway's own",
                nullable = true)
        @Valid
        PortalPages portal,

        @NotNull @Valid TimeLimits timeLimits,

        @NotNull @Valid Numbering numbering,

        @NotNull @Valid Retention retention,

        @Schema(
                description =
                        "How decisions are given to recipients that are no authorities: ELECTRONIC only where applicants "
                                + "consent to it when they apply. POST without it",
                nullable = true)
        DecisionDelivery decisionDelivery,

        @Schema(
                description =
                        "Whether the letter of a decision goes with the mail that tells of it (ATTACHED), or is fetched by its "
                                + "link after signing in (LINK), which also shows who opened it. LINK without it",
                nullable = true)
        DecisionMails decisionMails) {}
