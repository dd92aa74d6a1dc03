package fi.verkosto.notification.smtp;

/** What a refusal is about, and what to do about it. */
record Verdict(Trouble trouble, Course course) {

    static Verdict giveUp() {
        return new Verdict(Trouble.RECIPIENT, Course.GIVE_UP);
    }

    static Verdict stop(Trouble trouble) {
        return new Verdict(trouble, Course.STOP);
    }

    static Verdict aFewTimes(Trouble trouble) {
        return new Verdict(trouble, Course.A_FEW_TIMES);
    }

    static Verdict later(Trouble trouble) {
        return new Verdict(trouble, Course.LATER);
    }

    static Verdict await() {
        return new Verdict(Trouble.SERVER, Course.WAIT);
    }
}
