package fi.verkosto.review.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long an invitation by mail holds, and how much of it there may be. */
@ConfigMapping(prefix = "verkosto.evaluator-invitations")
interface InvitationSettings {

    /** Days after the one on which it is sent; on the last of them the code is still taken. */
    @WithDefault("30")
    int validDays();

    /** Mails to new people that an agency sends within a day. */
    @WithDefault("200")
    int mostADay();

    /** Mails of one invitation, the first among them. */
    @WithDefault("10")
    int mostSent();

    /** Wrong codes for an invitation, after which its code is void until it is sent again. */
    @WithDefault("10")
    int mostWrongCodes();
}
