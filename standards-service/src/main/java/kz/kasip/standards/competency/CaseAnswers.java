package kz.kasip.standards.competency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.kasip.standards.competency.form.Links;
import kz.kasip.standards.http.EntityTag;
import kz.kasip.standards.http.Keeping;
import kz.kasip.standards.http.PublicAddress;

/** Answers as CASE has it: with an entity tag, and refusals as {@code imsx_StatusInfo}. */
@ApplicationScoped
class CaseAnswers {
    private final PublicAddress address;
    private final ObjectMapper json;

    CaseAnswers(PublicAddress address, ObjectMapper json) {
        this.address = address;
        this.json = json;
    }

    /** Answers one object. */
    Response one(UriInfo uri, HttpHeaders headers, Function<Links, ObjectNode> found) {
        return answer(uri, headers, links -> tagged(headers, found.apply(links)));
    }

    /** Answers what a request is answered with, or what CASE refuses by itself; {@link CaseProblems} tells the rest. */
    Response answer(UriInfo uri, HttpHeaders headers, Function<Links, Response> found) {
        try {
            Response answer = found.apply(links(uri, headers));
            return address.isFixed()
                    ? answer
                    : Response.fromResponse(answer)
                            .header(HttpHeaders.VARY, HttpHeaders.HOST)
                            .build();
        } catch (CaseRefusal refusal) {
            return refused(refusal);
        }
    }

    /** An answer with the tag of its bytes, or 304 to who has it. */
    Response tagged(HttpHeaders headers, ObjectNode entity) {
        byte[] body = bytes(entity);
        return tagged(headers, EntityTag.of(body), () -> body);
    }

    /** The same with a tag that is known before the body, which is made for who has it not. */
    Response tagged(HttpHeaders headers, String tag, Supplier<Object> body) {
        return (EntityTag.isHeldBy(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                        ? Response.notModified()
                        : Response.ok(body.get(), MediaType.APPLICATION_JSON_TYPE))
                .header(HttpHeaders.ETAG, tag)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null ? Keeping.SHORTLY : Keeping.PRIVATE)
                .build();
    }

    private Links links(UriInfo uri, HttpHeaders headers) {
        return new Links(address.of(
                uri, headers.getHeaderString("X-Forwarded-Proto"), headers.getHeaderString("X-Forwarded-Host")));
    }

    private static Response refused(CaseRefusal refusal) {
        return Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(refusal.form())
                .build();
    }

    private byte[] bytes(ObjectNode node) {
        try {
            return json.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is no JSON", e);
        }
    }
}
