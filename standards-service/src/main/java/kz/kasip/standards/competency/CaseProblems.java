package kz.kasip.standards.competency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import kz.kasip.standards.competency.form.Links;
import kz.kasip.standards.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells what goes wrong below the path of CASE in its own form, whoever refuses it: the framework, a filter, a part that is down. */
class CaseProblems {
    /** Before all who look at what an answer holds. */
    private static final int ORDER = 4000;

    @ServerResponseFilter(priority = ORDER)
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && (request.getUriInfo().getPath() + "/").startsWith(Links.PATH + "/")) {
            response.setEntity(form(problem), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static StatusInfo form(Problem problem) {
        String detail = problem.detail();
        return switch (problem.status()) {
            case 400 -> StatusInfo.failure(detail, "request", "invalid_selection_field");
            case 401 -> StatusInfo.failure(detail, "request", "unauthorised_request");
            case 403 -> StatusInfo.failure(detail, "request", "forbidden");
            case 404 -> StatusInfo.failure(detail, "request", "unknownobject");
            case 405, 406, 415 -> StatusInfo.unsupported(detail);
            case 429, 503 -> StatusInfo.failure(detail, "request", "server_busy");
            default ->
                problem.status() < 500
                        ? StatusInfo.failure(detail)
                        : StatusInfo.failure(detail, "request", "internal_server_error");
        };
    }
}
