package kz.kasip.search.match;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.kasip.search.testsupport.Neighbours;
import kz.kasip.search.testsupport.OpenSearchServer;

@QuarkusTest
@WithTestResource(Neighbours.class)
@WithTestResource(OpenSearchServer.class)
class OpenSearchMatchTest extends MatchContract {}
