package fi.verkosto.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckoutTest {
    @Test
    void isFoundByTheSystemProperty() {
        Checkout checkout = Checkout.find();

        assertThat(checkout.root().resolve("verkosto")).isRegularFile();
        assertThat(checkout.infrastructure().resolve("topics.properties")).isRegularFile();
    }
}
