package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningKasip.Extension.class)
class BrowserIT {
    private static final String OPERATION = ".opblock-get:has([data-path='/v1/standards'])";

    @Test
    void theLandingPageAndSwaggerUiWorkWithoutAnErrorOnTheConsole(RunningKasip kasip) throws IOException {
        var chromium = Tools.find("KASIP_CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        assumeTrue(chromium.isPresent(), "no Chromium");
        var profile = Files.createDirectories(kasip.data().resolve("chromium"));
        try (var browser = new Browser(chromium.get(), profile)) {
            browser.open(kasip.address().resolve("/"));
            assertThat(browser.evaluate("[...document.links].map(link => link.getAttribute('href')).join(' ')")
                            .asString())
                    .contains("/swagger-ui", "/openapi", "/v1/");
            assertThat(browser.errors()).isEmpty();

            browser.open(kasip.address().resolve("/swagger-ui"));
            browser.awaitTrue("document.querySelectorAll('.opblock').length > 10");
            // "Try it out" is switched on for every operation
            browser.click(OPERATION + " .opblock-summary-control");
            browser.click(OPERATION + " .execute");
            browser.awaitTrue("document.querySelector('.live-responses-table .response-col_status')");
            assertThat(browser.evaluate("document.querySelector('.live-responses-table').innerText")
                            .asString())
                    .contains("200", "J62012901");
            assertThat(browser.evaluate("document.querySelector('.request-url').innerText")
                            .asString())
                    .contains(kasip.address().toString());
            assertThat(browser.errors()).isEmpty();
        }
    }
}
