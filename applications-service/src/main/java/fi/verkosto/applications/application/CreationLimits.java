package fi.verkosto.applications.application;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one applicant or officer can make: more than anybody needs, and too little to be in the way of others. */
@ConfigMapping(prefix = "verkosto.limits")
public interface CreationLimits {

    /** Applications that an organisation starts as lead in one call, whatever became of them. */
    @WithDefault("20")
    int applications();

    /** Providers that are ever invited to one application. */
    @WithDefault("100")
    int members();

    /** Invitations to one application within a day, those of the same provider again among them: each sends a mail. */
    @WithDefault("100")
    int invitationsADay();

    /** People of a consortium with a right of their own in one application. */
    @WithDefault("200")
    int grants();

    /** Supplements that are ever asked of one application. */
    @WithDefault("50")
    int supplements();

    /** How often supplements of one application are given more time within a day: each sends mails. */
    @WithDefault("20")
    int supplementExtensionsADay();

    /** Submissions of one application within a day that mails tell of; the later ones count all the same. */
    @WithDefault("20")
    int submissionMailsADay();

    /**
     * Refuses one more.
     *
     * @param kind what there may not be more of, for programs
     */
    static void require(long present, int most, String kind) {
        if (present >= most) {
            throw new Refusal(ApplicationsError.LIMIT_REACHED)
                    .with("limit", kind)
                    .with("most", most);
        }
    }
}
