package fi.verkosto.systemtests;

import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import java.util.List;

/** The receipts of a call as its officer gets them, and the keys to check them with. */
final class ReceiptChain {
    private ReceiptChain() {}

    static List<String> of(SystemStack stack, String call) {
        return stack.as("officer")
                .get("/v1/calls/" + call + "/receipts")
                .expect(200)
                .text()
                .lines()
                .toList();
    }

    static ReceiptKeys keys(SystemStack stack) {
        return ReceiptKeys.of(Http.get(Http.local(stack.ports().service(Service.GATEWAY), "/v1/receipt-keys"))
                .body());
    }
}
