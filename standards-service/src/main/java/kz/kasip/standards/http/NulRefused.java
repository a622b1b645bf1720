package kz.kasip.standards.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import kz.kasip.standards.problem.Invalid;

/** Refuses an address that holds the character NUL: no text of the register has it, and PostgreSQL stores none with it. */
@Provider
@PreMatching
class NulRefused implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains("%00")) {
            throw new Invalid("request-malformed", "The address holds the character NUL (%00).");
        }
    }
}
