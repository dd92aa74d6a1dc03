package fi.verkosto.coordination.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long an invitation holds, and how much of it there may be. */
@ConfigMapping(prefix = "verkosto.people")
interface PersonSettings {

    /** Days after the one on which it is sent; on the last of them the code is still taken. */
    @WithDefault("30")
    int validDays();

    /** People who are invited or have confirmed, in a network, and in a programme beside its networks. */
    @WithDefault("100")
    int most();

    /** New invitations to one of them within a day. */
    @WithDefault("100")
    int mostADay();

    /** Mails of one invitation, the first among them. */
    @WithDefault("10")
    int mostSent();

    /** Wrong codes for an invitation, after which its code is void until it is sent again. */
    @WithDefault("10")
    int mostWrongCodes();
}
