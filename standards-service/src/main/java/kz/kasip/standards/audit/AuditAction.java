package kz.kasip.standards.audit;

/** What is done to a version. */
public enum AuditAction {
    /** A document made a draft or its next revision. */
    IMPORTED,
    /** A draft was written as JSON. */
    DRAFTED,
    COMMENTED,
    /** A comment was resolved. */
    RESOLVED,
    SUBMITTED,
    /** A submission was taken back or returned. */
    RETURNED,
    APPROVED,
    PUBLISHED,
    SCHEDULED,
    WITHDRAWN,
    /** A scheduled version or repeal came into effect. */
    ACTIVATED,
    /** A revision took the place of the one that it corrects. */
    CORRECTED,
    REPEALED,
    DISCARDED
}
