package fi.verkosto.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.verkosto.notification.smtp.ScriptedServer;
import fi.verkosto.servers.LoopbackPorts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real SMTP server that can be switched off and on again at the same port. Injected into a field of the test. */
public class MailCatcher implements QuarkusTestResourceLifecycleManager {

    private final ServerSetup setup = new ServerSetup(LoopbackPorts.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private GreenMail server;
    private ScriptedServer scripted;

    @Override
    public Map<String, String> start() {
        switchOn();
        return Map.of(
                "mp.messaging.incoming.notifications.pausable", "true",
                "verkosto.smtp.host", "127.0.0.1",
                "verkosto.smtp.port", Integer.toString(setup.getPort()),
                "verkosto.smtp.timeout", "PT5S",
                "verkosto.mail.shortest-pause", "PT0.1S",
                "verkosto.mail.longest-pause", "PT0.5S",
                "verkosto.mail.pauses-in-doubt", "PT0.1S,PT0.1S",
                "verkosto.events.heartbeat", "PT1S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(MailCatcher.class));
    }

    @Override
    public void stop() {
        switchOff();
    }

    public void switchOn() {
        server = new GreenMail(setup);
        server.start();
    }

    public void switchOff() {
        if (server != null) {
            server.stop();
        }
    }

    /** At the same port, a server that says what it is told to say, until {@link #restore()}. */
    public ScriptedServer replace() {
        switchOff();
        scripted = new ScriptedServer(setup.getPort());
        return scripted;
    }

    public void restore() {
        scripted.close();
        switchOn();
    }

    /** What the server took since it was last switched on, for one recipient. */
    public List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
