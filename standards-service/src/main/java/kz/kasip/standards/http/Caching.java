package kz.kasip.standards.http;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Says of every answer to a reader for how long it may be kept, and which place of the change feed it reflects at least. */
@Provider
@Priority(Caching.ORDER)
class Caching implements ContainerRequestFilter, ContainerResponseFilter {

    /** Before the entity tag: a 304 says the same. */
    static final int ORDER = 150;

    static final String POSITION = "Kasip-Position";
    private static final String CLAIM = Caching.class.getName();

    private final FeedPosition feed;
    private final Map<ResourceInfo, Boolean> restricted = new ConcurrentHashMap<>();

    Caching(FeedPosition feed) {
        this.feed = feed;
    }

    /** What is claimed is taken before anything is read: then the answer can only be newer. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (isRead(request)) {
            request.setProperty(CLAIM, feed.reflected());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || !isRead(request)) {
            return;
        }
        var headers = response.getHeaders();
        if (isPrivate(request)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, Keeping.PRIVATE);
            return;
        }
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, Keeping.SHORTLY);
        }
        if (request.getProperty(CLAIM) instanceof String position) {
            headers.putSingle(POSITION, position);
        }
    }

    static boolean isRead(ContainerRequestContext request) {
        var method = request.getMethod();
        return (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method))
                && (request.getUriInfo().getPath().startsWith("/v1")
                        || request.getUriInfo().getPath().startsWith("/ims/"));
    }

    private boolean isPrivate(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return true;
        }
        var asked = ((ResteasyReactiveContainerRequestContext) request)
                .getServerRequestContext()
                .getResteasyReactiveResourceInfo();
        return asked != null && restricted.computeIfAbsent(asked, Caching::isRestricted);
    }

    private static boolean isRestricted(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
                || resource.getResourceClass().isAnnotationPresent(RolesAllowed.class);
    }
}
