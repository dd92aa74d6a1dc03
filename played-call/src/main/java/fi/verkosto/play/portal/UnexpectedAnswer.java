package fi.verkosto.play.portal;

/** The API answered otherwise than the story says: with the request, the status and the problem. */
public final class UnexpectedAnswer extends PlayStopped {
    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(String request, int expected, Answer answer) {
        super("%s%n  was answered with %d instead of %d:%n  %s"
                .formatted(request, answer.status(), expected, answer.text()));
    }
}
