package kz.kasip.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import kz.kasip.gateway.door.ContentPolicy;

/**
 * A file from the gateway's own jar, kept in memory.
 *
 * @param policy what a browser may load for it
 * @param etag strong, from the content
 */
record Asset(Buffer content, String mediaType, String policy, String etag) implements Page {
    /** Reads a file from the class path. */
    static Asset of(String resource, String mediaType, String policy) {
        try (InputStream file = Asset.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("The build left out " + resource);
            byte[] bytes = file.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            String etag = '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
            return new Asset(Buffer.buffer(bytes), mediaType, policy, etag);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void answer(RoutingContext context) {
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, etag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(ContentPolicy.HEADER, policy);
        if (isKnownTo(context)) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType).end(content);
        }
    }

    private boolean isKnownTo(RoutingContext context) {
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Stream.of(known.split(","))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(etag));
    }
}
