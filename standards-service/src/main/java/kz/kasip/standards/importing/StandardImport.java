package kz.kasip.standards.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kz.kasip.standards.client.CardsClient;
import kz.kasip.standards.importing.DocumentImport.State;
import kz.kasip.standards.problem.Refusal;
import kz.kasip.standards.problem.Unavailable;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.standard.DraftDiscarded;
import kz.kasip.standards.standard.VersionDocuments;
import org.jboss.logging.Logger;

/** Takes a document all the way to a draft, or goes on where it was left. */
@ApplicationScoped
class StandardImport {

    private static final Logger LOG = Logger.getLogger(StandardImport.class);
    private static final int UNEXPECTED_AT_MOST = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ImportRepository imports;
    private final ImportSteps steps;
    private final ImportJson json;
    private final VersionDocuments documents;
    private final ImportConfig config;
    private final String owner = UUID.randomUUID().toString();

    StandardImport(
            ImportRepository imports,
            ImportSteps steps,
            ImportJson json,
            VersionDocuments documents,
            ImportConfig config) {
        this.imports = imports;
        this.steps = steps;
        this.json = json;
        this.documents = documents;
        this.config = config;
    }

    /** Stores a document before anything is done with it; the same document again is the same import. */
    UUID receive(NewImport handedIn) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = received(handedIn);
            if (row.state.isUnderWay()) {
                row.lease(owner, lease());
            }
            return row.id;
        });
    }

    /** Stores a document within the caller's transaction and leaves it to whoever looks for work next. */
    UUID enqueue(NewImport handedIn) {
        var row = imports.receive(handedIn);
        return row.state == State.FAILED ? again(row, handedIn).id : row.id;
    }

    private DocumentImport received(NewImport handedIn) {
        var row = imports.receive(handedIn);
        return row.state == State.FAILED || isReplaced(row) ? again(row, handedIn) : row;
    }

    /** Begins anew; of what is published the import stays as it is, and the document has another one. */
    private DocumentImport again(DocumentImport row, NewImport handedIn) {
        if (row.code != null && row.version != null && documents.isSettled(row.code, row.version, row.id)) {
            row.superseded = true;
            imports.flush();
            return imports.receive(handedIn);
        }
        row.base = handedIn.base();
        row.restart(handedIn.editor(), imports.nextArrival());
        return row;
    }

    /** Whether another document has taken the draft's place since, or that of the correction that it became. */
    private boolean isReplaced(DocumentImport row) {
        if (row.state != State.DRAFT_READY) {
            return false;
        }
        if (row.isWritten()) {
            return !documents.isAt(row.code, row.version, row.revision);
        }
        return row.isCorrection()
                ? !documents.isNowMadeOf(row.code, row.version, row.id)
                : !documents.isMadeOf(row.code, row.version, row.id);
    }

    /**
     * Goes through the steps that are left.
     *
     * @throws Unavailable when cards-service does not answer; the import goes on later by itself
     * @throws Refusal when the import fails
     */
    DocumentImport run(UUID id) {
        var row = toItsEnd(id);
        // said after the work on it has ended: it may have begun anew by now
        if (row.state == State.FAILED) {
            throw json.read(row.failure, ImportFailure.class).refusal();
        }
        return row;
    }

    private DocumentImport toItsEnd(UUID id) {
        try {
            var row = read(id);
            while (row.state.isUnderWay()) {
                step(row);
                row = read(id);
            }
            return row;
        } catch (Unavailable e) {
            if (e.type().equals(CardsClient.FAILING)) {
                giveUpOrPause(id);
            } else {
                pause(id);
            }
            throw e.at("/v1/imports/" + id);
        } catch (Refusal e) {
            fail(id, e);
            throw e;
        } catch (RuntimeException | Error e) {
            giveUpOrPause(id);
            throw e;
        }
    }

    /** Goes on with one import that nobody works on; answers whether there was one. */
    boolean continueOne() {
        var claimed = QuarkusTransaction.requiringNew().call(() -> imports.claim(owner, config.leaseSeconds()));
        claimed.ifPresent(id -> {
            try {
                if (read(id).failures > UNEXPECTED_AT_MOST) {
                    giveUpOrPause(id);
                    return;
                }
                run(id);
                LOG.infof("Import %s went on to its end", id);
            } catch (Unavailable e) {
                LOG.warnf("Import %s has to wait: %s", id, e.type());
            } catch (Refusal e) {
                LOG.infof("Import %s failed: %s", id, e.type());
            } catch (RuntimeException | Error e) {
                LOG.errorf(e, "Import %s stopped", id);
            }
        });
        return claimed.isPresent();
    }

    private void step(DocumentImport row) {
        keep(row.id);
        switch (row.state) {
            case RECEIVED -> steps.parse(row, () -> keep(row.id));
            case PARSED -> steps.storeCards(row);
            case CARDS_STORED -> steps.makeDraft(row);
            default -> throw new IllegalStateException(row.state + " has no step");
        }
    }

    private void keep(UUID id) {
        whileUnderWay(id, held -> held.lease(owner, lease()));
    }

    private DocumentImport read(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> imports.get(id));
    }

    private void fail(UUID id, Refusal refusal) {
        var failed = new AtomicReference<DocumentImport>();
        whileUnderWay(id, row -> {
            row.fail(json.write(ImportFailure.of(refusal)));
            failed.set(row);
        });
        if (failed.get() != null) {
            steps.abandon(failed.get());
        }
    }

    /** Lets it rest; for how long another part is down says nothing against the document. */
    private void pause(UUID id) {
        whileUnderWay(id, row -> {
            row.failures = 0;
            row.postpone(Instant.now().plus(pause(row.attempts)));
        });
    }

    private void giveUpOrPause(UUID id) {
        whileUnderWay(id, row -> {
            if (row.failures >= UNEXPECTED_AT_MOST) {
                row.fail(json.write(ImportFailure.of(
                        new Unprocessable("import-failed", "The document cannot be imported; the log says why."))));
            } else {
                row.postpone(Instant.now().plus(pause(row.attempts)));
            }
        });
    }

    /** Changes an import unless it has come to an end meanwhile. */
    private void whileUnderWay(UUID id, Consumer<DocumentImport> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            var row = imports.locked(id);
            if (row.state.isUnderWay()) {
                change.accept(row);
            }
        });
    }

    private static Duration pause(int attempts) {
        var doubled = Duration.ofSeconds(1L << Math.min(attempts, 5));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private Instant lease() {
        return Instant.now().plusSeconds(config.leaseSeconds());
    }

    void discarded(@Observes DraftDiscarded draft) {
        imports.discard(draft.code().value(), draft.number(), draft.after(), draft.revision());
    }
}
