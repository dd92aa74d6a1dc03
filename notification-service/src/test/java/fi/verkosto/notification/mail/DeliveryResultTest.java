package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryResultTest {

    @ParameterizedTest
    @ValueSource(ints = {550, 551, 553})
    void givesUpARecipientThatDoesNotExist(int code) {
        assertThat(MailServer.result(new CompletionException(reply(code)))).isInstanceOf(DeliveryResult.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 450, 451, 452, 530, 535, 552, 554})
    void keepsAMailThatTheServerDoesNotTakeNow(int code) {
        assertThat(MailServer.result(new CompletionException(reply(code)))).isInstanceOf(DeliveryResult.Deferred.class);
    }

    @Test
    void keepsAMailWhenThereIsNoServer() {
        assertThat(MailServer.result(new CompletionException(new ConnectException("Connection refused"))))
                .isInstanceOf(DeliveryResult.Deferred.class);
    }

    @Test
    void knowsThatASilentServerMayHaveTakenTheMail() {
        assertThat(MailServer.result(new TimeoutException())).isInstanceOf(DeliveryResult.Unanswered.class);
    }

    private static SMTPException reply(int code) {
        return new SMTPException("reply", code, List.of("reply"), false);
    }
}
