package kz.kasip.standards.client;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import org.jboss.logging.MDC;

/** Passes the id of the request on to the service that is called for it. */
public class RequestIdOnward implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        if (MDC.get("requestId") instanceof String id) {
            request.getHeaders().putSingle("X-Request-Id", id);
        }
    }
}
