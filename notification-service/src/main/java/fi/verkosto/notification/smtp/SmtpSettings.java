package fi.verkosto.notification.smtp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The operator's mail server, and who the mails come from. */
@ConfigMapping(prefix = "verkosto.smtp")
public interface SmtpSettings {

    @WithDefault("localhost")
    String host();

    @WithDefault("25")
    int port();

    @WithDefault("optional")
    Encryption encryption();

    /** The login, if the server wants one: both or none. It goes over an encrypted connection only. */
    Optional<String> username();

    Optional<String> password();

    /** PEM file of certificates to trust instead of those that Java knows, for a server with a certificate of its own. */
    Optional<Path> trustedCertificates();

    /** The address that mails come from, and that bounces go to. */
    @WithDefault("no-reply@verkosto.example")
    String from();

    /** The name that readers show instead of the address. */
    @WithDefault("Verkosto")
    String fromName();

    /** How long the mail server may take over one mail. */
    @WithDefault("PT30S")
    Duration timeout();

    /** How the connection is protected. */
    enum Encryption {
        /** Not at all. */
        NONE,
        /** By STARTTLS where the server offers it: keeps listeners out, but nobody who can change what is said. */
        OPTIONAL,
        /** By STARTTLS, or there is no mail. */
        STARTTLS,
        /** From the first byte on, usually at port 465. */
        TLS
    }
}
