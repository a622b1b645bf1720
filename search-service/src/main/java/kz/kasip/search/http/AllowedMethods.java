package kz.kasip.search.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which methods an address takes: to who asks with {@code OPTIONS}, and to who came with another. */
@Provider
@PreMatching
class AllowedMethods implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    /** The addresses of one shape; of several that match the one with the most letters of its own is meant. */
    private record Addresses(int letters, Pattern shape, Set<String> methods) {
        boolean matches(String path) {
            return shape.matcher(path).matches();
        }

        boolean areRead() {
            return methods.contains(HttpMethod.GET);
        }
    }

    private final BeanManager beans;
    private List<Addresses> addresses;
    private volatile List<Addresses> unread;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        // Nearly all requests read what can be read, and are held up the least
        if (READS.contains(request.getMethod()) && unreadable().noneMatch(one -> one.matches(path))) {
            return;
        }
        var allowed = at(path);
        if (allowed.isEmpty() || allowed.contains(request.getMethod()) && !isAsked(request)) {
            return;
        }
        if (isAsked(request)) {
            request.abortWith(Response.noContent()
                    .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                    .build());
        } else {
            throw new NotAllowedException(Response.status(405)
                    .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 405 && !response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            var allowed = at(request.getUriInfo().getPath());
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
    }

    private static boolean isAsked(ContainerRequestContext request) {
        return HttpMethod.OPTIONS.equals(request.getMethod());
    }

    private Set<String> at(String path) {
        return addresses().stream()
                .filter(one -> one.matches(path))
                .findFirst()
                .map(Addresses::methods)
                .orElse(Set.of());
    }

    private Stream<Addresses> unreadable() {
        addresses();
        return unread.stream();
    }

    private List<Addresses> addresses() {
        if (unread == null) {
            addresses = all();
            unread = addresses.stream().filter(one -> !one.areRead()).toList();
        }
        return addresses;
    }

    private List<Addresses> all() {
        Map<String, Set<String>> methods = new HashMap<>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                Stream.of(bean.getBeanClass().getMethods())
                        .forEach(method -> verbs(method)
                                .forEach(verb -> methods.computeIfAbsent(
                                                shape(root, method.getAnnotation(Path.class)),
                                                absent -> new TreeSet<>())
                                        .add(verb)));
            }
        }
        return methods.entrySet().stream()
                .map(one -> new Addresses(
                        one.getKey().replace("[^/]+", "").length(),
                        Pattern.compile(one.getKey() + "/?"),
                        withReads(one.getValue())))
                .sorted(Comparator.comparingInt(Addresses::letters).reversed())
                .toList();
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static String shape(Path root, Path own) {
        var parts = own == null ? Stream.of(root.value()) : Stream.of(root.value(), own.value());
        return parts.map(part -> part.replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .map(part -> "/" + PARAMETER.matcher(part).replaceAll("[^/]+"))
                .reduce("", String::concat);
    }

    private static Set<String> withReads(Set<String> methods) {
        var all = new TreeSet<>(methods);
        all.add(HttpMethod.OPTIONS);
        if (all.contains(HttpMethod.GET)) {
            all.add(HttpMethod.HEAD);
        }
        return all;
    }
}
