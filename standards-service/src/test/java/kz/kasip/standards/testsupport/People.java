package kz.kasip.standards.testsupport;

import static io.restassured.RestAssured.given;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Lets one test be several people: a request may say whose it is, in the place of the test's own identity. */
@ApplicationScoped
public class People implements HttpAuthenticationMechanism {

    private static final String HEADER = "X-Test-Person";

    /** A request of somebody with these roles. */
    public static RequestSpecification as(String name, String... roles) {
        return by(given(), name, roles);
    }

    /** The request as one of somebody with these roles. */
    static RequestSpecification by(RequestSpecification request, String name, String... roles) {
        return request.header(HEADER, name + " " + String.join(",", roles));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var person = context.request().getHeader(HEADER);
        if (person == null) {
            return Uni.createFrom().nullItem();
        }
        var parts = person.split(" ");
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(parts[0]))
                        .addRoles(Set.of(parts[1].split(",")))
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return 5000;
    }
}
