package fi.verkosto.notification.smtp;

import java.util.regex.Pattern;

/**
 * Tells refusals apart: by the enhanced status code (RFC 3463 and the registry that grew from it), else by the code of
 * RFC 5321, and by the stage, as servers say the same number of the sender, of relaying, of the recipient and of the
 * message. Wherever a reply can be read in two ways it is read as the one that loses nothing: a mail that is stopped can be
 * queued again, one that was given up is never looked at any more.
 */
final class Refusals {

    /** Servers without enhanced codes say it in words (Exim: relay not permitted; qmail: not in my list of rcpthosts). */
    private static final Pattern OF_RELAYING =
            Pattern.compile("\\brelay|rcpthosts|authenticat|\\blog ?in\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THE_SENDER =
            Pattern.compile("\\bsender\\b|\\bmail from\\b", Pattern.CASE_INSENSITIVE);

    /** What the server holds against the client or its network: that says nothing of the recipient, and may pass. */
    private static final Pattern OF_POLICY = Pattern.compile(
            "\\bpolicy\\b|\\bspam|blacklist|blocklist|blocked|\\bdns|reputation|greylist|too many|try again",
            Pattern.CASE_INSENSITIVE);

    /** A word within an address says nothing. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    private Refusals() {}

    static Verdict verdict(Reply reply) {
        if (reply.stage() == Stage.CONNECTION || isAboutTheLogin(reply)) {
            return Verdict.await();
        }
        if (reply.isTemporary()) {
            return Verdict.later(usual(reply.stage()));
        }
        return reply.enhanced().isEmpty() ? byCode(reply) : byEnhancedCode(reply);
    }

    /** 530 and 535 come before a mail, but some servers say them only at MAIL FROM. */
    private static boolean isAboutTheLogin(Reply reply) {
        return switch (reply.code()) {
            case 421, 454, 530, 534, 535, 538 -> true;
            default ->
                switch (reply.enhanced()) {
                    case "7.8", "7.9", "7.11", "7.12", "7.13", "7.14" -> true;
                    default -> false;
                };
        };
    }

    private static Verdict byEnhancedCode(Reply reply) {
        Trouble usual = usual(reply.stage());
        return switch (reply.enhanced()) {
            case "1.1", "1.2", "1.3", "1.4", "1.6", "1.10", "2.1", "2.4" ->
                reply.stage() == Stage.SENDER ? Verdict.stop(Trouble.SENDER) : Verdict.giveUp();
            case "1.7", "1.8", "7.20", "7.21", "7.22", "7.23", "7.24", "7.26", "7.27" -> Verdict.stop(Trouble.SENDER);
            case "2.3", "3.4" -> Verdict.stop(Trouble.MESSAGE);
            case "6.7" -> Verdict.stop(usual);
            default -> bySubject(reply, usual);
        };
    }

    private static Verdict bySubject(Reply reply, Trouble usual) {
        return switch (reply.enhanced().substring(0, reply.enhanced().indexOf('.'))) {
            case "6" -> Verdict.stop(Trouble.MESSAGE);
            case "7" -> Verdict.stop(policy(reply));
            case "3", "4" -> Verdict.aFewTimes(Trouble.SERVER);
            case "1" -> reply.code() == 550 && usual == Trouble.RECIPIENT ? byWords(reply) : Verdict.aFewTimes(usual);
            default -> Verdict.aFewTimes(usual);
        };
    }

    /** 5.7.1 is "delivery not authorised": of whom, only the stage and the words tell. */
    private static Trouble policy(Reply reply) {
        return switch (reply.stage()) {
            case SENDER -> Trouble.SENDER;
            case RECIPIENT ->
                saysOf(OF_THE_SENDER, reply) && !saysOf(OF_RELAYING, reply) ? Trouble.SENDER : Trouble.RELAY;
            case MESSAGE, END_OF_MESSAGE -> Trouble.MESSAGE;
            case CONNECTION -> Trouble.SERVER;
        };
    }

    private static Verdict byCode(Reply reply) {
        return switch (reply.code()) {
            case 550, 551, 553 ->
                reply.stage() == Stage.RECIPIENT ? byWords(reply) : Verdict.stop(usual(reply.stage()));
            // RFC 7504: the domain takes no mail at all
            case 556 -> reply.stage() == Stage.RECIPIENT ? Verdict.giveUp() : Verdict.stop(usual(reply.stage()));
            case 554 ->
                reply.stage() == Stage.RECIPIENT
                        ? Verdict.aFewTimes(Trouble.RELAY)
                        : Verdict.aFewTimes(usual(reply.stage()));
            default -> Verdict.aFewTimes(usual(reply.stage()));
        };
    }

    private static Verdict byWords(Reply reply) {
        if (saysOf(OF_RELAYING, reply)) {
            return Verdict.stop(Trouble.RELAY);
        }
        if (saysOf(OF_THE_SENDER, reply)) {
            return Verdict.stop(Trouble.SENDER);
        }
        return saysOf(OF_POLICY, reply) ? Verdict.aFewTimes(Trouble.RELAY) : Verdict.giveUp();
    }

    private static boolean saysOf(Pattern words, Reply reply) {
        return words.matcher(ADDRESS.matcher(reply.text()).replaceAll("")).find();
    }

    private static Trouble usual(Stage stage) {
        return switch (stage) {
            case CONNECTION -> Trouble.SERVER;
            case SENDER -> Trouble.SENDER;
            case RECIPIENT -> Trouble.RECIPIENT;
            case MESSAGE, END_OF_MESSAGE -> Trouble.MESSAGE;
        };
    }
}
