package kz.kasip.standards.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kz.kasip.standards.change.PublicFeed;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.webhook.sending.Secrets;
import kz.kasip.standards.webhook.sending.Targets;
import kz.kasip.standards.webhook.sending.WebhookConfig;

/** Makes subscriptions and gives them other secrets. */
@ApplicationScoped
class Subscribing {

    private final WebhookRepository webhooks;
    private final Targets targets;
    private final Secrets secrets;
    private final PublicFeed feed;
    private final WebhookConfig config;
    private final Clock clock;

    Subscribing(
            WebhookRepository webhooks,
            Targets targets,
            Secrets secrets,
            PublicFeed feed,
            WebhookConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.targets = targets;
        this.secrets = secrets;
        this.feed = feed;
        this.config = config;
        this.clock = clock;
    }

    /** Subscribes to what changes from now on; the target is looked at without holding the store. */
    WebhookSecret subscribe(NewWebhook asked, String owner) {
        var webhook = asked.webhook();
        webhook.url = targets.require(asked.url()).toString();
        webhook.id = UUID.randomUUID();
        webhook.owner = owner;
        webhook.createdAt = clock.instant();
        var secret = secrets.fresh();
        webhook.secret = secrets.seal(webhook.id, secret);
        QuarkusTransaction.requiringNew().run(() -> persist(webhook));
        return new WebhookSecret(webhook.id, secret, null);
    }

    private void persist(Webhook webhook) {
        if (webhooks.count(webhook.owner) >= config.perOwner()) {
            throw new Conflict(
                    "webhooks-too-many", "Nobody has more than " + config.perOwner() + " webhooks; delete one first.");
        }
        webhook.position = feed.end();
        webhooks.persist(webhook);
    }

    /** Gives a subscription another secret; the one before is signed with for a while too. */
    @Transactional
    WebhookSecret rotate(UUID id, String owner) {
        var webhook = webhooks.locked(id, owner);
        var secret = secrets.fresh();
        webhook.rotate(secrets.seal(id, secret), clock.instant(), config.formerSecret());
        return new WebhookSecret(id, secret, webhook.formerUntil);
    }
}
