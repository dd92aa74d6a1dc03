package fi.verkosto.notification.stream.api;

/** What the API description shows. */
final class EventExamples {

    private static final String EVENT = """
            {"specversion":"1.0","id":"016879f1-3f42-7c5e-9a10-4f3d2b1c0a99","source":"/applications-service",\
            "type":"fi.verkosto.call.resolved.v1","subject":"016676a1-b0c0-77ed-b360-f06acaef2cc8",\
            "time":"2019-01-21T10:02:11.402Z","datacontenttype":"application/json",\
            "data":{"callId":"016676a1-b0c0-77ed-b360-f06acaef2cc8","resolvedAt":"2019-01-21T10:02:11.402Z"}}""";

    static final String BATCH = "[" + EVENT + "]";

    static final String STREAM = "id:1042\nevent:fi.verkosto.call.resolved.v1\ndata:" + EVENT + "\n\n";

    private EventExamples() {}
}
