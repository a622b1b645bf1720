package kz.kasip.search.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.kasip.search.index.Deadline;
import kz.kasip.search.index.IndexVanished;
import kz.kasip.search.index.QuestionRefused;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.ResponseListener;
import org.elasticsearch.client.RestClient;

/** Sends search requests to a cluster. A node that is silent is left for another one long before the deadline. */
final class Asking {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** For a question that nobody waits for. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** So many nodes can be silent before there is no time left for one that is not. */
    private static final int SILENT = 2;

    private static final int CONNECT_MILLIS = 1000;
    private static final int LEAST_MILLIS = 50;
    private static final int GONE = 404;
    private static final int SERVER_ERROR = 500;

    /** Timed out, or too much at once: the same question may be answered later. */
    private static final Set<Integer> PASSING = Set.of(408, 429);

    private final RestClient client;
    private final String index;

    Asking(RestClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /**
     * The answer to a search request.
     *
     * @throws UncheckedIOException when asking again may help
     * @throws QuestionRefused when it does not
     */
    JsonNode search(ObjectNode body) {
        Duration left = Deadline.current().map(Deadline::left).orElse(LONGEST);
        Request request = new Request("POST", "/" + index + "/_search");
        request.addParameter("search_type", "dfs_query_then_fetch");
        // Less than all is no answer: it is asked again
        request.addParameter("allow_partial_search_results", "false");
        request.setJsonEntity(body.toString());
        request.setOptions(options(left));
        try (var content = send(request, left).getEntity().getContent()) {
            return JSON.readTree(content);
        } catch (ResponseException refused) {
            throw failure(refused);
        } catch (IOException e) {
            throw new UncheckedIOException("The cluster can't be asked", e);
        }
    }

    private static RequestOptions options(Duration left) {
        int each = (int) Math.max(LEAST_MILLIS, left.toMillis() / (SILENT + 1));
        return RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(Math.min(each, CONNECT_MILLIS))
                        .setConnectionRequestTimeout(each)
                        .setSocketTimeout(each)
                        .build())
                .build();
    }

    /** The client tries one node after the other; all of them together must not take longer than is left. */
    private Response send(Request request, Duration left) throws IOException {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        var sent = client.performRequestAsync(request, new ResponseListener() {
            @Override
            public void onSuccess(Response response) {
                answer.complete(response);
            }

            @Override
            public void onFailure(Exception failed) {
                answer.completeExceptionally(failed);
            }
        });
        try {
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException known ? known : new IOException(failed.getCause());
        } catch (TimeoutException late) {
            sent.cancel();
            throw new IOException("No node answered in time", late);
        } catch (InterruptedException stopping) {
            sent.cancel();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the cluster was asked", stopping);
        }
    }

    private RuntimeException failure(ResponseException refused) {
        int status = refused.getResponse().getStatusLine().getStatusCode();
        if (status == GONE) {
            return new IndexVanished(index);
        }
        return status >= SERVER_ERROR || PASSING.contains(status)
                ? new UncheckedIOException("The cluster can't be asked", refused)
                : new QuestionRefused(status + " " + kind(refused));
    }

    private static String kind(ResponseException refused) {
        try (var content = refused.getResponse().getEntity().getContent()) {
            return JSON.readTree(content).at("/error/type").asText();
        } catch (IOException | RuntimeException unreadable) {
            return "without a reason that can be read";
        }
    }
}
