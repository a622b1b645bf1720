package kz.kasip.gateway.lane;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.inject.Singleton;

/** One event loop for each core: nothing in the gateway blocks one, and more of them would only take turns. */
@Singleton
final class EventLoops implements VertxOptionsCustomizer {
    EventLoops() {}

    @Override
    public void accept(VertxOptions options) {
        options.setEventLoopPoolSize(Runtime.getRuntime().availableProcessors());
    }
}
