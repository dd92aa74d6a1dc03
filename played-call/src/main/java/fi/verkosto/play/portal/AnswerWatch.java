package fi.verkosto.play.portal;

import java.net.http.HttpRequest;

/** Sees every answer that portals get, in the order in which they come. Java's {@link java.util.ServiceLoader} finds it. */
public interface AnswerWatch {

    void saw(HttpRequest request, Answer answer);
}
