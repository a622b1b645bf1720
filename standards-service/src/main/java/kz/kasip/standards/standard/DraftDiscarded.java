package kz.kasip.standards.standard;

import kz.kasip.standards.code.StandardCode;

/** Told within the transaction that discards the drafts of a version up to a revision. */
public record DraftDiscarded(StandardCode code, int number, long revision) {}
