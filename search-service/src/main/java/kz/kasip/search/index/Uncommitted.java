package kz.kasip.search.index;

import java.util.concurrent.CompletableFuture;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.hibernate.search.util.common.SearchException;

/** Waits until all is written, without a commit: those of many small parts cost more than the writing. */
final class Uncommitted implements IndexingPlanSynchronizationStrategy {
    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(Uncommitted::await);
    }

    private static void await(CompletableFuture<? extends SearchIndexingPlanExecutionReport> writing) {
        writing.join().throwable().ifPresent(failure -> {
            throw new SearchException("Passages could not be written", failure);
        });
    }
}
