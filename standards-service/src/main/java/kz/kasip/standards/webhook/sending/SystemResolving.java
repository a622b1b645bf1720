package kz.kasip.standards.webhook.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Asks the system for a while; in threads of its own, since its call cannot be interrupted. */
@ApplicationScoped
class SystemResolving implements Resolving {

    private static final int SECONDS = 4;
    private static final int AT_ONCE = 32;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("webhook-names-", 0).factory());

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        try {
            return CompletableFuture.supplyAsync(() -> resolve(host), threads)
                    .orTimeout(SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new UnknownHostException(host);
        }
    }

    private static List<InetAddress> resolve(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new CompletionException(e);
        }
    }
}
