package kz.kasip.standards.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Paging;

/** Reads the audit trail, the newest step first. */
@ApplicationScoped
class AuditTrail {

    private final AuditEntryRepository entries;

    AuditTrail(AuditEntryRepository entries) {
        this.entries = entries;
    }

    @Transactional
    Listing<AuditEntryView> read(AuditEntryRepository.Filter filter, Paging paging) {
        return paging.listing(
                entries.page(filter, paging),
                entries.count(filter),
                entry -> String.valueOf(entry.id),
                AuditEntryView::of);
    }

    /** Whether anything was ever stored under the filter's code. */
    @Transactional
    boolean knows(AuditEntryRepository.Filter filter) {
        return entries.knows(filter.code());
    }
}
