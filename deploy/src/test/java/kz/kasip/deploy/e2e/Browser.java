package kz.kasip.deploy.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium spoken to by its DevTools protocol, so that no driver is needed; it notes every error on the console. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    Browser(Path chromium, Path profile) throws IOException {
        process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("chromium.log").toFile())
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page(profile.resolve("DevToolsActivePort")), new Messages())
                .join();
        List.of("Page.enable", "Runtime.enable", "Log.enable").forEach(this::call);
    }

    private static URI page(Path portFile) {
        await().atMost(PATIENCE).until(() -> Files.exists(portFile) && Files.size(portFile) > 0);
        try {
            var port = Files.readAllLines(portFile).getFirst();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                    .build();
            var targets = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            return JsonMapper.shared()
                    .readTree(targets)
                    .valueStream()
                    .filter(target -> target.path("type").asString().equals("page"))
                    .map(target ->
                            URI.create(target.path("webSocketDebuggerUrl").asString()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a page and waits until it is loaded. */
    void open(URI address) {
        errors.clear();
        call("Page.navigate", Map.of("url", address.toString()));
        await().atMost(PATIENCE)
                .until(() -> evaluate("location.href + ' ' + document.readyState")
                        .asString()
                        .equals(address + " complete"));
    }

    /** The value of an expression in the page. */
    JsonNode evaluate(String expression) {
        var answer = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) throw new AssertionError(expression + ": " + answer);
        return answer.path("result").path("value");
    }

    /** Waits until an expression is true in the page. */
    void awaitTrue(String expression) {
        await().atMost(PATIENCE)
                .alias(expression)
                .until(() -> evaluate("Boolean(" + expression + ")").asBoolean());
    }

    void click(String selector) {
        var element = "document.querySelector(" + JsonMapper.shared().writeValueAsString(selector) + ")";
        awaitTrue(element);
        evaluate(element + ".click()");
    }

    List<String> errors() {
        return errors;
    }

    private JsonNode call(String method) {
        return call(method, Map.of());
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        var number = numbers.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(number, answer);
        socket.sendText(
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("id", number, "method", method, "params", parameters)),
                        true)
                .join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private final class Messages implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                take(JsonMapper.shared().readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(JsonNode event) {
            if (event.has("id")) {
                answers.remove(event.path("id").asInt()).complete(event.path("result"));
                return;
            }
            var parameters = event.path("params");
            var bad = switch (event.path("method").asString()) {
                case "Runtime.exceptionThrown" -> true;
                case "Runtime.consoleAPICalled" ->
                    parameters.path("type").asString().equals("error");
                case "Log.entryAdded" ->
                    parameters.path("entry").path("level").asString().equals("error");
                default -> false;
            };
            if (bad) errors.add(parameters.toString());
        }
    }
}
