package fi.verkosto.stack.cli;

/** A command that cannot do what it was asked to; the message tells the user why and what to do. */
final class CommandRefused extends RuntimeException {
    CommandRefused(String message) {
        super(message);
    }
}
