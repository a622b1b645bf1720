package kz.kasip.standards.change;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Writes a stretch of the feed as Atom (RFC 4287). Its ids are made of the feed's epoch, so that a restored feed is another one;
 * {@code rel="next"} leads to what came after.
 */
final class AtomForm {

    private static final String VERSION = "atom_1.0";

    private AtomForm() {}

    /**
     * The document.
     *
     * @param about what is the same on each page: the path and the filter
     * @param self the page's own address
     * @param next where to go on
     */
    static String of(PublicFeed.Page page, String about, String self, String next) {
        var feed = new Feed(VERSION);
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setId(id(page.epoch() + about));
        feed.setTitle("Kasip: changes of the professional standards");
        feed.setUpdated(date(page.updated()));
        var author = new Person();
        author.setName("Kasip");
        feed.setAuthors(new ArrayList<>(List.of(author)));
        feed.setOtherLinks(new ArrayList<>(
                List.of(link("self", ChangeForm.ATOM_TYPE, self), link("next", ChangeForm.ATOM_TYPE, next))));
        feed.setEntries(page.items().stream().map(AtomForm::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed, false);
        } catch (FeedException e) {
            throw new IllegalStateException("The feed is no Atom", e);
        }
    }

    private static Entry entry(PublicChange change) {
        var data = change.data();
        var name = change.type().substring(change.type().lastIndexOf('.') + 1);
        var entry = new Entry();
        entry.setId(id(change.id()));
        entry.setTitle(data.code() + " v" + data.version() + ", " + name + title(change));
        entry.setUpdated(date(change.time()));
        entry.setAlternateLinks(new ArrayList<>(List.of(
                link("alternate", MediaType.APPLICATION_JSON, data.links().version()))));
        var category = new Category();
        category.setTerm(change.type());
        entry.setCategories(new ArrayList<>(List.of(category)));
        var summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(summary(data));
        entry.setSummary(summary);
        return entry;
    }

    private static String title(PublicChange change) {
        return change.data().title().values().stream()
                .findFirst()
                .map(text -> ": " + text)
                .orElse("");
    }

    private static String summary(PublicChange.Data data) {
        var words = new StringBuilder(
                data.tombstone() == PublicChange.Tombstone.OUTSIDE_FILTER ? "No longer matches the filter. " : "");
        words.append(data.status()).append(", revision ").append(data.revision());
        words.append(", in force from ").append(data.effectiveFrom());
        if (data.effectiveTo() != null) {
            words.append(" to ").append(data.effectiveTo());
        }
        if (data.replacedBy() != null) {
            words.append(", replaced by ").append(data.replacedBy());
        }
        return words.append('.').toString();
    }

    private static Link link(String rel, String type, String address) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    /** An id has to be an IRI for ever: a UUID of the name. */
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }
}
