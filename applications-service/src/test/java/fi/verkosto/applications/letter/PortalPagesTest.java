package fi.verkosto.applications.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.Pages.Page;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalPagesTest {

    private static final UUID CALL = UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d01");
    private static final UUID APPLICATION = UUID.fromString("0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55");

    @ParameterizedTest
    @CsvSource({
        "INVITATION, https://api.example/pages/invitations/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55?lang=sv",
        "APPLICATION, https://api.example/pages/applications/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55?lang=sv",
        "DECISION, https://api.example/pages/applications/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55?lang=sv",
        "CALL, https://api.example/pages/calls/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d01?lang=sv"
    })
    void areTheGatewaysWhereNoneIsSet(Page page, String address) {
        assertThat(addressOf(page, Map.of("gateway", "https://api.example/"))).isEqualTo(address);
    }

    @Test
    void areThePortalsWhereTheyAreSetEachByItself() {
        Map<String, String> settings = Map.of(
                "gateway", "https://api.example",
                "invitation", "https://portal.example/{language}/kutsut/{invitationId}?haku={callId}");

        assertThat(addressOf(Page.INVITATION, settings))
                .isEqualTo("https://portal.example/sv/kutsut/%s?haku=%s".formatted(APPLICATION, CALL));
        assertThat(addressOf(Page.APPLICATION, settings)).startsWith("https://api.example/pages/applications/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://portal.example/{aplicationId}", "javascript:alert({applicationId})", "/hakemukset/1"})
    void areNothingThatABrowserCannotFollow(String template) {
        assertThatThrownBy(() -> addressOf(Page.APPLICATION, Map.of("application", template)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String addressOf(Page page, Map<String, String> settings) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder().withMapping(PageSettings.class);
        settings.forEach((name, value) -> config.withDefaultValue("verkosto.pages." + name, value));
        return new PortalPages(config.build().getConfigMapping(PageSettings.class))
                .address(
                        page,
                        GrantCall.draft(CALL, "2769790-1", null, List.of(), "officer", Instant.EPOCH),
                        APPLICATION,
                        Locale.of("sv"));
    }
}
