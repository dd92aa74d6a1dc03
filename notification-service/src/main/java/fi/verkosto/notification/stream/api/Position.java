package fi.verkosto.notification.stream.api;

import fi.verkosto.api.refusal.Refusal;

/** A place in the stream, as clients give it back to us. */
record Position(long value) {

    /** Eighteen digits always fit into a long. */
    static final String FORM = "[0-9]{1,18}";

    private static final Position START = new Position(0);

    /**
     * @param text as given by the client; null is the start of the stream
     * @param name of the header or parameter that it came in
     * @param latest the position of the latest event. A later one comes from another stream (a restored database, another
     *     environment): waiting for it would silently leave out what happens until then
     */
    static Position parse(String text, String name, long latest) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        if (text.matches(FORM)) {
            Position position = new Position(Long.parseLong(text));
            if (position.value <= latest) {
                return position;
            }
        }
        throw new Refusal(EventError.INVALID_POSITION)
                .with("parameter", name)
                .detail(
                        "Paikka ei ole tästä tapahtumavirrasta. Aloita alusta ilman sitä.",
                        "Positionen är inte från denna händelseström. Börja från början utan den.",
                        "The position does not come from this stream of events. Start over without it.");
    }
}
