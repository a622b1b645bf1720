package kz.kasip.search.suggest;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.kasip.search.testsupport.Neighbours;
import kz.kasip.search.testsupport.OpenSearchServer;

@QuarkusTest
@WithTestResource(Neighbours.class)
@WithTestResource(OpenSearchServer.class)
class OpenSearchSuggestTest extends SuggestContract {}
