package kz.kasip.standards.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.kasip.standards.problem.Invalid;

/** The address that the register is known by: the configured one, or else the one that a request was made to. */
@ApplicationScoped
public class PublicAddress {
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9._-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+](:[0-9]{1,5})?");

    private final Optional<String> configured;

    PublicAddress(PublicConfig config) {
        this.configured = config.address().map(address -> address.replaceFirst("/+$", ""));
    }

    /** Whether all requests have the same one. */
    public boolean isFixed() {
        return configured.isPresent();
    }

    /**
     * The address without a slash at its end.
     *
     * @param proto what the gateway says of the scheme ({@code X-Forwarded-Proto}), or null
     * @param host what the gateway says of the host ({@code X-Forwarded-Host}), or null
     */
    public String of(UriInfo uri, String proto, String host) {
        return configured.orElseGet(() -> {
            String scheme = "https".equals(proto) || "http".equals(proto) ? proto : "http";
            String asked = host == null ? uri.getBaseUri().getAuthority() : host;
            if (asked == null || !HOST.matcher(asked).matches()) {
                throw new Invalid("request-malformed", "The request names no host that an address can be made of.");
            }
            return scheme + "://" + asked;
        });
    }
}
