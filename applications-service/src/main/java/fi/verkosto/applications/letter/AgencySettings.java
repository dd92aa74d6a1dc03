package fi.verkosto.applications.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who the letters of this installation are from. */
@ConfigMapping(prefix = "verkosto.letters.agency")
interface AgencySettings {

    @WithDefault("Opetushallitus")
    String fi();

    @WithDefault("Utbildningsstyrelsen")
    String sv();

    @WithDefault("Finnish National Agency for Education")
    String en();
}
