package kz.kasip.gateway.problem;

/** One part of the input that is wrong. */
public record Violation(String field, String message) {}
