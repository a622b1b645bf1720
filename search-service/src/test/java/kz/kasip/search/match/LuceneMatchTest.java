package kz.kasip.search.match;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.kasip.search.testsupport.Neighbours;

@QuarkusTest
@WithTestResource(Neighbours.class)
class LuceneMatchTest extends MatchContract {}
