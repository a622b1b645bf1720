package kz.kasip.standards.webhook.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.Violation;

/**
 * Where webhooks may lead: to the public internet alone. Every address that a host resolves to is checked when the subscription is
 * made, and again before each attempt, which connects to an address that was checked.
 */
@ApplicationScoped
public class Targets {

    private static final int LONGEST = 2000;

    /** One wording for a host inside and for one that is not known, so that nobody finds out which names there are inside. */
    private static final String INSIDE = "must lead to a known host in the public internet";

    private final WebhookConfig config;
    private final Resolving resolving;

    Targets(WebhookConfig config, Resolving resolving) {
        this.config = config;
        this.resolving = resolving;
    }

    /**
     * Checks an address that a subscriber names.
     *
     * @throws Unprocessable {@code webhook-target-refused}, with the reason
     */
    public URI require(String url) {
        try {
            var target = read(url);
            addresses(target);
            return target;
        } catch (TargetRefused e) {
            throw new Unprocessable(
                    "webhook-target-refused", "The url " + e.getMessage() + ".", new Violation("url", e.getMessage()));
        }
    }

    /** The addresses of a target, all of them allowed, those of IPv4 first. */
    List<InetAddress> addresses(URI target) throws TargetRefused {
        try {
            var addresses = resolving.addresses(target.getHost());
            if (!config.allowPrivate() && !addresses.stream().allMatch(PublicAddresses::contain)) {
                throw new TargetRefused(INSIDE);
            }
            return addresses.stream()
                    .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                    .toList();
        } catch (UnknownHostException e) {
            throw new TargetRefused(INSIDE);
        }
    }

    URI read(String url) throws TargetRefused {
        var target = parse(url);
        if (target.getHost() == null || target.getRawUserInfo() != null || target.getRawFragment() != null) {
            throw new TargetRefused("must be an address with a host, without user, password and fragment");
        }
        var schemes = config.allowHttp() ? Set.of("https", "http") : Set.of("https");
        if (!schemes.contains(target.getScheme())) {
            throw new TargetRefused("must begin with " + (config.allowHttp() ? "https:// or http://" : "https://"));
        }
        if (!config.allowPrivate() && !config.ports().contains(port(target))) {
            throw new TargetRefused("must have one of the ports " + config.ports());
        }
        return target;
    }

    private static URI parse(String url) throws TargetRefused {
        try {
            if (url.length() > LONGEST) {
                throw new TargetRefused("is longer than " + LONGEST + " characters");
            }
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new TargetRefused("is no address");
        }
    }

    static int port(URI target) {
        return target.getPort() > 0 ? target.getPort() : "https".equals(target.getScheme()) ? 443 : 80;
    }
}
