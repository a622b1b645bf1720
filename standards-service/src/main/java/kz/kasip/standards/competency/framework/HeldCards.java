package kz.kasip.standards.competency.framework;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.kasip.standards.client.CardsClient;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.code.StandardCode;

/** The cards of frameworks that were read last: whoever walks through a framework asks for many items of it. */
@ApplicationScoped
public class HeldCards {

    /** In characters as they are told; a framework has some hundred thousand. */
    private static final long LARGEST = 8_000_000;

    private record Version(StandardCode code, int number, long draft) {}

    private final CardsClient cards;
    private final AsyncCache<Version, List<DraftCard>> held = Caffeine.newBuilder()
            .maximumWeight(LARGEST)
            .weigher((Version version, List<DraftCard> of) -> of.toString().length())
            .buildAsync();

    HeldCards(CardsClient cards) {
        this.cards = cards;
    }

    /** The cards of a framework; who asks while they are being read waits for the same answer. */
    public List<DraftCard> of(Framework framework) {
        Version version = new Version(framework.code(), framework.number(), framework.draft());
        CompletableFuture<List<DraftCard>> own = new CompletableFuture<>();
        CompletableFuture<List<DraftCard>> others = held.asMap().putIfAbsent(version, own);
        return others == null ? read(version, own) : waited(others);
    }

    /** What failed is not held. */
    private List<DraftCard> read(Version version, CompletableFuture<List<DraftCard>> awaited) {
        try {
            List<DraftCard> read = cards.ofVersion(version.code(), version.number(), version.draft());
            awaited.complete(read);
            return read;
        } catch (RuntimeException | Error failed) {
            awaited.completeExceptionally(failed);
            throw failed;
        }
    }

    private static List<DraftCard> waited(CompletableFuture<List<DraftCard>> others) {
        try {
            return others.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
