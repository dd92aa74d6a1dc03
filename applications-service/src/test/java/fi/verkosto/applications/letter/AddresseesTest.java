package fi.verkosto.applications.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddresseesTest {

    @Test
    void hasAnAddressOnceHoweverManyPartsItPlaysAndHoweverItIsWritten() {
        Addressee person = new Addressee("Verkosto@gradia.example", "sv", "0208201-1");
        Addressee office = new Addressee("verkosto@gradia.example", "fi", "0208201-1");
        Addressee backup = new Addressee("info@h\u00e4meenlinna.example", "fi", "0208201-1");
        Addressee decomposed = new Addressee("info@ha\u0308meenlinna.example", "fi", "0208201-1");
        Addressee member = new Addressee("kirjaamo@omnia.example", "fi", "0502454-6");

        assertThat(Addressees.eachOnce(Stream.of(person, office, backup, decomposed, member)))
                .containsExactly(person, backup, member);
    }
}
