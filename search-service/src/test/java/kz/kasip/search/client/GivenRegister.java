package kz.kasip.search.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stands for standards-service and cards-service in this process: two feeds that grow, and made-up contents of versions. */
public final class GivenRegister {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EPOCH = "given";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final List<Change> standards = new ArrayList<>();
    private final List<Change> cards = new ArrayList<>();
    private final int page;
    private final Duration pause;

    /** A register whose feeds tell all they have. */
    public GivenRegister() {
        this(200, Duration.ZERO);
    }

    /** A register whose feeds tell a few changes at a time, and take their time for it. */
    public GivenRegister(int page, Duration pause) {
        this.page = page;
        this.pause = pause;
    }

    /** Publishes a version, which replaces the one before. */
    public synchronized void publish(String code, int version) {
        if (version > 1) {
            standards.add(change(standards, "VERSION_CHANGED", code, version - 1, FIRST_DAY.plusDays(version - 2)));
        }
        standards.add(change(standards, "VERSION_PUBLISHED", code, version, null));
        cards.add(change(cards, "CARDS_PUBLISHED", code, version, null));
        notifyAll();
    }

    private static Change change(List<Change> feed, String type, String code, int version, LocalDate to) {
        return new Change(
                feed.size() + 1,
                type,
                code,
                version,
                (long) version,
                FIRST_DAY.plusDays(version - 1),
                to,
                "PUBLISHED",
                1);
    }

    /** The cursor at the end of the feed of a service. */
    public synchronized String end(String service) {
        return EPOCH + ":" + (service.equals("cards") ? cards : standards).size();
    }

    /** How many changes of a feed lie before a cursor. */
    public static int position(String cursor) {
        return cursor == null ? 0 : Integer.parseInt(cursor.substring(cursor.indexOf(':') + 1));
    }

    /** The first changes of the feed of standards-service. */
    public synchronized List<Change> told(int position) {
        return List.copyOf(standards.subList(0, position));
    }

    public StandardsClient standards() {
        return new StandardsClient(new StandardsApi() {
            @Override
            public Uni<ChangePage> changes(String after, int limit, int wait) {
                return Uni.createFrom().item(() -> page(standards, after, wait));
            }

            @Override
            public Uni<StandardContent> standard(String code, int version, int revision) {
                return Uni.createFrom()
                        .item(() -> read(StandardContent.class, """
                        {"code": "%s", "version": %d, "title": {"kk": "Қойма ісі %s", "ru": "Складское дело %s"},
                         "oked": [{"level": "SECTION", "code": "J"}, {"level": "CLASS", "code": "62.01"}]}""".formatted(code, version, code, code)));
            }

            @Override
            public Uni<ActivityPage> activities(String level, int limit, String cursor) {
                return Uni.createFrom().item(new ActivityPage(List.of(), null));
            }
        });
    }

    public CardsClient cards() {
        return new CardsClient(new CardsApi() {
            @Override
            public Uni<ChangePage> changes(String after, int limit, int wait) {
                return Uni.createFrom().item(() -> page(cards, after, wait));
            }

            @Override
            public Uni<CardPage> cards(String code, int version, int revision, int limit, String cursor) {
                return Uni.createFrom()
                        .item(() -> read(CardPage.class, """
                        {"items": [{"id": "%s-01", "title": {"kk": "Қоймашы", "ru": "Кладовщик"}, "orkLevel": 3, "functions":
                         [{"id": "%s-01.f1", "title": {"kk": "Қойма есебін жүргізу"}, "skills":
                          [{"id": "%s-01.f1.s1", "abilities": [%s]}]}]}]}""".formatted(code, code, code, abilities(code, version))));
            }

            @Override
            public Uni<OccupationPage> occupations(int limit, String cursor) {
                return Uni.createFrom().item(new OccupationPage(List.of(), null));
            }
        });
    }

    private static String abilities(String code, int version) {
        return IntStream.rangeClosed(1, 5 + version)
                .mapToObj(i -> """
                        {"id": "%s-01.f1.s1.a%d", "text": {"kk": "тауарды %d қоймада орналастыру", "ru": "размещение товара %d"}}""".formatted(code, i, i, i))
                .collect(Collectors.joining(","));
    }

    /** How many passages a version has: its own, the card's, the function's and those of its abilities. */
    public static long passages(int version) {
        return 3 + 5 + version;
    }

    private synchronized ChangePage page(List<Change> feed, String after, int waitSeconds) {
        int from = position(after);
        try {
            if (!pause.isZero()) {
                wait(pause.toMillis());
            }
            if (from == feed.size() && waitSeconds > 0) {
                TimeUnit.SECONDS.timedWait(this, waitSeconds);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        int to = Math.min(feed.size(), from + page);
        return new ChangePage(List.copyOf(feed.subList(from, to)), EPOCH + ":" + to);
    }

    private static <T> T read(Class<T> type, String json) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
