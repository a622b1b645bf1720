package kz.kasip.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                            | IDENTITY",
                "''                           | IDENTITY",
                "gzip                         | GZIP",
                "x-gzip                       | GZIP",
                "GZIP                         | GZIP",
                "br                           | BROTLI",
                "gzip, deflate, br, zstd      | BROTLI",
                "gzip;q=1.0, br;q=0.5         | GZIP",
                "br;q=0, gzip;q=0.1           | GZIP",
                "gzip;q=0                     | IDENTITY",
                "identity, gzip;q=0.5         | IDENTITY",
                "*                            | BROTLI",
                "*;q=0.2, br;q=0, gzip        | GZIP",
                "*;q=0, gzip                  | GZIP",
                "*;q=0                        | IDENTITY",
                "gzip;q=nonsense              | IDENTITY",
                "deflate                      | IDENTITY"
            })
    void theWeightiestAndThenTheSmallestIsTaken(String accepted, Coding expected) {
        assertThat(Coding.preferredBy(accepted)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void decodedItIsWhatItWas(@ForAll byte[] plain) throws IOException {
        Brotli4jLoader.ensureAvailability();
        byte[] gzip = Coding.GZIP.encode(plain);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                .isEqualTo(plain);
        byte[] brotli = Coding.BROTLI.encode(plain);
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(plain);
        assertThat(Coding.IDENTITY.encode(plain)).isEqualTo(plain);
    }
}
